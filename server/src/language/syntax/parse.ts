import type { HomeworkFile } from "../../../../grammar/generated/ast.js";
import type { Finding } from "../../finding.js";
import { quickParse } from "../quick/quick-parse.js";
import type { Tree } from "../tree.js";
import { parseBroken } from "./parse-broken.js";

export { parseBroken } from "./parse-broken.js";

/** A file as it was read: always a tree, also of a broken text. */
export interface ParsedFile {
  path: string;
  text: string;
  tree: Tree<HomeworkFile>;
  findings: Finding[];
  /**
   * Offsets at which something of the text was left out of the tree. Whatever node reaches over one of them is
   * incomplete: nothing may be said to be missing from it. In ascending order.
   */
  damage: number[];
  /** Words of the lines that could not be read: a name that seems to be declared nowhere may be declared there. */
  lostWords: ReadonlySet<string>;
}

/**
 * Reads a text. Never throws, whatever the text. A sound one, nearly every one, is read by the quick parser; one that it
 * declines by the general parser, which knows how to recover.
 */
export function parseFile(text: string, path: string): ParsedFile {
  const tree = quickParse(text);
  return tree ? { path, text, tree, findings: [], damage: [], lostWords: new Set() } : parseBroken(text, path);
}
