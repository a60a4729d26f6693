import type * as ast from "../../../../../grammar/generated/ast.js";
import { blockHolders } from "../../../language/generated/blocks.js";
import {
  type AnyNode,
  declarationsOf,
  eachChild,
  isOfType,
  type ParsedFile,
  parseFile,
  spanOf,
  type Tree,
} from "../../../language/index.js";
import type { DeclarationSpace } from "../../../language/names/declarations.js";
import type { Pack } from "../../../rules/index.js";

/** A protocol that shows how an approach writes things: the one that its pack gives to begin with. */
export interface Model {
  parsed: ParsedFile;
  protocol: Tree<ast.Protocol>;
  /** What each of its names stands for. */
  spaces: ReadonlyMap<string, DeclarationSpace>;
}

const read = new WeakMap<Pack, Model | undefined>();

/** The model of the nearest of some packs that has one. */
export function modelOf(lineage: readonly Pack[]): Model | undefined {
  const pack = lineage.find(({ starter }) => starter !== undefined);
  if (!pack) return undefined;
  if (!read.has(pack)) read.set(pack, readModel(pack.starter ?? ""));
  return read.get(pack);
}

function readModel(text: string): Model | undefined {
  const parsed = parseFile(text, "model.homework");
  const protocol = parsed.tree.members.find((member) => isOfType<ast.Protocol>(member, "Protocol"));
  if (!protocol) return undefined;
  const { shared, protocols } = declarationsOf(parsed, "project");
  const all = [...shared, ...protocols.flatMap(({ inside }) => inside)];
  return { parsed, protocol, spaces: new Map(all.map(({ name, space }) => [name, space])) };
}

/** The words of a line before its block. */
export function headOf(node: AnyNode, text: string): string {
  const span = spanOf(node);
  return span ? (text.slice(span.start, span.end).split(/[{"]/)[0] ?? "").trim() : "";
}

/** The lines of the model's blocks of one sort that begin with a keyword, in their order. */
export function linesWith(keyword: string, block: string, { parsed, protocol }: Model): AnyNode[] {
  const found: AnyNode[] = [];
  const visit = (node: AnyNode, isLine: boolean): void => {
    const head = headOf(node, parsed.text);
    if (isLine && (head === keyword || head.startsWith(`${keyword} `))) found.push(node);
    const holder = blockHolders[node.$type];
    eachChild(node, (child, property) => visit(child, holder?.block === block && property === holder.property));
  };
  visit(protocol, false);
  return found;
}
