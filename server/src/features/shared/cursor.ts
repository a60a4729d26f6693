import type { AstNode } from "langium";
import type { Span } from "../../finding.js";
import {
  type AnyNode,
  type BoundFile,
  eachChild,
  isOfType,
  spanOf,
  type Tree,
  type WordNode,
} from "../../language/index.js";
import type { Meaning } from "../../language/names/meaning.js";

/** The nodes around an offset, the file first, the innermost last. An offset right behind a node still belongs to it. */
export function nodesAt(tree: AnyNode, offset: number): AnyNode[] {
  const path: AnyNode[] = [tree];
  for (let node: AnyNode | undefined = tree; node; ) {
    let inner: AnyNode | undefined;
    eachChild(node, (child) => {
      const span = spanOf(child);
      if (!span || offset < span.start || offset > span.end) return;
      // Between two that touch, the one that begins here is meant.
      if (!inner || (spanOf(inner)?.end ?? 0) <= offset) inner = child;
    });
    if (inner) path.push(inner);
    node = inner;
  }
  return path;
}

/** The innermost node of a type around an offset. */
export function nodeAt<Node extends AstNode>(
  tree: AnyNode,
  offset: number,
  type: Node["$type"],
): (Tree<Node> & AnyNode) | undefined {
  return nodesAt(tree, offset).findLast((node): node is Tree<Node> & AnyNode => isOfType<Node>(node, type));
}

/** A word of a text with what it stands for. */
export interface WordAt {
  word: WordNode;
  span: Span;
  meaning: Meaning | undefined;
  /** The nodes around the word, the file first. */
  around: readonly AnyNode[];
}

export function wordAt(bound: BoundFile, offset: number): WordAt | undefined {
  const around = nodesAt(bound.parsed.tree, offset);
  const word = around.at(-1);
  const span = spanOf(word);
  if (!word || !span || !isWord(word)) return undefined;
  return { word, span, meaning: bound.meanings.of(word), around: around.slice(0, -1) };
}

function isWord(node: AnyNode): node is AnyNode & WordNode {
  return node.$type === "Word";
}
