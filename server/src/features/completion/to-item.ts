import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from "vscode-languageserver";
import { textEdits } from "../../compile/edits.js";
import { editorText } from "../../messages/editor.js";
import type { Texts } from "../../messages/texts.js";
import type { ShownDocument } from "../session/shown-document.js";
import type { Candidate, Subject } from "./candidate.js";

const kinds: Readonly<Record<Subject["is"], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  word: CompletionItemKind.Keyword,
  term: CompletionItemKind.EnumMember,
  value: CompletionItemKind.EnumMember,
  declaration: CompletionItemKind.Variable,
  name: CompletionItemKind.Reference,
  approach: CompletionItemKind.Module,
  rule: CompletionItemKind.Event,
  number: CompletionItemKind.Unit,
  path: CompletionItemKind.File,
};

/** Where an item is put: in place of what was typed, or of the whole word. */
export interface Target {
  insert: Range;
  replace: Range;
  hasInsertReplace: boolean;
}

export function toItem(
  candidate: Candidate,
  rank: number,
  document: ShownDocument,
  target: Target,
  snippet: string | undefined,
  { say }: Texts,
): CompletionItem {
  const { text, subject, title, aliases = [], from } = candidate;
  const newText = snippet ?? text;
  const edits = from === undefined ? [] : importEdits(document, text, from);
  const detail = [title, from === undefined ? undefined : say(editorText("from-file", { from }))].filter(
    (part) => part !== undefined,
  );
  return {
    label: text,
    kind: kinds[subject.is],
    ...(detail.length === 0 ? {} : { detail: detail.join(", ") }),
    sortText: String(rank).padStart(3, "0"),
    filterText: [text, ...aliases].join(" "),
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: target.hasInsertReplace
      ? { newText, insert: target.insert, replace: target.replace }
      : { newText, range: target.replace },
    ...(edits.length === 0 ? {} : { additionalTextEdits: edits }),
  };
}

function importEdits(document: ShownDocument, name: string, from: string) {
  const { path, text } = document;
  return textEdits(text, [{ do: "import", path, name, from }], path).map((edit) => ({
    range: document.rangeOf(edit),
    newText: edit.text,
  }));
}
