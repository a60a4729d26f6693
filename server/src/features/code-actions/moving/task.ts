import type * as ast from "../../../../../grammar/generated/ast.js";
import type { Span } from "../../../finding.js";
import { type BoundFile, type Declaration, isOfType, spanOf, type Tree } from "../../../language/index.js";

/** A homework of a text with the comments that belong to it. */
export interface Task {
  declaration: Declaration;
  node: Tree<ast.Homework> & { readonly $type: string };
  span: Span;
  /** From the comments right above to the end of its block. */
  whole: Span;
}

export function taskOf(declaration: Declaration | undefined, { parsed: { text } }: BoundFile): Task | undefined {
  const node = declaration?.node;
  const span = spanOf(node);
  if (!declaration || !node || !span || !isOfType<ast.Homework>(node, "Homework") || text[span.end - 1] !== "}") {
    return undefined;
  }
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const comments = commentsAbove.exec(text.slice(0, lineStart))?.[1]?.length ?? 0;
  const isAlone = text.slice(lineStart, span.start).trim() === "";
  return { declaration, node, span, whole: { start: isAlone ? lineStart - comments : span.start, end: span.end } };
}

/** Comments in lines of their own, up to the end of a text. */
const commentsAbove = /(?:^|\n)((?:[^\S\n]*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/[^\S\n]*)\n)+)$/;
