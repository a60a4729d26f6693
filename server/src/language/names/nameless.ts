import type * as ast from "../../../../grammar/generated/ast.js";
import type { ParsedFile } from "../syntax/parse.js";
import type { Tree } from "../tree.js";
import { type FileDeclarations, isOfType, spaceOf } from "./declarations.js";
import type { AnyNode } from "./walk.js";

/** The name spaces in which a broken file declares something whose name was lost: any unknown name may be that one. */
export function namelessSpaces(parsed: ParsedFile, { byNode }: FileDeclarations): ReadonlySet<string> {
  const spaces = new Set<string>();
  if (parsed.findings.length === 0) return spaces;
  const look = (node: AnyNode): void => {
    const space = spaceOf(node);
    if (space !== undefined && !byNode.has(node)) spaces.add(space);
    if (isOfType<ast.Hierarchy>(node, "Hierarchy")) for (const line of node.lines) look(line);
  };
  for (const member of parsed.tree.members) {
    look(member);
    if (member.$type === "Protocol") for (const inner of (member as Tree<ast.Protocol>).members) look(inner as AnyNode);
  }
  return spaces;
}
