import { FoldingRangeKind } from "vscode-languageserver";
import { blockAt } from "../../compile/block-at.js";
import { blockHolders } from "../../language/generated/blocks.js";
import { type AnyNode, eachChild, type ParsedFile, spanOf } from "../../language/index.js";
import { type Passage, passagesOf } from "../shared/passages.js";

/** Lines that can be put away, by their numbers; the first stays in sight, and so does what closes them. */
export interface FoldedLines {
  start: number;
  end: number;
  kind?: FoldingRangeKind;
}

/** What can be put away of a text: blocks, comments, texts of several lines, imports, regions. */
export function foldedLines(parsed: ParsedFile): FoldedLines[] {
  const lines = new Lines(parsed.text);
  const passages = passagesOf(parsed.text);
  const all = [
    ...imports(parsed, lines),
    ...passages.flatMap((passage) => ofPassage(passage, lines)),
    ...runsOfComments(passages, lines),
    ...regions(passages, lines),
    ...blocks(parsed, lines),
  ];
  // Of several that begin on one line an editor can show one: the one that holds the most.
  const byStart = new Map<number, FoldedLines>();
  for (const range of all) {
    const known = byStart.get(range.start);
    if (range.end > range.start && (!known || range.end > known.end)) byStart.set(range.start, range);
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Numbers of lines by offset. */
class Lines {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (const { index } of text.matchAll(/\r\n|\r|\n/g))
      this.starts.push(index + (text.startsWith("\r\n", index) ? 2 : 1));
  }

  of(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The line before a sign that closes something, where the sign begins its line; else its own line. */
  beforeClosing(offset: number): number {
    const line = this.of(offset);
    return this.text.slice(this.starts[line], offset).trim() === "" ? line - 1 : line;
  }

  isFirstOnLine(offset: number): boolean {
    return this.text.slice(this.starts[this.of(offset)], offset).trim() === "";
  }
}

function blocks({ tree, text }: ParsedFile, lines: Lines): FoldedLines[] {
  const found: FoldedLines[] = [];
  const visit = (node: AnyNode): void => {
    const span = spanOf(node);
    const block = span && node.$type in blockHolders ? blockAt(text, span) : undefined;
    if (block) found.push({ start: lines.of(block.open), end: lines.beforeClosing(block.close) });
    eachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The imports at the top as one, and each that goes over several lines. */
function imports({ tree, text }: ParsedFile, lines: Lines): FoldedLines[] {
  const spans = tree.imports.flatMap((node) => spanOf(node) ?? []);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const each = spans.flatMap((span) => {
    const close = text.lastIndexOf("}", span.end);
    return close > span.start ? [{ start: lines.of(span.start), end: lines.beforeClosing(close) }] : [];
  });
  const all = { start: lines.of(first.start), end: lines.of(last.end), kind: FoldingRangeKind.Imports };
  return spans.length > 1 ? [all, ...each] : each;
}

function ofPassage({ is, form, start, end }: Passage, lines: Lines): FoldedLines[] {
  if (form === "line") return [];
  if (is === "comment") return [{ start: lines.of(start), end: lines.of(end - 1), kind: FoldingRangeKind.Comment }];
  return [{ start: lines.of(start), end: lines.beforeClosing(Math.max(start, end - 3)) }];
}

const regionStart = /^\/\/\s*#?region\b/;
const regionEnd = /^\/\/\s*#?endregion\b/;

/** Comments of one line that stand one below the other. */
function runsOfComments(passages: readonly Passage[], lines: Lines): FoldedLines[] {
  const runs: FoldedLines[] = [];
  for (const { is, form, start, end } of passages) {
    const text = lines.text.slice(start, end);
    const isPlain = is === "comment" && form === "line" && lines.isFirstOnLine(start);
    if (!isPlain || regionStart.test(text) || regionEnd.test(text)) continue;
    const line = lines.of(start);
    const last = runs.at(-1);
    if (last?.end === line - 1) last.end = line;
    else runs.push({ start: line, end: line, kind: FoldingRangeKind.Comment });
  }
  return runs;
}

/** From `// #region` to the `// #endregion` that belongs to it. */
function regions(passages: readonly Passage[], lines: Lines): FoldedLines[] {
  const found: FoldedLines[] = [];
  const open: number[] = [];
  for (const { is, form, start, end } of passages) {
    if (is !== "comment" || form !== "line") continue;
    const text = lines.text.slice(start, end);
    if (regionStart.test(text)) open.push(lines.of(start));
    const from = regionEnd.test(text) ? open.pop() : undefined;
    if (from !== undefined) found.push({ start: from, end: lines.of(start), kind: FoldingRangeKind.Region });
  }
  return found;
}
