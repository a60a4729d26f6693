import type { Pieces } from "./pieces.js";
import type { TreeStatement } from "./tree-statements.js";

// Pieces are meant by their numbers throughout.

/** A statement of the language with everything of the text that belongs to it. */
export interface Statement {
  type: string;
  /** How many blocks it stands in. */
  depth: number;
  /** Its own pieces, and the blocks that it opens, in the order of the text. */
  parts: (number | Block)[];
  first: number;
  /** The last piece of it, the lines of its blocks included. */
  last: number;
  /** Whether its words were not all read as they stand. */
  broken: boolean;
  /** Whether it has a brace that was read into the text, so that it is not certain what belongs to it. */
  torn: boolean;
}

export interface Block {
  /** The brace; undefined where the text has none. */
  open: number | undefined;
  close: number | undefined;
  /** Statements, and the comments between them. */
  items: (Statement | number)[];
}

export interface Structure {
  file: Block;
  /** Pieces that belong to no statement and are no comments, such as a brace too many. */
  lost: number[];
  /** 1 for each piece that begins a statement. */
  beginsStatement: Uint8Array;
}

export function isStatement(part: Statement | Block | number): part is Statement {
  return typeof part === "object" && "parts" in part;
}

export function isBlock(part: Statement | Block | number): part is Block {
  return typeof part === "object" && "items" in part;
}

/** Deals out the pieces of a text to the statements of its tree. */
export function structureOf(pieces: Pieces, statements: readonly TreeStatement[]): Structure {
  return new Dealer(pieces).run(statements);
}

class Dealer {
  private at = 0;
  private readonly lost: number[] = [];
  private readonly beginsStatement: Uint8Array;

  constructor(private readonly pieces: Pieces) {
    this.beginsStatement = new Uint8Array(pieces.kinds.length);
  }

  run(statements: readonly TreeStatement[]): Structure {
    const file: Block = { open: undefined, close: undefined, items: [] };
    this.readItems(file, statements, 0, () => false);
    return { file, lost: this.lost, beginsStatement: this.beginsStatement };
  }

  private readItems(
    block: Block,
    statements: readonly TreeStatement[],
    depth: number,
    endsAt: (piece: number) => boolean,
  ): void {
    for (const statement of statements) {
      this.readLoose(block, (piece) => this.startOf(piece) >= statement.start);
      if (this.startOf(this.at) < statement.end) block.items.push(this.readStatement(statement, depth));
    }
    this.readLoose(block, endsAt);
  }

  private readLoose(block: Block, endsAt: (piece: number) => boolean): void {
    for (; this.at < this.pieces.starts.length && !endsAt(this.at); this.at++) {
      block.items.push(this.at);
      if (!this.isComment(this.at)) this.lost.push(this.at);
    }
  }

  private readStatement(tree: TreeStatement, depth: number): Statement {
    const { kinds } = this.pieces;
    const first = this.at;
    const statement: Statement = {
      type: tree.type,
      depth,
      parts: [],
      first,
      last: first,
      broken: tree.type === "BrokenLine",
      torn: false,
    };
    this.beginsStatement[first] = 1;
    const opens = tree.type !== "Import" && !statement.broken;
    let next = 0;
    while (this.startOf(this.at) < tree.end) {
      const lines = tree.blocks[next];
      const kind = kinds[this.at];
      if (opens && lines !== undefined && kind === "{") {
        next++;
        statement.parts.push(this.readBlock(statement, lines, tree.end));
      } else if (lines !== undefined && this.startOf(this.at) >= (lines[0]?.start ?? Number.POSITIVE_INFINITY)) {
        next++;
        statement.torn = true;
        const block: Block = { open: undefined, close: undefined, items: [] };
        this.readItems(block, lines, depth + 1, (piece) => kinds[piece] === "}" || this.startOf(piece) >= tree.end);
        statement.parts.push(block);
      } else {
        if (opens && (kind === "{" || kind === "}")) statement.torn = true;
        statement.parts.push(this.at);
        if (kind === "unreadable") statement.broken = true;
        this.at++;
      }
    }
    statement.last = this.at - 1;
    return statement;
  }

  private readBlock(statement: Statement, lines: readonly TreeStatement[], end: number): Block {
    const { kinds } = this.pieces;
    const block: Block = { open: this.at, close: undefined, items: [] };
    this.at++;
    this.readItems(block, lines, statement.depth + 1, (piece) => kinds[piece] === "}" || this.startOf(piece) >= end);
    if (kinds[this.at] === "}" && this.startOf(this.at) < end) {
      block.close = this.at;
      this.at++;
    } else statement.torn = true;
    return block;
  }

  private startOf(piece: number): number {
    return this.pieces.starts[piece] ?? Number.POSITIVE_INFINITY;
  }

  private isComment(piece: number): boolean {
    const kind = this.pieces.kinds[piece];
    return kind === "line-comment" || kind === "block-comment";
  }
}
