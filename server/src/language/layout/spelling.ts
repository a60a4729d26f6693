import { plainText } from "../syntax/dedent.js";
import type { Pieces } from "./pieces.js";

/**
 * How a piece is written: what comes from a word processor in its plain form, a range with `..`. Texts over several
 * lines and comments are not written here, for they depend on where they stand.
 */
export function spellingOf(pieces: Pieces, piece: number): string {
  const image = pieces.text.slice(pieces.starts[piece], pieces.ends[piece]);
  switch (pieces.kinds[piece]) {
    case "quoted":
      return plainQuotes(image);
    case "range-sign":
      return isRangeOfNumbers(pieces, piece) ? ".." : "to";
    case "word":
      return image === "to" && isRangeOfNumbers(pieces, piece) && isEndOfRange(pieces, piece + 1) ? ".." : image;
    case ",":
      return pieces.kinds[piece + 1] === "}" ? "" : image;
    default:
      return image;
  }
}

/** Whether a piece stands between the two ends of a range, in numbers as `1..4` or in words as `mild to moderate`. */
export function joinsRange(pieces: Pieces, piece: number): boolean {
  const kind = pieces.kinds[piece];
  if (kind === "range-sign") return isRangeOfNumbers(pieces, piece);
  return kind === "word" && isRangeOfNumbers(pieces, piece) && spellingOf(pieces, piece) === "..";
}

function isRangeOfNumbers(pieces: Pieces, piece: number): boolean {
  return pieces.kinds[piece - 1] === "number";
}

function isEndOfRange({ text, kinds, starts, ends }: Pieces, piece: number): boolean {
  return kinds[piece] === "number" || (kinds[piece] === "word" && text.slice(starts[piece], ends[piece]) === "end");
}

/** Curly quotes stay around a text that holds straight ones. */
function plainQuotes(image: string): string {
  const text = plainText(image.slice(1, -1));
  const straight = image.startsWith('"') || !text.includes('"');
  return straight ? `"${text}"` : `${image.charAt(0)}${text}${image.charAt(image.length - 1)}`;
}
