import { commands, type ExtensionContext, l10n, type Uri } from "vscode";
import type { HandoutModel } from "../../../../server/src/compile/handout/handout-model.js";
import { handoutChanged, showHandout } from "../../../../server/src/features/requests.js";
import { ProtocolPage } from "../../shared/page/protocol-page.js";
import type { LanguageServer } from "../language-server/index.js";

/**
 * `Homework: Show Client Handout`: the sheet of the session or task at the cursor beside the text, until another session
 * or reader is chosen on it.
 */
export function activateHandout(context: ExtensionContext, server: LanguageServer): void {
  const page = new ProtocolPage<HandoutModel>(
    {
      page: "handout",
      request: showHandout,
      changed: handoutChanged,
      showsCursor: false,
      title: (protocol) => (protocol === "" ? l10n.t("Handout") : l10n.t("Handout: {0}", protocol)),
      fileTitle: ({ title, model }) => [title, model?.from ?? model?.tasks[0]?.title ?? ""].join(" "),
    },
    context,
    server,
  );
  context.subscriptions.push(
    page.activate(),
    commands.registerCommand("homework.showHandout", (uri?: Uri) => page.show(uri)),
  );
}
