import type { AstNode } from "langium";

/**
 * A tree as it comes from a text that may be broken: what the grammar promises may be absent. Everything after the
 * parser reads trees through this type, so that the compiler asks what happens where something is missing.
 */
export type Tree<Node> = Node extends AstNode
  ? {
      readonly [Key in keyof Node]: Key extends `$${string}`
        ? Node[Key]
        : NonNullable<Node[Key]> extends readonly (infer Item)[]
          ? readonly Tree<Item>[]
          : NonNullable<Node[Key]> extends AstNode
            ? Tree<NonNullable<Node[Key]>> | undefined
            : Node[Key] | undefined;
    }
  : Node;

/** Where a node stands in its text, in UTF-16 offsets. A node that recovery made up stands nowhere. */
export function spanOf(
  node: { readonly $cstNode?: { offset: number; end: number } | undefined } | undefined,
): { start: number; end: number } | undefined {
  const cst = node?.$cstNode;
  return cst ? { start: cst.offset, end: cst.end } : undefined;
}
