import type { Random } from "./random.js";

/** A word, number, sign or text of a file, with the offsets that it covers. */
export interface Piece {
  image: string;
  start: number;
  end: number;
}

export type MutationKind = "deleted" | "doubled" | "replaced";

export interface Mutation {
  kind: MutationKind;
  piece: Piece;
  /** What stands in the text in place of the piece. */
  instead: string;
}

/** Lines of a text, counted from 0, both included. */
export interface Lines {
  first: number;
  last: number;
}

export interface Mutant {
  text: string;
  /** For each mutation, in the order of the text, the lines that it touches. */
  lines: Lines[];
}

/** Three mutations of each piece: deleted, doubled, replaced by another piece of the file. */
export function mutationsOf(pieces: readonly Piece[], random: Random): Mutation[] {
  return pieces.flatMap((piece): Mutation[] => [
    { kind: "deleted", piece, instead: "" },
    { kind: "doubled", piece, instead: `${piece.image} ${piece.image}` },
    { kind: "replaced", piece, instead: anotherImage(pieces, piece, random) },
  ]);
}

function anotherImage(pieces: readonly Piece[], piece: Piece, random: Random): string {
  const others = pieces.filter((other) => other.image !== piece.image);
  return random.pick(others)?.image ?? "";
}

/** The text with some mutations done, none of which overlap. */
export function mutate(text: string, mutations: readonly Mutation[]): Mutant {
  const ordered = [...mutations].sort((a, b) => a.piece.start - b.piece.start);
  let mutated = "";
  let read = 0;
  const lines: Mutant["lines"] = [];
  for (const { piece, instead } of ordered) {
    mutated += text.slice(read, piece.start);
    const first = lineCount(mutated);
    mutated += instead;
    lines.push({ first, last: lineCount(mutated) });
    read = piece.end;
  }
  return { text: mutated + text.slice(read), lines };
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
