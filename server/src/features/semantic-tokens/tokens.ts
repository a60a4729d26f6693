import type { Span } from "../../finding.js";
import { blocks, grammarWords } from "../../language/generated/blocks.js";
import { type AnyNode, type BoundFile, eachChild, spanOf } from "../../language/index.js";
import { cutText, type Pieces } from "../../language/layout/pieces.js";
import type { TokenModifier, TokenType } from "./legend.js";
import { namedTokens } from "./named-tokens.js";

/** A stretch of a text that has a colour. */
export interface Token extends Span {
  type: TokenType;
  modifiers: readonly TokenModifier[];
}

const keywords = new Set(grammarWords);
const lineStarters = new Set(Object.values(blocks).flatMap((starters) => Object.keys(starters)));
const unclosed = /^(?:\/\*|["“”„])/;
const none: readonly TokenModifier[] = [];

/** Everything in a text that has a colour, in the order of the text. What could not be read has the colour of its spelling. */
export function tokensOf(bound: BoundFile): Token[] {
  const { text, tree } = bound.parsed;
  const pieces = cutText(text);
  const named = namedTokens(bound);
  const unread = unreadStretches(bound, tree);
  const tokens: Token[] = [];
  for (const [index, start] of pieces.starts.entries()) {
    const token = tokenAt(pieces, index, start, named, unread);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenAt(
  pieces: Pieces,
  index: number,
  start: number,
  named: ReturnType<typeof namedTokens>,
  unread: readonly Span[],
): Token | undefined {
  const end = pieces.ends[index] ?? start;
  const { text } = pieces;
  const plain = (type: TokenType, modifiers = none): Token => ({ start, end, type, modifiers });
  switch (pieces.kinds[index]) {
    case "word": {
      const name = named.get(start);
      if (name) return { start, end, ...name };
      const isFirst = pieces.lastLines[index - 1] !== pieces.firstLines[index];
      // In what could not be read only the word that begins a line is surely a keyword.
      const isUnread = unread.some((span) => span.start <= start && start < span.end);
      const words = !isUnread ? keywords : isFirst ? lineStarters : undefined;
      return words?.has(text.slice(start, end)) ? plain("keyword") : undefined;
    }
    case "number":
      return plain("number");
    case "range-sign":
      return plain("operator");
    case "quoted":
    case "text-block":
      return plain("string");
    case "line-comment":
      return plain("comment");
    case "block-comment":
      return plain("comment", text.startsWith("/**", start) ? ["documentation"] : none);
    case "unreadable":
      if (!unclosed.test(text.slice(start, start + 2))) return undefined;
      return plain(text[start] === "/" ? "comment" : "string");
    default:
      return undefined;
  }
}

/** Lines that were set aside, and the rest of lines from where something of them was lost. */
function unreadStretches({ parsed: { text, damage } }: BoundFile, tree: AnyNode): Span[] {
  if (damage.length === 0) return [];
  const stretches = damage.map((start) => ({ start, end: endOfLine(text, start) }));
  const visit = (node: AnyNode): void => {
    const span = node.$type === "BrokenLine" ? spanOf(node) : undefined;
    if (span) stretches.push(span);
    else eachChild(node, visit);
  };
  visit(tree);
  return stretches;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
