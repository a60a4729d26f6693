import { commands, type ExtensionContext, l10n, type Uri } from "vscode";
import type { GlanceModel } from "../../../../server/src/compile/glance/glance-model.js";
import { glanceChanged, showGlance } from "../../../../server/src/features/requests.js";
import { ProtocolPage } from "../../shared/page/protocol-page.js";
import type { LanguageServer } from "../language-server/index.js";

/** `Homework: Show the Course at a Glance`: the picture of a protocol beside its text. */
export function activateGlance(context: ExtensionContext, server: LanguageServer): void {
  const page = new ProtocolPage<GlanceModel>(
    {
      page: "glance",
      request: showGlance,
      changed: glanceChanged,
      showsCursor: true,
      title: (protocol) => (protocol === "" ? l10n.t("At a Glance") : l10n.t("At a Glance: {0}", protocol)),
      fileTitle: ({ title }) => title,
    },
    context,
    server,
  );
  context.subscriptions.push(
    page.activate(),
    commands.registerCommand("homework.showGlance", (uri?: Uri) => page.show(uri)),
  );
}
