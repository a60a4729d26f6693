import { commands, type ExtensionContext, l10n, type TextDocument, window, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, showReferencesCommand } from "../../../../server/src/features/requests.js";
import { rulePageAddress } from "../rule-pages/page-provider.js";
import { LanguageServer, type MadeClient } from "./language-server.js";
import { documentFilters, isServed } from "./served-documents.js";

export { LanguageServer } from "./language-server.js";

/** The section of the settings, and the name in logs. */
export const clientId = "homework";
export const clientName = "Homework Protocols";

export type MakeClient = (options: LanguageClientOptions) => MadeClient;

/** Starts the server with the first document that it serves, and lets it be restarted. */
export function activateLanguageServer(context: ExtensionContext, makeClient: MakeClient): LanguageServer {
  // It is left to the editor to close: a server that ends has something to write until the very last.
  const outputChannel = window.createOutputChannel(clientName, { log: true });
  const server = new LanguageServer(() =>
    makeClient({
      documentSelector: documentFilters(),
      outputChannel,
      initializationOptions: {
        rulePage: rulePageAddress,
        commands: [showReferencesCommand],
        isTrusted: workspace.isTrusted,
      } satisfies InitializationOptions,
      markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: true },
    }),
  );
  const startFor = (document: TextDocument) => {
    if (isServed(document)) server.start();
  };
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(startFor),
    commands.registerCommand("homework.restartServer", async () => {
      await server.restart();
      window.setStatusBarMessage(l10n.t("The language server was restarted."), 5000);
    }),
    commands.registerCommand("homework.showOutput", () => outputChannel.show()),
  );
  // Other features say first what they have to say to a server that starts.
  queueMicrotask(() => {
    for (const document of workspace.textDocuments) startFor(document);
  });
  return server;
}
