import { DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import { readSettings } from "../session/settings.js";

const section = "homework";

/** Settings: asked of the client where it can be asked, else taken from what it sends. */
export const configuration: Feature = {
  register(connection, session) {
    const canBeAsked = () => session.client.workspace?.configuration === true;
    const ask = async () => session.changeSettings(readSettings(await connection.workspace.getConfiguration(section)));
    connection.onDidChangeConfiguration(async ({ settings }) => {
      if (canBeAsked()) await ask();
      else session.changeSettings(readSettings((settings as Readonly<Record<string, unknown>> | null)?.[section]));
    });
    session.onReady(async () => {
      if (session.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section });
      }
      if (canBeAsked()) await ask();
    });
  },
};
