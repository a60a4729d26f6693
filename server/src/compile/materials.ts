import type * as ast from "../../../grammar/generated/ast.js";
import type { Place } from "../finding.js";
import { type AnyNode, eachChild, isOfType, type ParsedFile, spanOf } from "../language/index.js";
import { fileNamed } from "../protocol/resolve/materials.js";

/** A file that a task hands out, as a text names it. */
export interface MaterialNamed {
  /** As it is written, without blanks around it: a path from the folder of the text. */
  file: string;
  /** The text in its quotes. */
  place: Place;
}

/** The files that the tasks of a text hand out, in the order of the text. */
export function materialsIn({ tree, path }: ParsedFile): MaterialNamed[] {
  const found: MaterialNamed[] = [];
  const visit = (node: AnyNode): void => {
    if (!isOfType<ast.PhraseLine>(node, "PhraseLine")) {
      eachChild(node, visit);
      return;
    }
    if (node.keyword !== "materials") return;
    for (const { text } of node.values) {
      const file = fileNamed(text?.value);
      const span = spanOf(text);
      if (file !== undefined && span) found.push({ file, place: { path, ...span } });
    }
  };
  visit(tree);
  return found;
}
