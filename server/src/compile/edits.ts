import { compareText, type Edit } from "../finding.js";
import { blockAt } from "./block-at.js";

/** A stretch of a text and what stands there instead, in UTF-16 offsets. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

const step = "  ";

/** The text with all edits made; edits of other files are left out. */
export function applyEdits(text: string, edits: readonly Edit[], path?: string): string {
  let result = text;
  for (const { start, end, text: instead } of textEdits(text, edits, path).reverse()) {
    result = result.slice(0, start) + instead + result.slice(end);
  }
  return result;
}

/**
 * Turns edits of one file into changes of its text, in the order of the text. Lines that are put in take the indentation
 * of what they stand beside and the line breaks of the file. Of two edits that overlap only the first is taken.
 * @param path edits of other files are left out
 */
export function textEdits(text: string, edits: readonly Edit[], path?: string): TextEdit[] {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const made = edits
    .filter((edit) => path === undefined || placeOf(edit).path === path)
    .map((edit) => oneEdit(text, edit))
    .map((edit, given) => ({ ...edit, text: edit.text.replaceAll("\n", lineBreak), given }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.given - b.given);
  const kept: TextEdit[] = [];
  for (const { start, end, text: instead } of made) {
    const last = kept.at(-1);
    const isRepeated = last?.start === start && last.end === end && last.text === instead;
    if (last && (isRepeated || start < last.end)) continue;
    kept.push({ start, end, text: instead });
  }
  return kept;
}

/** The paths that edits touch, in code-unit order. */
export function pathsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map((edit) => placeOf(edit).path))].sort(compareText);
}

function placeOf(edit: Edit) {
  return edit.do === "insert-line" ? edit.into : edit.place;
}

function oneEdit(text: string, edit: Edit): TextEdit {
  switch (edit.do) {
    case "insert-line":
      return lineInto(text, edit.into, edit.text);
    case "insert-after": {
      const { start, end } = edit.place;
      const at = lineEnd(text, end);
      return { start: at, end: at, text: `\n${indented(edit.text, indentationAt(text, start))}` };
    }
    case "insert-before": {
      const at = lineStart(text, edit.place.start);
      return { start: at, end: at, text: `${indented(edit.text, indentationAt(text, edit.place.start))}\n` };
    }
    case "replace": {
      const { start, end } = edit.place;
      const [first = "", ...more] = edit.text.split("\n");
      const rest = more.map((line) => `\n${indented(line, indentationAt(text, start))}`);
      return { start, end, text: first + rest.join("") };
    }
    case "remove":
      return removal(text, edit.place.start, edit.place.end);
  }
}

/** A line at the end of a block; where there is no block yet, one is opened, and one on a single line is spread out. */
function lineInto(text: string, into: { start: number; end: number }, line: string): TextEdit {
  const margin = indentationAt(text, into.start);
  const block = blockAt(text, into);
  if (!block) {
    return { start: into.end, end: into.end, text: ` {\n${indented(line, margin + step)}\n${margin}}` };
  }
  const { open, close } = block;
  const content = text.slice(open + 1, close);
  if (!content.includes("\n")) {
    const said = content.trim();
    const lines = said === "" ? line : `${said}\n${line}`;
    return { start: open + 1, end: close, text: `\n${indented(lines, margin + step)}\n${margin}` };
  }
  const closing = lineStart(text, close);
  const inner = innerIndentation(content) ?? margin + step;
  if (text.slice(closing, close).trim() === "") {
    return { start: closing, end: closing, text: `${indented(line, inner)}\n` };
  }
  const from = open + 1 + content.trimEnd().length;
  return { start: from, end: close, text: `\n${indented(line, inner)}\n${margin}` };
}

/** Without what is removed no empty line and no stray comma is left. */
function removal(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (text.slice(from, start).trim() === "" && text.slice(end, to).trim() === "") {
    const afterBreak = text.startsWith("\r\n", to) ? to + 2 : Math.min(to + 1, text.length);
    return { start: from, end: afterBreak, text: "" };
  }
  const commaAfter = /^\s*,[^\S\r\n]*/.exec(text.slice(end))?.[0].length;
  if (commaAfter !== undefined) return { start, end: end + commaAfter, text: "" };
  const before = /[^\S\r\n]*,?\s*$/.exec(text.slice(from, start))?.[0].length ?? 0;
  return { start: start - before, end, text: "" };
}

/** The indentation of the first line within a block that says something. */
function innerIndentation(content: string): string | undefined {
  return /\n([^\S\r\n]*)(?=[^\s}])/.exec(content)?.[1];
}

function indented(text: string, margin: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : margin + line))
    .join("\n");
}

function indentationAt(text: string, offset: number): string {
  return /^[^\S\r\n]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
