import { blockAt } from "../../compile/block-at.js";
import { innerWordExplained, keywordExplained } from "../../compile/explain/keywords.js";
import type { Span } from "../../finding.js";
import { blockHolders } from "../../language/generated/blocks.js";
import { type AnyNode, spanOf } from "../../language/index.js";
import { fileBlock } from "../../language/tokens/block-words.js";
import type { ShownDocument } from "../session/shown-document.js";
import { nodesAt } from "../shared/cursor.js";
import type { Explained } from "./explained-at.js";

/** A word of the language: as the block means it where it begins a line, else as it is meant within lines. */
export function keywordExplainedAt({ text, bound }: ShownDocument, offset: number): Explained | undefined {
  const span = wordSpan(text, offset);
  if (!span) return undefined;
  const word = text.slice(span.start, span.end);
  const around = nodesAt(bound.parsed.tree, offset);
  const block = blockOf(around, text, span);
  const isFirst = around.some((node) => spanOf(node)?.start === span.start && node.$type !== "HomeworkFile");
  const inner = innerWordExplained(word);
  const explanation = isFirst ? (keywordExplained(block, word) ?? inner) : (inner ?? keywordExplained(block, word));
  return explanation && { span, explanations: [explanation] };
}

/** The block of the line that a word stands in: that of the innermost node around whose brace stands before the word. */
function blockOf(around: readonly AnyNode[], text: string, { start }: Span): string {
  const holder = around.findLast((node) => {
    const span = blockHolders[node.$type] && spanOf(node);
    const open = span && (blockAt(text, span)?.open ?? text.indexOf("{", span.start));
    return open !== undefined && open >= 0 && open < start;
  });
  return (holder && blockHolders[holder.$type]?.block) ?? fileBlock;
}

/** Letters, digits and hyphens around an offset. */
function wordSpan(text: string, offset: number): Span | undefined {
  const before = /[\p{L}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset, offset + 60))?.[0].length ?? 0;
  return before + after === 0 ? undefined : { start: offset - before, end: offset + after };
}
