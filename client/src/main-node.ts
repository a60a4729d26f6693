import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateFeatures } from "./extension.js";
import { clientId, clientName } from "./features/language-server/index.js";

export { deactivate } from "./extension.js";

/** The entry on a desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server = {
    module: Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath,
    transport: TransportKind.ipc,
  };
  activateFeatures(context, (options) => ({
    client: new LanguageClient(clientId, clientName, { run: server, debug: server }, options),
    release: () => {},
  }));
}
