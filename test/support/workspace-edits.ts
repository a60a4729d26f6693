import {
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Editor, folder } from "./editor.js";

/**
 * Makes the changes that a server proposes, as an editor does: shown documents are typed into, others written on the disk.
 * @returns the offset at which the author is to go on writing, by path, where the server says so
 * @throws if an edit was made for another version of a document
 */
export async function applyEdit(editor: Editor, edit: WorkspaceEdit): Promise<Map<string, number>> {
  const cursors = new Map<string, number>();
  const changes = edit.documentChanges ?? [];
  for (const change of changes) {
    if (CreateFile.is(change)) {
      if (editor.disk.texts.has(change.uri)) throw new Error(`${change.uri} is there already.`);
      await editor.write(pathOf(change.uri), "");
    } else if (TextDocumentEdit.is(change)) {
      const { uri, version } = change.textDocument;
      const shown = editor.documents.get(uri);
      if (version !== null && version !== shown?.version)
        throw new Error(`The edit is not for this version of ${uri}.`);
      const plain = change.edits.map((one): TextEdit => {
        if (!SnippetTextEdit.is(one)) return one;
        const text = one.snippet.value.replace(/\\([\\$}])/g, "$1");
        const before = TextDocument.create("", "", 0, editor.text(pathOf(uri))).offsetAt(one.range.start);
        cursors.set(pathOf(uri), before + text.indexOf("$1"));
        return { range: one.range, newText: text.replace("$1", "") };
      });
      await edited(editor, uri, plain);
    } else throw new Error(`Nobody makes ${change.kind} here.`);
  }
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) await edited(editor, uri, edits);
  return cursors;
}

async function edited(editor: Editor, uri: string, edits: readonly TextEdit[]): Promise<void> {
  const path = pathOf(uri);
  const text = editor.edited(path, edits);
  if (editor.documents.has(uri)) await editor.type(path, text);
  else await editor.write(path, text);
}

function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}
