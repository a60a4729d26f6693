import { compareText, type Edit, type Place } from "../finding.js";
import { applyTextEdits, type TextEdit } from "../text-edit.js";
import { blockAt } from "./block-at.js";
import { importEdits } from "./imports/import-edits.js";

const step = "  ";

/** The text with all edits made; edits of other files are left out. */
export function applyEdits(text: string, edits: readonly Edit[], path?: string): string {
  return applyTextEdits(text, textEdits(text, edits, path));
}

/**
 * Turns edits of one file into changes of its text, in the order of the text. Lines that are put in take the indentation
 * of what they stand beside and the line breaks of the file. Of two edits that overlap only the first is taken.
 * @param path edits of other files are left out
 */
export function textEdits(text: string, edits: readonly Edit[], path?: string): TextEdit[] {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const here = edits.filter((edit) => path === undefined || pathOf(edit) === path);
  const made = [
    ...here.filter(isPlain).map((edit) => oneEdit(text, edit)),
    ...here.flatMap((edit) => (edit.do === "replace-term" ? termsReplaced(text, edit) : [])),
    ...linesIn(text, here),
    ...removalsIn(text, here),
    ...importsIn(text, here),
  ]
    .map((edit, given) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineBreak), given }))
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
  return [...new Set(edits.map(pathOf))].sort(compareText);
}

function pathOf(edit: Edit): string {
  return edit.do === "import" ? edit.path : edit.do === "insert-line" ? edit.into.path : edit.place.path;
}

type PlainEdit = Extract<Edit, { do: "insert-after" | "insert-before" | "replace" }>;

function isPlain(edit: Edit): edit is PlainEdit {
  return edit.do === "insert-after" || edit.do === "insert-before" || edit.do === "replace";
}

/** Lines that go into one block are put in together: a block is opened, spread out or made once. */
function linesIn(text: string, edits: readonly Edit[]): TextEdit[] {
  const byBlock = new Map<number, { into: Place; lines: Set<string>; made: Map<string, Set<string>> }>();
  for (const edit of edits) {
    if (edit.do !== "insert-line") continue;
    const key = blockAt(text, edit.into)?.open ?? edit.into.end;
    const block = byBlock.get(key) ?? { into: edit.into, lines: new Set(), made: new Map() };
    byBlock.set(key, block);
    if (edit.within === undefined) block.lines.add(edit.text);
    else block.made.set(edit.within, (block.made.get(edit.within) ?? new Set()).add(edit.text));
  }
  return [...byBlock.values()].map(({ into, lines, made }) => {
    const blocks = [...made].map(([name, inner]) => `${name} {\n${indented([...inner].join("\n"), step)}\n}`);
    return lineInto(text, into, [...lines, ...blocks].join("\n"));
  });
}

/** Terms of a list, each replaced; one whose successor stands there already is taken out, unless words explain it. */
function termsReplaced(
  text: string,
  { place, terms, text: instead }: Extract<Edit, { do: "replace-term" }>,
): TextEdit[] {
  const found = [...text.slice(place.start, place.end).matchAll(textOrTerm)].flatMap(([word, term], index, all) =>
    term === undefined ? [] : [{ word, at: place.start + (all[index]?.index ?? 0) }],
  );
  let isThere = found.some(({ word }) => word === instead);
  return found.flatMap(({ word, at }) => {
    if (!terms.includes(word)) return [];
    const end = at + word.length;
    if (isThere && /^\s*(,|$)/.test(text.slice(end, place.end))) return [removal(text, at, end)];
    isThere = true;
    return [{ start: at, end, text: instead }];
  });
}

/** A text or comment, which is passed over, or a term. */
const textOrTerm =
  /"""[\s\S]*?(?:"""|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?|([\p{L}_][\p{L}\p{N}_-]*)/gu;

/** Neighbours of a list are taken out together, so that the commas between them go with them. */
function removalsIn(text: string, edits: readonly Edit[]): TextEdit[] {
  const places = edits
    .flatMap((edit) => (edit.do === "remove" ? [edit.place] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = joined.at(-1);
    if (last && start >= last.end && /^\s*,\s*$/.test(text.slice(last.end, start))) last.end = end;
    else if (!last || start >= last.end) joined.push({ start, end });
  }
  return joined.map(({ start, end }) => removal(text, start, end));
}

/** What is imported and what no more is seen together: an import that loses its last name goes. */
function importsIn(text: string, edits: readonly Edit[]): TextEdit[] {
  const wanted = edits.flatMap((edit) => (edit.do === "import" ? [edit] : []));
  const unwanted = edits.flatMap((edit) => (edit.do === "unimport" ? [edit.place] : []));
  return wanted.length + unwanted.length === 0 ? [] : importEdits(text, wanted, unwanted);
}

function oneEdit(text: string, edit: PlainEdit): TextEdit {
  switch (edit.do) {
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
  }
}

/** A line at the end of a block; where there is no block yet, one is opened, and one on a single line is spread out. */
function lineInto(text: string, into: { start: number; end: number }, line: string): TextEdit {
  const margin = indentationAt(text, into.start);
  const block = blockAt(text, into);
  const isWithoutBrace = !block && text.slice(into.start, into.end).includes("\n");
  if (isWithoutBrace) return { start: into.end, end: into.end, text: `\n${indented(line, margin + step)}` };
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
export function removal(text: string, start: number, end: number): TextEdit {
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
