import { commands, type ExtensionContext, l10n, window } from "vscode";
import { type CheckWorkspaceResult, checkWorkspaceCommand } from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";
import { runWithProgress } from "../language-server/run-with-progress.js";

/** `Homework: Check Workspace` checks every protocol; the server shows how far it is, and can be stopped. */
export function activateChecking(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand("homework.checkWorkspace", async () => {
      const result = await runWithProgress<CheckWorkspaceResult | null>(
        server,
        checkWorkspaceCommand,
        l10n.t("Checking protocols"),
      );
      if (!result) return;
      const { error, warning, hint } = result.findings;
      if (error + warning + hint === 0) {
        await window.showInformationMessage(l10n.t("Files checked: {0}. Nothing was found.", result.files));
        return;
      }
      await commands.executeCommand("workbench.actions.view.problems");
      window.setStatusBarMessage(
        l10n.t("Files checked: {0}. Errors: {1}, warnings: {2}, hints: {3}", result.files, error, warning, hint),
        10_000,
      );
    }),
  );
}
