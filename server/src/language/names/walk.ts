import type { AstNode } from "langium";
import { childProperties } from "../generated/children.js";
import type { Tree } from "../tree.js";

export type AnyNode = Tree<AstNode> & { readonly $type: string };

/** Hands each node right below a node to `visit`, in the order of the grammar, with the property that holds it. */
export function eachChild(node: AnyNode, visit: (child: AnyNode, property: string) => void): void {
  const properties = childProperties[node.$type];
  if (!properties) return;
  const values = node as unknown as Readonly<Record<string, AnyNode | readonly AnyNode[] | undefined>>;
  for (const property of properties) {
    const value = values[property];
    if (value === undefined) continue;
    if (!isList(value)) visit(value, property);
    else for (const item of value) visit(item, property);
  }
}

function isList(value: AnyNode | readonly AnyNode[]): value is readonly AnyNode[] {
  return Array.isArray(value);
}
