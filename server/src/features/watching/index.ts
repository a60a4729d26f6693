import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileOperationRegistrationOptions,
} from "vscode-languageserver";
import { projectFileName } from "../../compile/project-settings.js";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";

/** The files of a project and nothing else: a checkout or a build next door must not wake the server. */
const patterns = ["**/*.homework", `**/${projectFileName}`, "**/*.approach.yaml"];

/** What an editor tells of whole folders, of whose files nothing is told. */
const folders: FileOperationRegistrationOptions = {
  filters: [{ scheme: "file", pattern: { glob: "**/*", matches: "folder" } }],
};

/** Follows files that are written, made, moved and deleted outside of the editor's documents, and folders that come and go. */
export const watching: Feature = {
  capabilities: () => ({
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: folders, didDelete: folders },
    },
  }),
  register(connection, session) {
    connection.onDidChangeWatchedFiles(({ changes }) => inTurn(session, () => take(session, changes)));
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) =>
      inTurn(session, () => take(session, [{ uri, type: FileChangeType.Changed }])),
    );
    const lookAround = () => inTurn(session, () => lookAroundEverywhere(session));
    connection.workspace.onDidRenameFiles(lookAround);
    connection.workspace.onDidDeleteFiles(lookAround);
    session.onReady(async () => {
      if (session.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        const watchers = patterns.map((globPattern) => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (session.client.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
          inTurn(session, async () => {
            for (const { uri } of removed) session.forget(session.projects.removeFolder(uri));
            for (const { uri } of added) await session.projects.addFolder(uri);
          }),
        );
      }
    });
  },
};

/** One change after the other, also where one takes a while. */
async function inTurn(session: Session, act: () => Promise<void>): Promise<void> {
  await session.inTurn(act);
  session.checker.wake(0);
}

async function take(session: Session, changes: readonly FileEvent[]): Promise<void> {
  for (const { uri, type } of changes) {
    if (!uri.endsWith(`/${projectFileName}`) || type === FileChangeType.Changed) continue;
    session.forget(await session.projects.reopenAround(uri));
    return;
  }
  const byProject = new Map<OpenProject, string[]>();
  for (const { uri } of changes) {
    const located = session.projects.find(uri);
    if (!located) continue;
    const paths = byProject.get(located.project);
    if (paths) paths.push(located.path);
    else byProject.set(located.project, [located.path]);
  }
  for (const [{ files, live }, paths] of byProject) {
    await files.refresh(paths);
    if (live.concernsProject(paths)) await live.reload();
    live.changedOnDisk(paths);
  }
}

async function lookAroundEverywhere(session: Session): Promise<void> {
  for (const { files, live } of session.projects.all()) {
    await files.refresh([]);
    live.lookAround();
  }
}
