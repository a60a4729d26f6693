import type { HomeworkFile } from "../../../../grammar/generated/ast.js";
import { quickEntry, quickKinds } from "../generated/quick-parser.js";
import type { Tree } from "../tree.js";
import { scan } from "./scan.js";

/** The tree of a sound text; undefined where the general parser has to look at it. */
export function quickParse(text: string): Tree<HomeworkFile> | undefined {
  const tokens = scan(text);
  if (!tokens) return undefined;
  const tree = quickEntry(tokens);
  return tree && tokens.kind() === quickKinds.END ? (tree as unknown as Tree<HomeworkFile>) : undefined;
}
