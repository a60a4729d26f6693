import type { HomeworkFile } from "../../../../grammar/generated/ast.js";
import { spanOf, type Tree } from "../tree.js";

/** A statement as the tree has it: where it stands, and the statements in each of the blocks that it opens. */
export interface TreeStatement {
  /** The type of its node in the grammar. */
  type: string;
  start: number;
  end: number;
  blocks: TreeStatement[][];
}

type Node = Readonly<Record<string, unknown>> & {
  readonly $type: string;
  readonly $cstNode?: { offset: number; end: number } | undefined;
};

/** The statements of a file, in the order of the text. */
export function treeStatements(file: Tree<HomeworkFile>): TreeStatement[] {
  return [...statementsOf(file.imports), ...statementsOf(file.members)].sort((a, b) => a.start - b.start);
}

function statementsOf(nodes: unknown): TreeStatement[] {
  const statements: TreeStatement[] = [];
  for (const node of listOf(nodes)) {
    const span = spanOf(node);
    if (span === undefined || Number.isNaN(span.start) || Number.isNaN(span.end)) continue;
    statements.push({ type: node.$type, ...span, blocks: blocksOf(node).map(statementsOf) });
  }
  return statements;
}

/** The lists of lines that stand between braces, one for each pair of braces that the statement may have. */
function blocksOf(node: Node): unknown[] {
  switch (node.$type) {
    case "Protocol":
      return [node.members];
    case "PlanLine":
      return linesOfEntries(node.entries);
    case "Practice":
      return linesOfEntries(node.trials);
    case "Tailor":
      return node.block === true ? [node.actions] : [];
    default:
      return node.lines === undefined ? [] : [node.lines];
  }
}

function linesOfEntries(entries: unknown): unknown[] {
  return listOf(entries)
    .filter((entry) => entry.block === true)
    .map((entry) => entry.lines);
}

function listOf(nodes: unknown): readonly Node[] {
  return Array.isArray(nodes) ? (nodes as readonly Node[]) : [];
}
