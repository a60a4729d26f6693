import type { IToken } from "chevrotain";
import { blockHolders } from "../../language/generated/blocks.js";
import type { AnyNode, ParsedFile } from "../../language/index.js";
import { eachChild, spanOf } from "../../language/index.js";
import { parserServices } from "../../language/syntax/services.js";
import { openedByKeyword } from "../../language/tokens/block-opening.js";
import { fileBlock, importBlock, unknownBlock } from "../../language/tokens/block-words.js";
import { isClosedComment } from "../../language/tokens/comment.js";
import { endOf } from "../../language/tokens/token-line.js";

/** The block of lines that a place of a text lies in, and the lines before and after the place. */
export interface BlockAt {
  /** The block's name in the grammar. */
  block: string;
  /** The nodes around, the file first; the last one holds the block. */
  around: readonly AnyNode[];
  /** Where the block begins: after its brace, or at the start of the file. */
  start: number;
  lines: readonly AnyNode[];
  /** The last of the lines that begins before the place. */
  current: AnyNode | undefined;
}

/** The line of a text that a place belongs to, as far as it stands before the place. */
export interface LineAt extends BlockAt {
  /** The words of the line before the place; none where a line would begin here. */
  words: readonly IToken[];
  /** Where in the text the first of the words stands is its offset plus this. */
  offset: number;
  /** Whether the place is on the line of the last word. */
  isSameLine: boolean;
  /** Whether the block was opened on the line that the place is on. */
  isInline: boolean;
  /** Whether the block is one that only the words tell of: the tree lacks it. */
  isLost: boolean;
  /** The text in quotes that the place lies in, with its quotes, as far as the place. */
  text: IToken | undefined;
  isComment: boolean;
}

/** Where a block lies in its node. */
interface Body {
  node: AnyNode;
  /** The nodes from a line down to the one that holds the block. */
  path: readonly AnyNode[];
  block: string;
  lines: readonly AnyNode[];
  start: number;
  end: number;
}

/** The line that a place belongs to. Every place of every text has one, however broken the text. */
export function lineAt(parsed: ParsedFile, place: number): LineAt {
  const found = blockAt(parsed, place);
  const { text } = parsed;
  const { from, words, hidden } = wordsBefore(found, text, place);
  const last = words.at(-1);
  const comment = hidden.at(-1);
  const inText = last && isOpenText(last) && endOf(last) === place - from ? last : undefined;
  const nested = unfold(found.block, inText ? words.slice(0, -1) : words);
  const inner = nested.words.at(-1);
  const betweenWords = text.slice(inner ? from + endOf(inner) : from, inText ? from + inText.startOffset : place);
  const opening = nested.opening === undefined ? found.start : from + nested.opening;
  return {
    ...found,
    ...(nested.opening === undefined ? {} : { block: nested.block, lines: [], current: undefined }),
    words: nested.words,
    offset: from,
    isSameLine: !betweenWords.includes("\n"),
    isInline: opening > 0 && !text.slice(opening, place).includes("\n"),
    isLost: nested.opening !== undefined,
    text: inText,
    isComment: comment !== undefined && isOpenComment(comment) && endOf(comment) === place - from,
  };
}

/** The innermost block that a place lies in. */
export function blockAt({ text, tree }: ParsedFile, place: number): BlockAt {
  const lines = [...tree.imports, ...tree.members].sort((a, b) => startOf(a) - startOf(b));
  let at: BlockAt = { block: fileBlock, around: [tree], start: 0, lines, current: lastBefore(lines, place) };
  for (;;) {
    const { current } = at;
    const inner = current && bodyAround(current, text, place);
    if (!inner) return at;
    at = {
      block: inner.block,
      around: [...at.around, ...inner.path],
      start: inner.start,
      lines: inner.lines,
      current: lastBefore(inner.lines, place),
    };
  }
}

/** The words between the beginning of the line and the place; of a line that ended with its own block there are none. */
function wordsBefore(
  { current, start, lines }: BlockAt,
  text: string,
  place: number,
): { from: number; words: IToken[]; hidden: IToken[] } {
  const { lexer } = parserServices();
  const end = spanOf(current)?.end ?? start;
  if (current && end <= place && text[end - 1] === "}") {
    const behind = lexer.words(text.slice(end, place));
    if (behind.words.length === 0) return { from: end, ...behind };
  }
  // Words of a broken line may have been read as lines of their own.
  const lineStart = current ? text.lastIndexOf("\n", startOf(current)) : 0;
  const first = lines.find((line) => startOf(line) > lineStart);
  const from = current && first ? Math.max(start, startOf(first)) : start;
  return { from, ...lexer.words(text.slice(from, place)) };
}

function startOf(node: AnyNode): number {
  return spanOf(node)?.start ?? 0;
}

function lastBefore(lines: readonly AnyNode[], place: number): AnyNode | undefined {
  return lines.findLast((line) => startOf(line) < place);
}

/** The block of a line that a place lies in; a block without its closing brace reaches as far as the text is set in. */
function bodyAround(line: AnyNode, text: string, place: number): Body | undefined {
  return bodiesOf(line, [], text).find(({ node, lines, start, end }) => {
    if (place < start) return false;
    if (isClosed(lines, end, text)) return place < end;
    return place <= end || columnAt(text, place) > columnAt(text, startOf(node));
  });
}

/** The blocks that a line opens itself, each with the nodes that lead to it. */
function bodiesOf(node: AnyNode, above: readonly AnyNode[], text: string): Body[] {
  const path = [...above, node];
  const holder = blockHolders[node.$type];
  const body = holder && bodyOf(node, path, holder, text);
  if (body) return [body];
  const found: Body[] = [];
  eachChild(node, (child) => {
    if (child.$type !== "Word" && child.$type !== "Text") found.push(...bodiesOf(child, path, text));
  });
  return found;
}

function bodyOf(
  node: AnyNode,
  path: readonly AnyNode[],
  { property, block }: { property: string; block: string },
  text: string,
): Body | undefined {
  const span = spanOf(node);
  if (!span) return undefined;
  const lines = (node as unknown as Readonly<Record<string, readonly AnyNode[] | undefined>>)[property] ?? [];
  const first = lines[0] && startOf(lines[0]);
  const brace = braceIn(text, span.start, first ?? span.end);
  const start = brace === undefined ? first : brace + 1;
  return start === undefined ? undefined : { node, path, block, lines, start, end: span.end };
}

/** Whether the last sign of a block is its own brace and not that of its last line. */
function isClosed(lines: readonly AnyNode[], end: number, text: string): boolean {
  const last = lines.at(-1);
  return text[end - 1] === "}" && (spanOf(last)?.end ?? 0) < end;
}

/** The first brace of a stretch of text that stands in no text and no comment. */
function braceIn(text: string, from: number, to: number): number | undefined {
  passage.lastIndex = from;
  for (let match = passage.exec(text); match && match.index < to; match = passage.exec(text)) {
    if (match[0] === "{") return match.index;
  }
  return undefined;
}

const passage = /"""[\s\S]*?(?:"""|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?|\{/g;

/** Columns of white space before the line that a place is on; of an empty line, those before the place. */
function columnAt(text: string, place: number): number {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const blank = /[^\S\n]*/y;
  blank.lastIndex = start;
  blank.test(text);
  return Math.min(blank.lastIndex, Math.max(place, start)) - start;
}

/** The innermost block among words, with its own words so far. What closed blocks hold is left out. */
function unfold(block: string, words: readonly IToken[]): { block: string; words: IToken[]; opening?: number } {
  const outer: { block: string; words: IToken[]; opening?: number }[] = [];
  let at: { block: string; words: IToken[]; opening?: number } = { block, words: [] };
  for (const word of words) {
    if (word.image === "{") {
      const opened = openedByKeyword(at.words, at.block, [])?.block ?? unknownBlock;
      at.words.push(word);
      if (opened === importBlock) continue;
      outer.push(at);
      at = { block: opened, words: [], opening: word.startOffset + 1 };
    } else {
      if (word.image === "}") at = outer.pop() ?? at;
      at.words.push(word);
    }
  }
  return at;
}

function isOpenText({ tokenType, image }: IToken): boolean {
  if (tokenType.name === "UNCLOSED_QUOTE") return true;
  return tokenType.name === "TEXT_BLOCK" && (image.length < 6 || !image.endsWith('"""'));
}

function isOpenComment({ tokenType, image }: IToken): boolean {
  return tokenType.name === "LINE_COMMENT" || (tokenType.name === "BLOCK_COMMENT" && !isClosedComment(image));
}
