import { dedent } from "../syntax/dedent.js";

const lineBreak = /\r\n|\r|\n/;

/** Where a piece stands that takes several lines. */
export interface Standing {
  /** White space before the line that it begins on. */
  indentation: string;
  /** One step of indentation. */
  step: string;
  /** Columns before it as it is, and as it will be. */
  before: number;
  after: number;
  /** Columns of a tab. */
  tab: number;
}

/**
 * The lines of a text in `"""`: what it says one step deeper than the line of its keyword, the closing quotes below the
 * keyword. A text on one line stays as it is.
 */
export function textBlockLines(image: string, { indentation, step }: Standing): string[] {
  if (!lineBreak.test(image)) return [image];
  const { text } = dedent(image);
  const said = text === "" ? [] : text.split("\n");
  return ['"""', ...said.map((line) => (line === "" ? "" : indentation + step + line)), `${indentation}"""`];
}

/**
 * The lines of a comment. Stars at the start of lines stand below the first star; other lines keep their distance from
 * the start of the comment.
 */
export function commentLines(image: string, { indentation, before, after, tab }: Standing): string[] {
  const [first = "", ...rest] = image.split(lineBreak);
  const starred = rest.every((line) => /^\s*(\*|$)/.test(line));
  const moved = rest.map((line) => {
    const said = line.trim();
    if (said === "") return "";
    if (starred) return `${indentation} ${said}`;
    const distance = columnsOf(line.slice(0, line.length - line.trimStart().length), tab) - before;
    const margin = distance < 0 ? " ".repeat(Math.max(0, after + distance)) : indentation + " ".repeat(distance);
    return margin + said;
  });
  return [first.trimEnd(), ...moved];
}

/** Columns that some characters take at the start of a line. */
export function columnsOf(characters: string, tab: number): number {
  let columns = 0;
  for (const character of characters) columns += character === "\t" ? tab : 1;
  return columns;
}
