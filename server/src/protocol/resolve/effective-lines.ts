import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { keywordOf, type LineNode } from "./line-keys.js";

export type HomeworkLineNode = Tree<ast.HomeworkLine>;

export interface EffectiveLine {
  node: HomeworkLineNode;
  /** Where the name of the block stands that the line is inherited from. */
  inheritedFrom?: () => Place | undefined;
}

/**
 * The lines in force, by key. A list of lines that several tasks inherit is the same list for all of them, so that what
 * it says is worked out once.
 */
export type EffectiveLines = ReadonlyMap<string, readonly EffectiveLine[]>;

/** Whether the lines of a key add up over blocks instead of replacing each other. */
export function addsUp(key: string): boolean {
  return key === "barrier" || key === "";
}

/** The lines of one block, by key. */
export function linesOfBlock(
  lines: readonly HomeworkLineNode[],
  inheritedFrom?: EffectiveLine["inheritedFrom"],
): EffectiveLines {
  const result = new Map<string, EffectiveLine[]>();
  for (const node of lines) {
    if (node.$type === "BrokenLine") continue;
    const key = lineKeyOf(node);
    const entry: EffectiveLine = inheritedFrom ? { node, inheritedFrom } : { node };
    const known = result.get(key);
    if (known) known.push(entry);
    else result.set(key, [entry]);
  }
  return result;
}

/** Blocks come nearest first; the nearer block wins, line by line, and barriers add up unless one takes them back. */
export function effectiveLines(blocks: readonly EffectiveLines[]): EffectiveLines {
  const [nearest, ...others] = blocks;
  if (!nearest || others.length === 0) return nearest ?? new Map();
  const result = new Map(nearest);
  for (const block of others) {
    for (const [key, lines] of block) {
      const nearer = result.get(key);
      if (!nearer) result.set(key, lines);
      else if (addsUp(key) && !nearer.some(({ node }) => node.$type === "EmptiedLine")) {
        result.set(key, [...nearer, ...lines]);
      }
    }
  }
  return result;
}

/** Texts for different readers stand side by side; everything else is known by its keyword. */
export function lineKeyOf(node: LineNode): string {
  const keyword = keywordOf(node);
  const reader = (node as { reader?: Tree<ast.Word> }).reader?.id;
  return reader === undefined ? keyword : `${keyword} for ${reader}`;
}
