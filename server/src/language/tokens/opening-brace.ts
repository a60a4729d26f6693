import type { IToken } from "chevrotain";
import {
  type Beginning,
  beginningsAfter,
  countFitting,
  likelyBlock,
  openedByKeyword,
  openedElsewhere,
} from "./block-opening.js";
import { allows, beginsLines, fileBlock, importBlock, unknownBlock } from "./block-words.js";
import { indentationOf, isBrace, type TokenLine } from "./token-line.js";

/** An opening brace with what stands before and after it. */
export interface OpeningBrace {
  lines: readonly TokenLine[];
  index: number;
  position: number;
  /** Columns before its line, or before the lines of its block where that is less. */
  indentation: number;
  /** The words of the statement before it. */
  statement: readonly IToken[];
  /** The block that it stands in. */
  current: string;
  /** How many blocks are open. */
  depth: number;
}

/** Whether a brace at the start of a line belongs to the statement above it. */
export function opensBlock(brace: OpeningBrace): boolean {
  const { lines, index, position, indentation, statement, current } = brace;
  const token = lines[index]?.[position];
  if (!token || !isBrace(token, "{")) return false;
  const beginnings = beginningsAfter(lines, index, position, indentation);
  const own = openedByKeyword(statement, current, beginnings);
  return own !== undefined && suits(own, brace, beginnings);
}

/**
 * The block that a brace opens, and the word that opens it by mistake; nothing where the brace has no business.
 * `tooMany` says that the text has more opening braces than closing ones, so that this may be the one too many.
 */
export function readOpeningBrace(
  brace: OpeningBrace,
  tooMany: boolean,
): { block: string; wrong?: IToken | undefined } | undefined {
  const { lines, index, position, indentation, statement, current, depth } = brace;
  const [first] = statement;
  if (depth >= deepest) return undefined;
  if (current === fileBlock && holdsNames(brace)) return { block: importBlock };
  if (current === importBlock || (!first && tooMany && !closesOnItsLine(brace))) return undefined;
  if (current === unknownBlock) return { block: unknownBlock };
  const beginnings = beginningsAfter(lines, index, position, indentation);
  const own = openedByKeyword(statement, current, beginnings);
  const isLast = position === (lines[index]?.length ?? 0) - 1;
  const fits =
    own !== undefined &&
    (own.block === importBlock || beginnings.length === 0 || countFitting(own.block, beginnings) > 0);
  if (tooMany && !isLast && !fits && !closesOnItsLine(brace)) return undefined;
  if (own && suits(own, brace, beginnings)) return { block: own.block };
  const likely = likelyBlock(current, beginnings);
  if (likely !== undefined) {
    const wrong = first && allows(current, first.image) && beginsLines(first.image) ? first : undefined;
    return { block: likely, wrong: own?.opener ?? wrong };
  }
  if (own) return { block: own.block };
  if (!opensLines(brace)) return undefined;
  return { block: openedElsewhere(statement, beginnings) ?? unknownBlock };
}

/** Blocks inside one another; the language needs five. */
const deepest = 40;

/** Words looked at for the brace that closes a block on the line it was opened on. */
const farthest = 200;

/**
 * Whether the lines of a block are such as belong there, or at least belong nowhere else much rather. A keyword that does
 * not begin its statement may have been meant otherwise, so it takes less to doubt it.
 */
function suits(
  { block, opener }: { block: string; opener: IToken },
  { current, statement }: OpeningBrace,
  beginnings: readonly Beginning[],
): boolean {
  if (block === importBlock) return true;
  const fitting = countFitting(block, beginnings);
  if (fitting === beginnings.length) return true;
  const likely = likelyBlock(current, beginnings);
  const doubt = opener === statement[0] ? 2 : 1;
  return likely === undefined || likely === block || countFitting(likely, beginnings) < doubt * Math.max(1, fitting);
}

/** A brace that no keyword asks for still opens a block if it is followed by lines of its own or closed on its line. */
function opensLines(brace: OpeningBrace): boolean {
  const { lines, index, position, indentation } = brace;
  const below = lines[index + 1];
  if (position < (lines[index]?.length ?? 0) - 1) return closesOnItsLine(brace);
  return below !== undefined && indentationOf(below) > indentation;
}

/** Whether the names of an import stand in the braces, whatever stands before them. */
function holdsNames(brace: OpeningBrace): boolean {
  const next = nextBrace(brace);
  const line = brace.lines[brace.index] ?? [];
  return next !== -1 && isClosing(line, next) && line[next + 1]?.image === "from";
}

function closesOnItsLine(brace: OpeningBrace): boolean {
  const next = nextBrace(brace);
  return next !== -1 && isClosing(brace.lines[brace.index] ?? [], next);
}

function isClosing(line: TokenLine, position: number): boolean {
  const token = line[position];
  return token !== undefined && isBrace(token, "}");
}

/** Position of the next brace on the line; none where it is far away. */
function nextBrace({ lines, index, position }: OpeningBrace): number {
  const line = lines[index] ?? [];
  const end = Math.min(line.length, position + farthest);
  for (let at = position + 1; at < end; at++) {
    const token = line[at];
    if (token && (isBrace(token, "{") || isBrace(token, "}"))) return at;
  }
  return -1;
}
