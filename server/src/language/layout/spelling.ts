import { plainText } from "../syntax/dedent.js";
import type { Pieces } from "./pieces.js";

/**
 * How the pieces are written that are not written as they stand: what comes from a word processor in its plain form, a
 * range with `..`, and no comma before the `}` of an import. Texts over several lines and comments are not among them, for
 * they depend on where they stand.
 */
export function spellingsOf(pieces: Pieces): Map<number, string> {
  const spellings = new Map<number, string>();
  const { kinds, text, starts, ends } = pieces;
  const hasOddSigns = /[\u00A0\u202F“”„]/.test(text);
  for (let piece = 0; piece < kinds.length; piece++) {
    const kind = kinds[piece];
    if (kind === "quoted") {
      if (hasOddSigns) spellings.set(piece, plainQuotes(text.slice(starts[piece], ends[piece])));
    } else if (kind === "range-sign") {
      spellings.set(piece, joinsNumbers(pieces, piece) ? ".." : "to");
    } else if (kind === "word") {
      if (isRangeInWords(pieces, piece)) spellings.set(piece, "..");
    } else if (kind === "," && endsNames(pieces, piece)) spellings.set(piece, "");
  }
  return spellings;
}

/** Whether a piece stands between the two ends of a range of numbers. */
export function joinsRange(pieces: Pieces, piece: number): boolean {
  return pieces.kinds[piece] === "range-sign" ? joinsNumbers(pieces, piece) : isRangeInWords(pieces, piece);
}

function joinsNumbers({ kinds }: Pieces, piece: number): boolean {
  return kinds[piece - 1] === "number";
}

/** Whether a piece is the `to` of `1 to 4`. */
function isRangeInWords(pieces: Pieces, piece: number): boolean {
  const { kinds } = pieces;
  if (kinds[piece] !== "word" || kinds[piece - 1] !== "number" || !isWord(pieces, piece, "to")) return false;
  return kinds[piece + 1] === "number" || isWord(pieces, piece + 1, "end");
}

function isWord({ text, kinds, starts, ends }: Pieces, piece: number, word: string): boolean {
  const start = starts[piece] ?? 0;
  return kinds[piece] === "word" && (ends[piece] ?? 0) - start === word.length && text.startsWith(word, start);
}

/** Whether nothing but comments stands between a comma and a closing brace. */
function endsNames({ kinds }: Pieces, comma: number): boolean {
  let next = comma + 1;
  while (kinds[next] === "line-comment" || kinds[next] === "block-comment") next++;
  return kinds[next] === "}";
}

/** Curly quotes stay around a text that holds straight ones. */
function plainQuotes(image: string): string {
  const text = plainText(image.slice(1, -1));
  const straight = image.startsWith('"') || !text.includes('"');
  return straight ? `"${text}"` : `${image.charAt(0)}${text}${image.charAt(image.length - 1)}`;
}
