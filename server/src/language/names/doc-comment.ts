import type { CstNode } from "langium";

interface DocumentedNode {
  readonly $cstNode?: CstNode | undefined;
}

/** The text of the doc comment right before a declaration, without its stars; undefined when there is none. */
export function docOf(node: DocumentedNode): string | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const before = cst.root.text.slice(0, cst.offset);
  const match = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before.slice(lastCommentStart(before)));
  if (!match) return undefined;
  const lines = (match[1] ?? "").split(/\r\n|\r|\n/).map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const text = lines.join("\n").trim();
  return text === "" ? undefined : text;
}

function lastCommentStart(text: string): number {
  const start = text.lastIndexOf("/**");
  return start === -1 ? text.length : start;
}
