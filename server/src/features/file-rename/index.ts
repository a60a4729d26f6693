import type { FileOperationRegistrationOptions, FileRename, WorkspaceEdit } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import { normalUri, pathBelow } from "../session/uris.js";
import { mergedEdit, workspaceEdit } from "../shared/workspace-edit.js";
import { Moves } from "./moves.js";
import { pathEdits } from "./path-edits.js";

/** Whatever is moved may be a protocol, a folder of them, or something that a task hands out. */
const everything: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: "**/*" } }] };

/** Keeps paths right when files and folders are moved: in the files that name them, and in those that move. */
export const fileRename: Feature = {
  capabilities: (client) =>
    client.workspace?.fileOperations?.willRename === true
      ? { workspace: { fileOperations: { willRename: everything } } }
      : {},
  register(connection, session) {
    connection.workspace.onWillRenameFiles(async ({ files }) => {
      const edits: WorkspaceEdit[] = [];
      for (const project of await session.allProjects()) {
        const moves = movesIn(project, files);
        if (moves.isEmpty) continue;
        const edit = workspaceEdit(session, project, { edits: pathEdits(project.live, moves) });
        if (edit) edits.push(edit);
      }
      return mergedEdit(edits) ?? null;
    });
  },
};

/** What moves within a project. A project that moves as a whole stays as it is; what leaves it can be named no more. */
function movesIn({ root }: OpenProject, files: readonly FileRename[]): Moves {
  return new Moves(
    files.flatMap(({ oldUri, newUri }) => {
      const from = pathBelow(root, normalUri(oldUri));
      const to = pathBelow(root, normalUri(newUri));
      return from === undefined || to === undefined ? [] : [{ from: plain(from), to: plain(to) }];
    }),
  );
}

/** Some clients name folders with a slash behind them. */
function plain(path: string): string {
  return path.replace(/\/+$/, "");
}
