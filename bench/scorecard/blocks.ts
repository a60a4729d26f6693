import { type AnyNode, eachChild, parseFile, spanOf } from "../../server/src/language/index.js";

/** A stretch of lines between braces, and the place of its whole statement. */
export interface Block {
  node: AnyNode;
  /** The words that open it, e.g. "every homework". */
  name: string;
  start: number;
  end: number;
  parent: Block | undefined;
  lines: Line[];
}

/** One statement within a block; it may be a block itself. */
export interface Line {
  node: AnyNode;
  /** The word or words that it begins with, e.g. "if not done". */
  keyword: string;
  start: number;
  end: number;
  text: string;
  block: Block;
}

const openings =
  /^(?:every (?:homework|record|session|\d+ sessions)|if not done|stop when|client hears|done by|risk plan|ordinary risk|pract(?:ice|ise) and plan|(?:held|seen|read|opened|assent|consent) by|plan nothing|homework none|[\w-]+)/;

/** The blocks of a text, outer before inner. A text that cannot be read to its end has none. */
export function blocksOf(text: string): Block[] {
  const parsed = parseFile(text, "protocol.homework");
  const blocks: Block[] = [];
  if (parsed.findings.length > 0) return blocks;
  const visit = (node: AnyNode, parent: Block | undefined): void => {
    const span = spanOf(node);
    const children = linesIn(node);
    let block = parent;
    if (span && node.$type !== "HomeworkFile" && children) {
      const { start, end } = span;
      block = { node, name: keywordOf(node, text.slice(start, end)), start, end, parent, lines: [] };
      for (const child of children) {
        const place = spanOf(child);
        if (!place) continue;
        const written = text.slice(place.start, place.end);
        block.lines.push({ node: child, keyword: keywordOf(child, written), ...place, text: written, block });
      }
      if (block.lines.length > 0) blocks.push(block);
      else block = parent;
    }
    eachChild(node, (child) => visit(child, block));
  };
  visit(parsed.tree, undefined);
  return blocks;
}

/** The innermost block that holds an offset. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let found: Block | undefined;
  for (const block of blocks) if (block.start <= offset && offset < block.end) found = block;
  return found;
}

function linesIn(node: AnyNode): readonly AnyNode[] | undefined {
  const { members, lines } = node as { members?: readonly AnyNode[]; lines?: readonly AnyNode[] };
  return node.$type === "Protocol" ? members : lines;
}

/** Fields of a record and clauses of a plan begin with a name of the author's; they are called by what they are. */
function keywordOf(node: AnyNode, written: string): string {
  if (node.$type === "RecordField") return "field";
  if (node.$type === "PlanEntry") return "plan entry";
  const words = openings.exec(written.replace(/\s+/g, " "))?.[0] ?? node.$type;
  return words.replace("practise", "practice").replace(/^every \d+ sessions$/, "every session");
}
