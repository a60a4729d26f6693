import type { TextEdit } from "../../text-edit.js";
import { formatRange } from "./format.js";
import { lineEnd, lineStart } from "./line-ends.js";
import { defaultLayout, type LayoutOptions } from "./options.js";
import type { Pieces } from "./pieces.js";
import { readForLayout } from "./reading.js";
import { type Block, isBlock, isStatement, type Statement } from "./structure.js";
import { blockColumn, valueColumn } from "./value-columns.js";

/** What is typed for the text around to be laid out: the end of a line, of a block, of a text over several lines. */
export const typedCharacters = ["\n", "}", '"'] as const;

/**
 * The edits after one of `typedCharacters`: a block that was closed, a text over several lines that was closed, a line
 * that was left, with the indentation of the one below where nothing stands in it yet.
 * @param offset behind what was typed
 */
export function formatOnType(
  text: string,
  offset: number,
  typed: string,
  options: Partial<LayoutOptions> = {},
): TextEdit[] {
  const layout = { ...defaultLayout, ...options };
  switch (typed) {
    case "}":
      return afterBlock(text, offset, layout);
    case '"':
      return afterText(text, offset, layout);
    case "\n":
      return afterLine(text, offset, layout);
    default:
      return [];
  }
}

function afterBlock(text: string, offset: number, options: LayoutOptions): TextEdit[] {
  const { pieces, structure } = readForLayout(text);
  const brace = pieces.ends.indexOf(offset);
  const [closed] = surroundings(pieces, structure.file, offset - 1).filter(({ block }) => block.close === brace);
  const start = closed?.opener && pieces.starts[closed.opener.first];
  return start === undefined ? [] : formatRange(text, { start, end: offset }, options);
}

function afterText(text: string, offset: number, options: LayoutOptions): TextEdit[] {
  const { pieces } = readForLayout(text);
  const piece = pieces.ends.indexOf(offset);
  if (pieces.kinds[piece] !== "text-block") return [];
  return formatRange(text, { start: pieces.starts[piece] ?? 0, end: offset }, options);
}

function afterLine(text: string, offset: number, options: LayoutOptions): TextEdit[] {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const left = { start: lineStart(text, start - 1), end: start - 1 };
  if (text.slice(start, end).trim() !== "") return formatRange(text, { start: left.start, end }, options);
  const edits = formatRange(text, left, options);
  const indentation = indentationAt(text, start, options);
  const isSet = indentation === undefined || indentation === text.slice(start, end);
  return isSet ? edits : [...edits, { start, end, text: indentation }];
}

/** The indentation of a line to come; nothing inside a text or a comment, where the author decides. */
function indentationAt(text: string, offset: number, options: LayoutOptions): string | undefined {
  const { pieces, structure } = readForLayout(text);
  const previous = pieces.starts.findLastIndex((start) => start < offset);
  if ((pieces.ends[previous] ?? 0) > offset) return undefined;
  const around = surroundings(pieces, structure.file, offset);
  const innermost = around[around.length - 1];
  const depth = around.length;
  const step = options.indentStyle === "tab" ? "\t" : " ".repeat(options.indentSize);
  const statement = innermost?.block.items.findLast((item) => isStatement(item) && item.first <= previous);
  if (pieces.kinds[previous] !== "," || statement === undefined || !isStatement(statement)) return step.repeat(depth);
  const isUnread = statement.type === "BrokenLine";
  const column = isUnread ? blockColumn(innermost?.opener) : valueColumn(innermost?.opener, statement);
  return column === undefined ? step.repeat(depth + 1) : step.repeat(depth) + " ".repeat(column);
}

interface Surrounding {
  block: Block;
  opener: Statement;
}

/** The blocks that an offset lies in, from the outermost to the innermost. */
function surroundings(pieces: Pieces, file: Block, offset: number): Surrounding[] {
  const found: Surrounding[] = [];
  for (let block: Block | undefined = file; block !== undefined; ) {
    const inside: Surrounding | undefined = block.items
      .filter(isStatement)
      .flatMap((opener) => opener.parts.filter(isBlock).map((inner) => ({ block: inner, opener })))
      .find(({ block: inner, opener }) => isInside(pieces, inner, opener, offset));
    if (inside) found.push(inside);
    block = inside?.block;
  }
  return found;
}

/** A block that is not closed yet reaches to whatever follows it. */
function isInside({ starts, ends }: Pieces, { open, close }: Block, opener: Statement, offset: number): boolean {
  const from = open === undefined ? starts[opener.first] : ends[open];
  const to = close === undefined ? starts[opener.last + 1] : starts[close];
  return (from ?? 0) <= offset && offset <= (to ?? Number.POSITIVE_INFINITY);
}
