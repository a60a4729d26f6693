import { quickParse } from "../quick/quick-parse.js";
import { type ParsedFile, parseBroken } from "../syntax/parse.js";
import { cutText, type Pieces } from "./pieces.js";
import { type Structure, structureOf } from "./structure.js";
import { treeStatements } from "./tree-statements.js";

/** A text as the layout reads it. */
export interface Reading {
  parsed: ParsedFile;
  /** Whether the quick parser declined it, as it does all that is broken. */
  isDoubtful: boolean;
  pieces: Pieces;
  structure: Structure;
}

export function readForLayout(text: string): Reading {
  const tree = quickParse(text);
  const parsed = tree
    ? { path: "", text, tree, findings: [], damage: [], lostWords: new Set<string>() }
    : parseBroken(text, "");
  const pieces = cutText(text);
  return {
    parsed,
    isDoubtful: tree === undefined,
    pieces,
    structure: structureOf(pieces, treeStatements(parsed.tree)),
  };
}
