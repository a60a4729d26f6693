import type { ClientCapabilities } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { answerPulls } from "./pull.js";
import { diagnosticsAt } from "./to-diagnostic.js";

/** A client that pulls is not pushed to: it would show every finding twice. */
function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined && client.workspace?.diagnostics?.refreshSupport === true;
}

/** What is wrong with protocols, told as soon as the author pauses. */
export const diagnostics: Feature = {
  capabilities: (client) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: "homework",
            interFileDependencies: true,
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {},
  register(connection, session) {
    session.checker.onTold((project, paths) => {
      if (!pulls(session.client)) for (const path of paths) push(session, project, path);
    });
    session.onForgotten((project) => {
      if (!pulls(session.client)) for (const path of project.live.told.paths()) clear(session, project, path);
    });
    answerPulls(connection, session, () => pulls(session.client));
  },
};

function push(session: Session, project: OpenProject, path: string): void {
  const uri = session.uriOf(project, path);
  const document = session.textDocument(uri);
  void session.connection.sendDiagnostics({
    uri: document?.uri ?? uri,
    diagnostics: diagnosticsAt(session, project, path),
    ...(document ? { version: document.version } : {}),
  });
}

function clear(session: Session, project: OpenProject, path: string): void {
  void session.connection.sendDiagnostics({ uri: session.uriOf(project, path), diagnostics: [] });
}
