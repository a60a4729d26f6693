import { blockAt } from "../../compile/block-at.js";
import type { Span } from "../../finding.js";
import { blockHolders } from "../../language/generated/blocks.js";
import { type AnyNode, type ParsedFile, spanOf } from "../../language/index.js";
import { nodesAt } from "../shared/cursor.js";
import { type Passage, passageAt } from "../shared/passages.js";

/**
 * The stretches around an offset that an author may mean, the smallest first: a word, a text with and without its
 * quotes, a phrase, what a line says, the line, the lines of a block, the block, the block with its comment, the file.
 */
export function stretchesAround(parsed: ParsedFile, offset: number): Span[] {
  const { text, tree } = parsed;
  const passage = passageAt(text, offset) ?? passageAt(text, offset - 1);
  const stretches = [
    ...wordAround(text, offset),
    ...(passage ? insidePassage(text, passage, offset) : []),
    ...nodesAt(tree, passage ? passage.start : offset).flatMap((node) => aroundNode(node, text)),
    ...(passage?.is === "comment" ? documented(parsed, passage) : []),
    { start: 0, end: text.length },
  ];
  const holding = stretches.filter(({ start, end }) => start <= offset && offset <= end && start < end);
  return growing(holding.sort((a, b) => a.end - a.start - (b.end - b.start)));
}

/** Each holds the one before; what only overlaps is left out. */
function growing(sorted: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    const isSame = last?.start === span.start && last.end === span.end;
    if (!last || (!isSame && span.start <= last.start && span.end >= last.end)) result.push(span);
  }
  return result;
}

function wordAround(text: string, offset: number): Span[] {
  const before = /[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]*)*$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? "";
  const after = /^[\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/u.exec(text.slice(offset, offset + 80))?.[0] ?? "";
  return [{ start: offset - before.length, end: offset + after.length }];
}

/** The line, the paragraph and the whole of a text or comment, with and without the signs around it. */
function insidePassage(text: string, { start, end, is, form }: Passage, offset: number): Span[] {
  const signs = is === "text" ? (form === "block" ? 3 : 1) : text.startsWith("/**", start) ? 3 : 2;
  const closing = is === "text" ? signs : form === "block" ? 2 : 0;
  const inner = trimmed(text, { start: start + signs, end: Math.max(start + signs, end - closing) });
  const line = trimmed(text, lineAround(text, offset));
  const within = (span: Span) => ({ start: Math.max(span.start, inner.start), end: Math.min(span.end, inner.end) });
  return [...(form === "block" ? [within(line), within(paragraphAround(text, offset))] : []), inner, { start, end }];
}

function lineAround(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The lines around that are not empty. */
function paragraphAround(text: string, offset: number): Span {
  let { start, end } = lineAround(text, offset);
  for (
    let above = lineAround(text, start - 1);
    start > 0 && !isBlank(text, above);
    above = lineAround(text, start - 1)
  ) {
    start = above.start;
  }
  for (let below = lineAround(text, end + 1); end < text.length && !isBlank(text, below); ) {
    end = below.end;
    below = lineAround(text, end + 1);
  }
  return trimmed(text, { start, end });
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === "";
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const from = start + (said.length - said.trimStart().length);
  return { start: from, end: Math.max(from, end - (said.length - said.trimEnd().length)) };
}

/** Lines that say something behind their keyword. */
const sayingLines = new Set(["PhraseLine", "TextLine", "DoseLine"]);

/** A node, what its line says behind the keyword, the lines of its block, and the node with the comment above it. */
function aroundNode(node: AnyNode, text: string): Span[] {
  const span = spanOf(node);
  if (!span || node.$type === "HomeworkFile") return [];
  const keyword = sayingLines.has(node.$type) ? /^\S+\s+/.exec(text.slice(span.start, span.end)) : null;
  const behind = keyword ? [{ start: span.start + keyword[0].length, end: span.end }] : [];
  const block = node.$type in blockHolders ? blockAt(text, span) : undefined;
  const inner = block ? [trimmed(text, { start: block.open + 1, end: block.close })] : [];
  return [span, ...behind, ...inner, { start: commentAbove(text, span.start), end: span.end }];
}

/** Where the comment begins that stands right above; without one, the same offset. */
function commentAbove(text: string, start: number): number {
  const before = text.slice(0, start).trimEnd();
  if (!before.endsWith("*/")) return start;
  const comment = before.lastIndexOf("/*");
  return comment < 0 ? start : comment;
}

/** A comment with what it is about. */
function documented({ tree, text }: ParsedFile, { end }: Passage): Span[] {
  const next = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return nodesAt(tree, next).flatMap((node) => aroundNode(node, text));
}
