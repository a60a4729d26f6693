import type { Pieces } from "./pieces.js";
import { type Block, isBlock, isStatement, type Statement, type Structure } from "./structure.js";

/**
 * What is left alone around a mistake: its line; the whole declaration or part of a protocol that it stands in; or, of
 * the whole text, where lines begin and end.
 */
export type Care = "line" | "member" | "all lines";

/**
 * The lines of a broken text that stay as they are: those with words that were not read as they stand, and everything in
 * a block of which it is not certain where it begins or ends. Of a statement that stands on several lines all stay or none.
 * @param damage offsets at which something of the text was left out
 * @returns 1 for each line that stays, by number
 */
export function keptLines(pieces: Pieces, structure: Structure, damage: readonly number[], care: Care): Uint8Array {
  const keeper = new Keeper(pieces);
  for (const piece of structure.lost) keeper.keep(piece, piece);
  for (const offset of damage) keeper.keepAt(offset);
  for (const [piece, kind] of pieces.kinds.entries()) if (kind === "unreadable") keeper.keep(piece, piece);
  const statements = [...statementsIn(structure.file)];
  for (const statement of statements) if (statement.torn) keeper.keepTorn(statement);
  const members = care === "member" ? membersOf(structure.file) : [];
  do {
    keeper.changed = false;
    for (const statement of statements) keeper.keepWhole(statement);
    for (const member of members) keeper.keepAll(member);
    keeper.keepLongPieces();
  } while (keeper.changed);
  return keeper.lines;
}

function* statementsIn(block: Block): Generator<Statement> {
  for (const item of block.items) {
    if (!isStatement(item)) continue;
    yield item;
    for (const part of item.parts) if (isBlock(part)) yield* statementsIn(part);
  }
}

/** What stands in the file and in its protocols. */
function membersOf(file: Block): Statement[] {
  const top = file.items.filter(isStatement);
  const protocols = top.filter(({ type }) => type === "Protocol");
  const inside = protocols.flatMap(({ parts }) =>
    parts.filter(isBlock).flatMap(({ items }) => items.filter(isStatement)),
  );
  return [...top.filter(({ type }) => type !== "Protocol"), ...inside];
}

class Keeper {
  readonly lines: Uint8Array;
  changed = false;

  constructor(private readonly pieces: Pieces) {
    this.lines = new Uint8Array((pieces.lastLines[pieces.lastLines.length - 1] ?? 0) + 1);
  }

  keep(first: number, last: number): void {
    const { firstLines, lastLines } = this.pieces;
    for (let line = firstLines[first] ?? 0; line <= (lastLines[last] ?? -1); line++) {
      if (this.lines[line] === 0) this.changed = true;
      this.lines[line] = 1;
    }
  }

  /** Keeps the piece that an offset lies in, or after. */
  keepAt(offset: number): void {
    const { starts } = this.pieces;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.keep(low, low);
  }

  /** What a protocol holds is certain even where its own braces are not: the lines in it begin with its keywords. */
  keepTorn(statement: Statement): void {
    if (statement.type !== "Protocol") this.keep(statement.first, statement.last);
    else for (const piece of ownPieces(statement)) this.keep(piece, piece);
  }

  /** Keeps all words of a statement where one of them is kept. */
  keepWhole(statement: Statement): void {
    const own = ownPieces(statement);
    if (own.some((piece) => this.isKept(piece))) for (const piece of own) this.keep(piece, piece);
  }

  /** Keeps all lines of a statement and its blocks where one of them is kept. */
  keepAll({ first, last }: Statement): void {
    for (let piece = first; piece <= last; piece++) {
      if (!this.isKept(piece)) continue;
      this.keep(first, last);
      return;
    }
  }

  keepLongPieces(): void {
    const { firstLines, lastLines } = this.pieces;
    for (let piece = 0; piece < firstLines.length; piece++) {
      if (firstLines[piece] !== lastLines[piece] && this.isKept(piece)) this.keep(piece, piece);
    }
  }

  private isKept(piece: number): boolean {
    const { firstLines, lastLines } = this.pieces;
    return this.lines[firstLines[piece] ?? 0] === 1 || this.lines[lastLines[piece] ?? 0] === 1;
  }
}

function ownPieces({ parts }: Statement): number[] {
  return parts.flatMap((part) => {
    if (!isBlock(part)) return [part];
    return [part.open, part.close].filter((piece) => piece !== undefined);
  });
}
