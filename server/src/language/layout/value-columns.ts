import type { Pieces } from "./pieces.js";
import type { Statement } from "./structure.js";

/**
 * Where values begin, counted from the start of their line's keyword, by the type of the statement that opens the block.
 * The column belongs to the kind of block and not to the lines that happen to stand in it: a line that comes or goes
 * moves no other, so that a change in Git is the change that was made. Longer keywords push their own value only.
 */
const columns: Readonly<Record<string, number>> = {
  Protocol: 10,
  Population: 9,
  Homework: 13,
  EveryHomework: 13,
  PlanLine: 13,
  Practice: 13,
  Channel: 11,
  Hierarchy: 6,
  SessionBlock: 9,
  Review: 10,
  WhenOffer: 8,
  Safety: 8,
  RiskPlan: 13,
  Supervision: 11,
  Policy: 8,
  VocabularyTerm: 8,
  Measure: 9,
};

/** Of the many kinds of lines that a protocol holds, those of its head stand in columns. */
const headLines = new Set(["PhraseLine", "VersionLine", "EvidenceLine", "Precedence", "Load"]);

/** Lines that read as a sentence, or open a block with its own columns. */
const sentences = new Set(["PolicyResponse", "RiskPlan", "BrokenLine"]);

/** Keywords of more than one word, by the first of them. */
const longKeywords: Readonly<Record<string, readonly string[]>> = {
  if: ["if", "not", "done"],
  done: ["done", "by"],
  client: ["client", "hears"],
  stop: ["stop", "when"],
  held: ["held", "by"],
  seen: ["seen", "by"],
  read: ["read", "by"],
  opened: ["opened", "by"],
};

/** The column at which values begin in a block that holds only lines with a keyword and a value. */
export function blockColumn(owner: Statement | undefined): number | undefined {
  return owner === undefined || owner.type === "Protocol" ? undefined : columns[owner.type];
}

/** The column at which the value of a statement begins; nothing where its block has none for it. */
export function valueColumn(owner: Statement | undefined, statement: Statement): number | undefined {
  if (owner === undefined || sentences.has(statement.type)) return undefined;
  if (owner.type === "Protocol" && !headLines.has(statement.type)) return undefined;
  return columns[owner.type];
}

/** The first piece after the keyword of a statement. */
export function valuePiece(pieces: Pieces, { first }: Statement): number {
  const words = longKeywords[wordAt(pieces, first)] ?? [];
  return first + (words.every((word, index) => wordAt(pieces, first + index) === word) ? Math.max(1, words.length) : 1);
}

/** The word that a piece is; empty where it is none. */
export function wordAt({ text, kinds, starts, ends }: Pieces, piece: number): string {
  return kinds[piece] === "word" ? text.slice(starts[piece], ends[piece]) : "";
}
