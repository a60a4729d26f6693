// How wide a text will be, worked out without a font at hand: on the wide side, so that nothing is cut off whichever
// font a viewer has.

/** Widths in shares of the font size, measured on the widest of the fonts that a viewer is likely to use. */
const widths: readonly (readonly [chars: string, width: number])[] = [
  ["ijl'|.,:;!’", 0.32],
  ['ftr()[]/\\-–“”"I ', 0.42],
  ["abcdeghknopqsuvxyzßäöü0123456789?_#*+=<>~×≥", 0.64],
  ["mw%&@—…", 0.98],
  ["ABCDEFGHJKLNOPQRSTUVXYZÄÖÜ", 0.76],
  ["MW", 0.99],
];
const widthOf = new Map(widths.flatMap(([chars, width]) => [...chars].map((char) => [char, width] as const)));
const widthOfOthers = 1;

/** @param bold bold letters are a tenth wider */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const char of text) sum += widthOf.get(char) ?? (char < "ɐ" ? 0.66 : widthOfOthers);
  return sum * size * (bold ? 1.1 : 1);
}

/** The lines of a text that is to fit a width. What goes beyond the last line ends in an ellipsis. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  mostLines = Number.POSITIVE_INFINITY,
  bold = false,
): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((one) => pieces(one, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).join(" ");
  return [...lines.slice(0, mostLines - 1), shortened(rest, fits)];
}

/** The largest of some font sizes in which no word of a text has to be broken; the smallest where there is none. */
export function sizeFor(text: string, width: number, sizes: readonly number[]): number {
  const words = text.split(/\s+/u);
  const fitting = sizes.find((size) => words.every((word) => textWidth(word, size) <= width));
  return fitting ?? sizes.at(-1) ?? 0;
}

/** A word that does not fit a line by itself is broken where it must be. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = "";
  for (const char of word) {
    if (piece !== "" && !fits(piece + char)) {
      found.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...found, piece];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  const chars = [...text];
  while (chars.length > 0 && !fits(`${chars.join("").trimEnd()}…`)) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}
