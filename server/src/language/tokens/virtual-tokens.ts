import type { IToken, TokenType } from "chevrotain";
import { endOf, indexOf, isReal } from "./token-line.js";

/** A token that the text lacks. It stands at no place, so it never shows up in the tree. */
export function virtualToken(type: TokenType): IToken {
  return {
    image: "",
    tokenType: type,
    tokenTypeIdx: indexOf(type),
    startOffset: Number.NaN,
    endOffset: Number.NaN,
    startLine: Number.NaN,
    endLine: Number.NaN,
    startColumn: Number.NaN,
    endColumn: Number.NaN,
  };
}

/** A token of the text read as another word: it keeps its place. */
export function readAs(token: IToken, type: TokenType, image: string): IToken {
  return { ...token, image, tokenType: type, tokenTypeIdx: indexOf(type) };
}

/** One token in place of a line, or of lines, that no rule can read; nothing where none of them stands in the text. */
export function unreadable(tokens: readonly IToken[], type: TokenType): IToken[] {
  const real = tokens.filter(isReal);
  const first = real[0];
  const last = real[real.length - 1];
  if (!first || !last) return [];
  return [
    {
      ...first,
      image: real.map((token) => token.image).join(" "),
      endOffset: endOf(last) - 1,
      endLine: last.endLine ?? first.endLine ?? Number.NaN,
      endColumn: last.endColumn ?? first.endColumn ?? Number.NaN,
      tokenType: type,
      tokenTypeIdx: indexOf(type),
    },
  ];
}
