import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, docOf, isOfType, type Tree } from "../../language/index.js";
import type { Homework } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import { type ResolveContext, unique } from "./context.js";
import { type EffectiveLines, effectiveLines, linesOfBlock } from "./effective-lines.js";
import { resolveHomeworkLines } from "./homework-lines.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";

/** The blocks that tasks inherit from. What they say is put in order once, and shared by all tasks. */
export class HomeworkBlocks {
  /** What every homework is told. */
  readonly every: EffectiveLines;
  private readonly ofHomework = new Map<object, EffectiveLines>();

  constructor(
    readonly everyHomework: readonly Tree<ast.EveryHomework>[],
    readonly everyRecord: readonly Tree<ast.EveryRecord>[],
    private readonly context: ResolveContext,
  ) {
    this.every = effectiveLines(
      everyHomework.map((every) => linesOfBlock(every.lines, () => keywordPlace(every, context))),
    );
  }

  /** The lines of a homework for those that are like it. */
  linesOfLike(node: Tree<ast.Homework>): EffectiveLines {
    let lines = this.ofHomework.get(node);
    if (!lines) {
      const { context } = this;
      lines = linesOfBlock(node.lines, () => context.declarationOf(node)?.place ?? context.place(node));
      this.ofHomework.set(node, lines);
    }
    return lines;
  }
}

/** Everything a homework says, inherits and is like, as one thing. */
export function resolveHomework(
  declaration: Declaration,
  blocks: HomeworkBlocks,
  context: ResolveContext,
): Homework | undefined {
  const node = declaration.node;
  if (!isOfType<ast.Homework>(node, "Homework")) return undefined;
  const likes = likeChain(node, context).map((like) => blocks.linesOfLike(like));
  const lines = effectiveLines([linesOfBlock(node.lines), ...likes, blocks.every]);
  const homework: Homework = nothingSaid(context.idOf(declaration), context.nameOf(declaration));
  const { title, like } = node;
  const doc = docOf(node);
  if (title?.value !== undefined) homework.title = title.value;
  if (doc !== undefined) homework.doc = doc;
  const likeId = like && context.id(like);
  if (likeId !== undefined) homework.like = likeId;
  resolveHomeworkLines(lines, blocks.everyRecord, context, homework);
  homework.traits = unique([...(homework.kind?.traits ?? []), ...homework.traits]);
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

/** @param own whether the lines are the thing's own, wherever they were put in order */
export function originsOf(lines: EffectiveLines, context: ResolveContext, own = false): Map<string, LineOrigin[]> {
  const result = new Map<string, LineOrigin[]>();
  for (const entries of lines.values()) {
    for (const { node, inheritedFrom } of entries) {
      addLineOrigin(result, node, context, own ? undefined : inheritedFrom?.());
    }
  }
  return result;
}

/** A task that says nothing: lists that are not stated are empty. Its keys stand in the schema's order. */
function nothingSaid(id: string, name: string): Homework {
  return {
    id,
    name,
    traits: [],
    mechanisms: [],
    purpose: [],
    serves: [],
    clientHears: [],
    wording: [],
    rationale: [],
    instructions: [],
    when: [],
    where: [],
    with: [],
    materials: [],
    agree: [],
    steps: [],
    question: [],
    belief: [],
    prediction: [],
    reading: [],
    crutches: [],
    alongside: [],
    after: [],
    doneBy: [],
    success: [],
    ifNotDone: [],
    barriers: [],
    reminders: [],
    rewards: [],
    penalties: [],
    stop: [],
    contraindications: [],
    settle: [],
    needs: [],
    cites: [],
    notes: [],
  };
}
