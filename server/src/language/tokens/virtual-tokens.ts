import type { IToken, TokenType } from "chevrotain";
import type { HomeworkTokenBuilder } from "./token-builder.js";
import { endOf } from "./token-line.js";

/** A brace that the text lacks. It has no place of its own, so that it never shows up in the tree. */
export function virtualBrace(brace: "{" | "}", after: IToken, types: HomeworkTokenBuilder): IToken {
  const type = types.type(brace);
  return {
    image: "",
    tokenType: type,
    tokenTypeIdx: indexOf(type),
    startOffset: Number.NaN,
    endOffset: Number.NaN,
    startLine: after.endLine ?? Number.NaN,
    endLine: after.endLine ?? Number.NaN,
    startColumn: Number.NaN,
    endColumn: Number.NaN,
  };
}

/** One token in place of whole lines that no rule can read. */
export function unreadableLine(tokens: readonly IToken[], types: HomeworkTokenBuilder): IToken {
  const real = tokens.filter((token) => !Number.isNaN(token.startOffset));
  const first = real[0];
  const last = real[real.length - 1];
  if (!first || !last) throw new Error("A line holds at least one token.");
  const type = types.type("UNREADABLE");
  return {
    ...first,
    image: real.map((token) => token.image).join(" "),
    endOffset: endOf(last) - 1,
    endLine: last.endLine ?? first.endLine ?? Number.NaN,
    endColumn: last.endColumn ?? first.endColumn ?? Number.NaN,
    tokenType: type,
    tokenTypeIdx: indexOf(type),
  };
}

function indexOf(type: TokenType): number {
  if (type.tokenTypeIdx === undefined) throw new Error("Token types get their index when the lexer is built.");
  return type.tokenTypeIdx;
}
