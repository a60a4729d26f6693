import type { Span } from "../../finding.js";
import {
  type AnyNode,
  type BoundFile,
  type Declaration,
  eachChild,
  spanOf,
  type WordNode,
} from "../../language/index.js";
import { spaceOf } from "../../language/names/declarations.js";
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

/** What a place of a text names: by a word that refers to it, by its declaration, or in an import. */
export interface NamedAt {
  declarations: readonly [Declaration, ...Declaration[]];
  span: Span;
  by: "reference" | "declaration" | "import";
}

export function namedAt(bound: BoundFile, offset: number): NamedAt | undefined {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const found = wordAt(bound, offset);
  if (found?.meaning?.is === "declaration") {
    return { declarations: found.meaning.declarations, span: found.span, by: "reference" };
  }
  for (const node of nodesAt(bound.parsed.tree, offset).reverse()) {
    if (spaceOf(node) === undefined && node.$type !== "Protocol") continue;
    const declaration = bound.declarations.byNode.get(node);
    if (declaration && holds(declaration.place)) {
      return { declarations: [declaration], span: declaration.place, by: "declaration" };
    }
  }
  const entry = bound.imports.find(({ place }) => holds(place));
  const [first, ...others] = entry?.declarations ?? [];
  return entry && first ? { declarations: [first, ...others], span: entry.place, by: "import" } : undefined;
}

function isWord(node: AnyNode): node is AnyNode & WordNode {
  return node.$type === "Word";
}
