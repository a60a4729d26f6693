import type { Span } from "../../finding.js";
import { parseFile } from "../../language/index.js";
import type { TextEdit } from "../../text-edit.js";
import {
  compareSources,
  type ImportStatement,
  importedAs,
  importStatements,
  statementText,
} from "./import-statements.js";

/** A name that a file is to import. */
export interface WantedImport {
  name: string;
  /** The name that the file is to use for it. */
  alias?: string;
  /** The path as the file writes it. */
  from: string;
}

/**
 * The changes that bring names into the imports of a text and take others out. A name joins the import of its file; an
 * import that is left without names goes.
 * @param unwanted places of imported names
 */
export function importEdits(text: string, wanted: readonly WantedImport[], unwanted: readonly Span[] = []): TextEdit[] {
  const statements = importStatements(parseFile(text, ""));
  const bySource = new Map<string, string[]>();
  for (const { from, ...item } of wanted) {
    const name = importedAs(item);
    const isThere = statements.some((one) => one.from === from && keptNames(one, unwanted).includes(name));
    const names = bySource.get(from) ?? [];
    if (!isThere && !names.includes(name)) bySource.set(from, [...names, name]);
  }
  const staying: ImportStatement[] = [];
  const edits = statements.flatMap((statement) => {
    const added = bySource.get(statement.from) ?? [];
    bySource.delete(statement.from);
    if (isLeftEmpty(statement, added, unwanted)) return [withItsLine(text, statement.span)];
    staying.push(statement);
    return changed(text, statement, added, unwanted);
  });
  const places = new Map<number, NewPlace & { lines: string[] }>();
  for (const [from, names] of [...bySource].sort(([a], [b]) => compareSources(a, b))) {
    const place = placeForNew(text, from, staying, statements[0]);
    const { lines } = places.get(place.at) ?? { lines: [] };
    places.set(place.at, { ...place, lines: [...lines, statementText(names, from)] });
  }
  const added = [...places.values()].map(({ at, before, lines, after }) => ({
    start: at,
    end: at,
    text: before + lines.join("\n") + after,
  }));
  return [...edits, ...added];
}

function isUnwanted({ start, end }: Span, unwanted: readonly Span[]): boolean {
  return unwanted.some((span) => span.start === start && span.end === end);
}

function keptNames({ names }: ImportStatement, unwanted: readonly Span[]): string[] {
  return names.filter(({ span }) => !isUnwanted(span, unwanted)).map(importedAs);
}

function isLeftEmpty({ names }: ImportStatement, added: readonly string[], unwanted: readonly Span[]): boolean {
  return names.length > 0 && added.length === 0 && names.every(({ span }) => isUnwanted(span, unwanted));
}

function changed(
  text: string,
  statement: ImportStatement,
  added: readonly string[],
  unwanted: readonly Span[],
): TextEdit[] {
  const { names } = statement;
  const gone = names.filter((name) => isUnwanted(name.span, unwanted));
  if (gone.length === 0 && added.length === 0) return [];
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return [{ ...statement.inside, text: ` ${added.join(", ")} ` }];
  const separator = separatorOf(text, statement);
  const appended = { start: last.span.end, end: last.span.end, text: added.map((name) => separator + name).join("") };
  if (gone.length === 0) return [appended];
  if (!statement.hasComment) {
    const kept = keptNames(statement, unwanted);
    return [{ start: first.span.start, end: last.span.end, text: [...kept, ...added].join(separator) }];
  }
  const edits = gone.map((name) => withItsComma(text, name.span));
  return added.length === 0 ? edits : [...edits, appended];
}

/** What parts two names: a comma and, where each name has a line, its line break and margin. */
function separatorOf(text: string, { names, inside }: ImportStatement): string {
  const last = names.at(-1);
  const before = names.at(-2)?.span.end ?? inside.start;
  const margin = last && /(\r?\n[^\S\r\n]*)$/.exec(text.slice(before, last.span.start))?.[1];
  return `,${margin ?? " "}`;
}

/** Where a new import goes, with the line breaks that part it from its neighbours. */
interface NewPlace {
  at: number;
  before: string;
  after: string;
}

/** Among those that stay: where it belongs if they are in order, else after the last of them. */
function placeForNew(
  text: string,
  from: string,
  staying: readonly ImportStatement[],
  first: ImportStatement | undefined,
): NewPlace {
  const sources = staying.map((statement) => statement.from);
  const isOrdered = sources.every((source, i) => i === 0 || compareSources(sources[i - 1] ?? "", source) <= 0);
  const next = isOrdered ? staying.find((statement) => compareSources(statement.from, from) > 0) : undefined;
  const last = staying.at(-1);
  const below = next ?? (last ? undefined : first);
  if (below) return { at: startOfLine(text, below.span.start), before: "", after: "\n" };
  if (last) return { at: endOfLine(text, last.span.end), before: "\n", after: "" };
  const at = topOf(text);
  return { at, before: "", after: /^(\r?\n|$)/.test(text.slice(at)) ? "\n" : "\n\n" };
}

/** Where a first import belongs: at the top, below a comment that an empty line parts from what follows. */
function topOf(text: string): number {
  const header = /^\uFEFF?(?:(?:\/\/[^\n]*\n)+|\/\*(?!\*)[\s\S]*?\*\/[^\S\n]*\n)[^\S\n]*\n/.exec(text)?.[0];
  return header?.length ?? (text.startsWith("\uFEFF") ? 1 : 0);
}

function withItsLine(text: string, { start, end }: Span): TextEdit {
  const from = startOfLine(text, start);
  const to = endOfLine(text, end);
  if (text.slice(from, start).trim() !== "" || text.slice(end, to).trim() !== "") return { start, end, text: "" };
  const next = Math.min(text[to] === "\r" ? to + 2 : to + 1, text.length);
  // At the top of a file nothing is left to part from what follows.
  const blankLine = text.slice(0, from).trim() === "" ? (/^[^\S\n]*\n/.exec(text.slice(next))?.[0].length ?? 0) : 0;
  return { start: from, end: next + blankLine, text: "" };
}

function withItsComma(text: string, { start, end }: Span): TextEdit {
  const line = startOfLine(text, start);
  const rest = text.slice(end);
  const toNextLine = /^\s*,[^\S\r\n]*\r?\n/.exec(rest)?.[0].length;
  if (toNextLine !== undefined && text.slice(line, start).trim() === "")
    return { start: line, end: end + toNextLine, text: "" };
  const after = /^\s*,[^\S\r\n]*/.exec(rest)?.[0].length;
  if (after !== undefined) return { start, end: end + after, text: "" };
  const before = /,?\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: "" };
}

function startOfLine(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
