import type {
  ClientCapabilities,
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { pathsOf, textEdits } from "../../compile/edits.js";
import { laidOutEdits } from "../../compile/laid-out-edits.js";
import type { Edit } from "../../finding.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { layoutAskedFor } from "./layout-asked-for.js";

/** What is to change in the files of a project. */
export interface Change {
  edits: readonly Edit[];
  /** Files that are not there yet, with their texts; they can be made only for a client that makes files. */
  newFiles?: readonly { path: string; text: string }[];
  /** Whether the empty text that the edits put in is the author's to write: the cursor goes there where it can. */
  awaitsWords?: boolean;
}

/** A change as the client makes it, for the texts as they are now; undefined where nothing would change. */
export function workspaceEdit(session: Session, project: OpenProject, change: Change): WorkspaceEdit | undefined {
  const able = session.client.workspace?.workspaceEdit;
  const documents = pathsOf(change.edits).flatMap((path) => editsOf(session, project, path, change));
  const created = (change.newFiles ?? []).flatMap(({ path, text }) => newFile(session.uriOf(project, path), text));
  if (documents.length + created.length === 0) return undefined;
  if (able?.documentChanges) return { documentChanges: [...created, ...documents] };
  return {
    changes: Object.fromEntries(documents.map(({ textDocument: { uri }, edits }) => [uri, edits.filter(isPlain)])),
  };
}

/** Changes of several projects as one. */
export function mergedEdit(edits: readonly WorkspaceEdit[]): WorkspaceEdit | undefined {
  if (edits.length === 0) return undefined;
  const documentChanges = edits.flatMap((edit) => edit.documentChanges ?? []);
  if (documentChanges.length > 0) return { documentChanges };
  return { changes: Object.assign({}, ...edits.map(({ changes }) => changes ?? {})) };
}

export function canCreateFiles({ workspace }: ClientCapabilities): boolean {
  const able = workspace?.workspaceEdit;
  return able?.documentChanges === true && able.resourceOperations?.includes("create") === true;
}

function editsOf(session: Session, project: OpenProject, path: string, change: Change): TextDocumentEdit[] {
  const text = session.textOf(project, path);
  if (!text) return [];
  const uri = session.uriOf(project, path);
  const document = session.textDocument(uri);
  const withCursor =
    change.awaitsWords === true && session.client.workspace?.workspaceEdit?.snippetEditSupport === true;
  const layout = layoutAskedFor(project, path);
  const laidOut = laidOutEdits(text.text, textEdits(text.text, change.edits, path), layout);
  const edits = laidOut.map(({ start, end, text: newText }) => {
    const range = text.rangeOf({ start, end });
    return withCursor && newText.includes(emptyText) ? snippetEdit(range, newText) : { range, newText };
  });
  if (edits.length === 0) return [];
  return [{ textDocument: { uri: document?.uri ?? uri, version: document?.version ?? null }, edits }];
}

const emptyText = '""';

function snippetEdit(range: TextEdit["range"], text: string): SnippetTextEdit {
  const [before = "", ...after] = text.split(emptyText).map((part) => part.replace(/[\\$}]/g, "\\$&"));
  return { range, snippet: { kind: "snippet", value: `${before}"$1"${after.join(emptyText)}` } };
}

function newFile(uri: string, text: string): (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  return [
    { kind: "create", uri, options: { ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

function isPlain(edit: TextDocumentEdit["edits"][number]): edit is TextEdit {
  return "newText" in edit;
}
