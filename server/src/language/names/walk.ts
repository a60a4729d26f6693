import type { AstNode } from "langium";
import { childProperties } from "../generated/children.js";
import type { Tree } from "../tree.js";

export type AnyNode = Tree<AstNode> & { readonly $type: string };

/** Hands each node right below a node to `visit`, in the order of the grammar, with the property that holds it. */
export function eachChild(node: AnyNode, visit: (child: AnyNode, property: string) => void): void {
  for (const property of childProperties[node.$type] ?? []) eachIn(node, property, visit, property);
}

/** The same for walks over whole trees: `visit` is one function with what it needs, not one made anew for each node. */
export function visitChildren<Context>(
  node: AnyNode,
  visit: (child: AnyNode, context: Context) => void,
  context: Context,
): void {
  for (const property of childProperties[node.$type] ?? []) eachIn(node, property, visit, context);
}

function eachIn<Given>(
  node: AnyNode,
  property: string,
  visit: (child: AnyNode, given: Given) => void,
  given: Given,
): void {
  const value = (node as unknown as Readonly<Record<string, AnyNode | readonly AnyNode[] | undefined>>)[property];
  if (value === undefined) return;
  if (!isList(value)) visit(value, given);
  else for (const item of value) visit(item, given);
}

function isList(value: AnyNode | readonly AnyNode[]): value is readonly AnyNode[] {
  return Array.isArray(value);
}
