import type { ExtensionContext } from "vscode";
import { activateLanguageServer, type LanguageServer, type MakeClient } from "./features/language-server/index.js";
import { activateWorkspaceFiles } from "./features/workspace-files/index.js";

let server: LanguageServer | undefined;

/** Turns every feature on. What differs between desktop and web is how the client reaches its server. */
export function activateFeatures(context: ExtensionContext, makeClient: MakeClient): void {
  server = activateLanguageServer(context, makeClient);
  activateWorkspaceFiles(server);
}

/** Lets the server end in good order; the editor waits for it. */
export function deactivate(): Promise<void> | undefined {
  return server?.dispose();
}
