import { type ExtensionContext, workspace } from "vscode";
import { trustGranted } from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";

/** A server that runs already learns that the workspace is trusted now; one that is started later is told at its start. */
export function activateTrust(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(async () => {
      if (server.isStarted) await (await server.client()).sendNotification(trustGranted);
    }),
  );
}
