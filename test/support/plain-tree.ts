/** A tree without its links: what it says and where each node stands. Two parsers must agree on all of it. */
export function plainTree(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plainTree);
  if (node === null || typeof node !== "object") return node;
  const { $type, $cstNode, ...rest } = node as { $type?: string; $cstNode?: { offset: number; end: number } };
  const entries = Object.entries(rest).filter(([key, value]) => !key.startsWith("$") && value !== undefined);
  return {
    type: $type,
    span: $cstNode && [$cstNode.offset, $cstNode.end],
    ...Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plainTree(value)])),
  };
}
