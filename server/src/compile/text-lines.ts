/** A place as editors count it: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * The lines of a text. A line ends with LF, CRLF or CR; the offsets are those of the text as it stands. A byte-order mark
 * at its start belongs to no line: no editor shows it.
 */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [text.startsWith("\uFEFF") ? 1 : 0];
    for (const lineBreak of text.matchAll(/\r\n?|\n/g)) this.#starts.push(lineBreak.index + lineBreak[0].length);
  }

  /** How many lines there are; a text that ends with a line break has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** Where an offset is; one beyond the text is taken to its end. */
  position(offset: number): Position {
    const at = Math.max(this.#starts[0] ?? 0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** The text of a line without its break; empty for a line that is not there. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return "";
    return this.#text.slice(start, this.#starts[number]).replace(/[\r\n]+$/, "");
  }
}
