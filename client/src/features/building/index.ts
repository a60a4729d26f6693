import { commands, type ExtensionContext, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { LanguageServer } from "../language-server/index.js";
import { type Built, buildAll } from "./build-all.js";

/** `Homework: Build` compiles every protocol of the workspace to the folder for JSON of its project. */
export function activateBuilding(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand("homework.build", async () => {
      await workspace.saveAll(false);
      const built = await window.withProgress(
        { location: ProgressLocation.Notification, title: l10n.t("Building protocols"), cancellable: true },
        async (progress, token) => {
          const all: Built[] = [];
          for await (const one of buildAll(server, token)) {
            all.push(one);
            progress.report({ message: workspace.asRelativePath(one.source), increment: 100 / one.of });
          }
          return all;
        },
      );
      await tell(built);
    }),
  );
}

async function tell(built: readonly Built[]): Promise<void> {
  const written = built.flatMap((one) => one.written);
  const failed = built.filter(({ errors }) => errors > 0).length;
  const [first] = written;
  if (failed > 0) {
    const show = l10n.t("Show Problems");
    const said = l10n.t("Files written: {0}. Protocols with errors: {1}.", written.length, failed);
    if ((await window.showWarningMessage(said, show)) === show) {
      await commands.executeCommand("workbench.actions.view.problems");
    }
  } else if (!first) {
    await window.showInformationMessage(l10n.t("There is no protocol to build."));
  } else {
    const open = l10n.t("Open");
    const said = l10n.t("Files written: {0}.", written.length);
    if ((await window.showInformationMessage(said, open)) === open) await window.showTextDocument(Uri.parse(first));
  }
}
