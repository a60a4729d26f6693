import type { LayoutOptions } from "./options.js";
import type { Pieces } from "./pieces.js";
import { joinsRange, spellingsOf } from "./spelling.js";
import type { Structure } from "./structure.js";

/** Spaces between what stands on one line without being one statement. */
export const wideGap = 3;

/**
 * Where each piece is to stand: on a line of its own, with a number of steps of indentation, or behind the piece before
 * it; and how many spaces lie before it in either case. At first everything stands on one line.
 */
export class Plan {
  /** Line breaks before each piece. */
  readonly breaks: Uint8Array;
  /** Steps of indentation of the line that a piece begins. */
  readonly depths: Uint8Array;
  /** Spaces before each piece; after the indentation, where it begins a line. */
  readonly spaces: Int32Array;
  /** What is to stand in the text for a piece, where that is not what stands there. */
  readonly spellings: ReadonlyMap<number, string>;
  /** Columns that each piece takes on the line where it begins. */
  private readonly widths: Int32Array;
  /** Columns from the start of the first piece to the end of each, were all on one line. */
  private readonly reach: Int32Array;

  constructor(
    readonly pieces: Pieces,
    readonly options: LayoutOptions,
    { beginsStatement }: Structure,
  ) {
    const count = pieces.kinds.length;
    this.breaks = new Uint8Array(count);
    this.depths = new Uint8Array(count);
    this.spaces = new Int32Array(count);
    this.widths = new Int32Array(count);
    this.reach = new Int32Array(count);
    this.spellings = spellingsOf(pieces);
    const { kinds, starts, ends } = pieces;
    let reach = 0;
    for (let piece = 0; piece < count; piece++) {
      const gap = beginsStatement[piece] === 1 && kinds[piece - 1] !== "{" ? wideGap : gapBefore(pieces, piece);
      const length = this.spellings.get(piece)?.length ?? (ends[piece] ?? 0) - (starts[piece] ?? 0);
      const width = kinds[piece] === "text-block" ? openingQuotes : length;
      this.spaces[piece] = gap;
      this.widths[piece] = width;
      reach += gap + width;
      this.reach[piece] = reach;
    }
  }

  /** Puts a piece at the start of a line. */
  breakBefore(piece: number, depth: number, spaces = 0, lines = 1): void {
    this.breaks[piece] = lines;
    this.depths[piece] = depth;
    this.spaces[piece] = spaces;
  }

  /** Columns that a stretch of pieces takes on one line. */
  width(first: number, last: number): number {
    return (this.reach[last] ?? 0) - (this.reach[first] ?? 0) + this.widthOf(first);
  }

  widthOf(piece: number): number {
    return this.widths[piece] ?? 0;
  }

  indentation(depth: number): number {
    return depth * this.options.indentSize;
  }

  /** The column at which a piece ends, as planned so far. */
  endColumn(piece: number): number {
    let first = piece;
    while (first > 0 && this.breaks[first] === 0) first--;
    let column = this.indentation(this.depths[first] ?? 0);
    for (let at = first; at <= piece; at++) column += (this.spaces[at] ?? 0) + this.widthOf(at);
    return column;
  }

  /** Whether some pieces stand on the line of the first of them. */
  isOneLine(first: number, last: number): boolean {
    const { firstLines, lastLines } = this.pieces;
    for (let piece = first; piece <= last; piece++) {
      if ((piece > first && this.breaks[piece] !== 0) || firstLines[piece] !== lastLines[piece]) return false;
    }
    return true;
  }
}

/** Of a text over several lines only these stand on the line where it begins. */
const openingQuotes = 3;

/** Spaces between two pieces of one statement. */
function gapBefore(pieces: Pieces, piece: number): number {
  const { kinds } = pieces;
  const kind = kinds[piece];
  const previous = kinds[piece - 1];
  if (previous === undefined || kind === "," || kind === "." || previous === ".") return 0;
  if (kind === "line-comment") return wideGap;
  if (kind === "%") return previous === "number" && joinsRange(pieces, piece - 2) ? 1 : 0;
  return joinsRange(pieces, piece) || joinsRange(pieces, piece - 1) ? 0 : 1;
}
