import { parserServices } from "../../server/src/language/syntax/services.js";
import { endOf } from "../../server/src/language/tokens/token-line.js";
import type { Piece } from "./mutations.js";

/** The words, numbers, signs and texts of a file, without its comments. */
export function piecesOf(text: string): Piece[] {
  return parserServices()
    .lexer.prepare(text)
    .lines.flat()
    .filter((token) => !Number.isNaN(token.startOffset))
    .map((token) => ({
      image: text.slice(token.startOffset, endOf(token)),
      start: token.startOffset,
      end: endOf(token),
    }));
}

/** For each piece the innermost block that holds it, as the pieces between which it lies; the file itself has none. */
export function blocksOf(pieces: readonly Piece[]): { from: number; to: number }[] {
  const open: { from: number; to: number }[] = [{ from: 0, to: pieces.length }];
  return pieces.map((piece, index) => {
    if (piece.image === "{") open.push({ from: index, to: closingOf(pieces, index) });
    const block = open[open.length - 1] ?? { from: 0, to: pieces.length };
    if (piece.image === "}" && open.length > 1) open.pop();
    return block;
  });
}

function closingOf(pieces: readonly Piece[], opening: number): number {
  let depth = 0;
  for (let index = opening; index < pieces.length; index++) {
    const image = pieces[index]?.image;
    depth += image === "{" ? 1 : image === "}" ? -1 : 0;
    if (depth === 0) return index;
  }
  return pieces.length;
}
