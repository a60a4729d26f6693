import type { CstNode } from "langium";

interface DocumentedNode {
  readonly $cstNode?: CstNode | undefined;
}

/** The text of the doc comment right before a declaration, without its stars; undefined when there is none. */
export function docOf(node: DocumentedNode): string | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const { text } = cst.root;
  let end = cst.offset;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (!text.startsWith("*/", end - 2)) return undefined;
  const start = text.lastIndexOf("/*", end - 4);
  if (start === -1 || !text.startsWith("/**", start) || end - start < 5) return undefined;
  const lines = text
    .slice(start + 3, end - 2)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const doc = lines.join("\n").trim();
  return doc === "" ? undefined : doc;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfeff;
}
