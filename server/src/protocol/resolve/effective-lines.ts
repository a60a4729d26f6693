import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { keywordOf, type LineNode } from "./line-keys.js";

export type HomeworkLineNode = Tree<ast.HomeworkLine>;

/** One block that gives lines to a homework: its own, the one it is `like`, an `every homework`. */
export interface LineBlock {
  lines: readonly HomeworkLineNode[];
  /** Name of the block when the lines are inherited from it. */
  inheritedFrom?: Place;
}

export interface EffectiveLine {
  node: HomeworkLineNode;
  inheritedFrom?: Place;
}

/** Whether the lines of a key add up over blocks instead of replacing each other. */
export function addsUp(key: string): boolean {
  return key === "barrier" || key === "";
}

/** The lines in force, by key. Blocks come nearest first; the nearer block wins, line by line, and barriers add up. */
export function effectiveLines(blocks: readonly LineBlock[]): Map<string, EffectiveLine[]> {
  const result = new Map<string, EffectiveLine[]>();
  for (const block of blocks) {
    const own = new Map<string, EffectiveLine[]>();
    for (const node of block.lines) {
      if (node.$type === "BrokenLine") continue;
      const key = lineKeyOf(node);
      const entry: EffectiveLine = block.inheritedFrom ? { node, inheritedFrom: block.inheritedFrom } : { node };
      const known = own.get(key);
      if (known) known.push(entry);
      else own.set(key, [entry]);
    }
    for (const [key, lines] of own) {
      const nearer = result.get(key);
      if (!nearer) result.set(key, lines);
      else if (addsUp(key)) nearer.push(...lines);
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

/** The lines in force by their keyword, whoever they are for. */
export function linesByKeyword(lines: ReadonlyMap<string, readonly EffectiveLine[]>): Map<string, HomeworkLineNode[]> {
  const result = new Map<string, HomeworkLineNode[]>();
  for (const [key, entries] of lines) {
    const end = key.indexOf(" for ");
    const keyword = end === -1 ? key : key.slice(0, end);
    const nodes = entries.map((entry) => entry.node);
    const known = result.get(keyword);
    if (known) known.push(...nodes);
    else result.set(keyword, nodes);
  }
  return result;
}
