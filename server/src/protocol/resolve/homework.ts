import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import { type Declaration, docOf, isOfType, type Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Homework, HomeworkLines } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import { type ResolveContext, unique } from "./context.js";
import { type EffectiveLine, effectiveLines, type LineBlock } from "./effective-lines.js";
import { resolveHomeworkLines } from "./homework-lines.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";

export interface HomeworkBlocks {
  everyHomework: readonly Tree<ast.EveryHomework>[];
  everyRecord: readonly Tree<ast.EveryRecord>[];
}

/** Everything a homework says, inherits and is like, as one thing. */
export function resolveHomework(
  declaration: Declaration,
  blocks: HomeworkBlocks,
  context: ResolveContext,
): Homework | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Homework>(node, "Homework")) return undefined;
  const lines = effectiveLines(lineBlocks(node, blocks, context));
  const stated = resolveHomeworkLines(lines, blocks.everyRecord, context);
  const homework: Homework = {
    ...defined({
      id: context.idOf(declaration),
      name: context.nameOf(declaration),
      title: node.title?.value,
      doc: docOf(node),
      like: node.like ? context.id(node.like) : undefined,
    }),
    ...completed(stated),
  };
  context.thing(
    homework,
    node,
    declaration.place,
    () => originsOf(lines, context),
    () => isAffected(node, blocks, context),
  );
  return homework;
}

/** A homework whose own text, or a text it inherits from, lost something in recovery. */
function isAffected(node: Tree<ast.Homework>, blocks: HomeworkBlocks, context: ResolveContext): boolean {
  return [node, ...likeChain(node, context), ...blocks.everyHomework, ...blocks.everyRecord].some((item) =>
    context.isIncomplete(item),
  );
}

/** Own lines first, then those of the homework it is like, then what every homework gets. */
function lineBlocks(node: Tree<ast.Homework>, blocks: HomeworkBlocks, context: ResolveContext): LineBlock[] {
  const likes = likeChain(node, context).map((like): LineBlock => block(like.lines, nameOf(like, context)));
  return [{ lines: node.lines }, ...likes, ...everyBlocks(blocks, context)];
}

export function everyBlocks(blocks: HomeworkBlocks, context: ResolveContext): LineBlock[] {
  return blocks.everyHomework.map((every) => block(every.lines, keywordPlace(every, context)));
}

function block(lines: LineBlock["lines"], inheritedFrom: Place | undefined): LineBlock {
  return inheritedFrom ? { lines, inheritedFrom } : { lines };
}

/** The homework that this one is like, the one that one is like, and so on; a circle ends where it closes. */
function likeChain(node: Tree<ast.Homework>, context: ResolveContext): Tree<ast.Homework>[] {
  const chain: Tree<ast.Homework>[] = [];
  let like = node.like;
  while (like) {
    const next = context.meanings.declaration(like)?.node;
    if (!next || !isOfType<ast.Homework>(next, "Homework") || next === node || chain.includes(next)) break;
    chain.push(next);
    like = next.like;
  }
  return chain;
}

function nameOf(node: Tree<ast.Homework>, context: ResolveContext): Place | undefined {
  return context.declarationOf(node)?.place ?? context.place(node);
}

export function originsOf(
  lines: ReadonlyMap<string, readonly EffectiveLine[]>,
  context: ResolveContext,
): Map<string, LineOrigin[]> {
  const result = new Map<string, LineOrigin[]>();
  for (const entries of lines.values()) {
    for (const entry of entries) addLineOrigin(result, entry.node, context, entry.inheritedFrom);
  }
  return result;
}

/** What a task says for certain: lists that are not stated are empty. */
function completed(lines: HomeworkLines): Omit<Homework, "id" | "name" | "title" | "doc" | "like"> {
  const kindTraits = lines.kind?.traits ?? [];
  return {
    ...emptyLists(),
    ...lines,
    traits: unique([...kindTraits, ...(lines.traits ?? [])]),
  };
}

function emptyLists() {
  return {
    mechanisms: [],
    purpose: [],
    serves: [],
    clientHears: [],
    rationale: [],
    instructions: [],
    when: [],
    where: [],
    with: [],
    materials: [],
    agree: [],
    steps: [],
    crutches: [],
    alongside: [],
    after: [],
    success: [],
    ifNotDone: [],
    barriers: [],
    reminders: [],
    rewards: [],
    penalties: [],
    stop: [],
    contraindications: [],
    needs: [],
    cites: [],
  };
}
