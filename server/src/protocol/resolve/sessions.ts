import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Administered, During, SessionLines, Stage } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import { type ResolveContext, unique } from "./context.js";
import { comparePlans, compareReviews, reportDisagreement } from "./disagreements.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";
import { mergeReviews, reviewsIn } from "./reviews.js";

type SessionLineNode = Tree<ast.SessionLine>;

/** A session block, and how near it is to one session: the nearer wins where only one value can stand. */
export interface NearBlock {
  node: Tree<ast.SessionBlock>;
  /** 0 every session, 1 every nth, 2 a stage's, 3 a list or range, 4 this session alone. */
  nearness: number;
}

export interface SessionScope {
  strand?: string;
  stages: readonly Stage[];
  count: number | undefined;
}

/** The blocks of a course or a strand, asked for each of its sessions. */
export class SessionBlocks {
  /** Nearest first; equally near ones in the order of the text. */
  private readonly reaches: readonly Reach[];

  constructor(nodes: readonly Tree<ast.SessionBlock>[], scope: SessionScope, context: ResolveContext) {
    this.reaches = nodes
      .flatMap((node) => reachOf(node, scope, context) ?? [])
      .sort((a, b) => b.block.nearness - a.block.nearness);
  }

  /** The blocks that speak of a session, nearest first. */
  speakingOf(session: number): NearBlock[] {
    const blocks: NearBlock[] = [];
    for (const { block, holds } of this.reaches) if (holds(session)) blocks.push(block);
    return blocks;
  }
}

/** A block, and which sessions it speaks of. */
interface Reach {
  block: NearBlock;
  holds(session: number): boolean;
}

/** Nothing for a block of another strand, of something that is not known, or of no session at all. */
function reachOf(node: Tree<ast.SessionBlock>, scope: SessionScope, context: ResolveContext): Reach | undefined {
  const of = node.of && context.meanings.declaration(node.of);
  if (strandOf(node, context) !== scope.strand || (node.of && !of)) return undefined;
  const stage = of?.space === "stage" ? scope.stages.find((item) => item.name === of.name) : undefined;
  const reach = (nearness: number, holds: (session: number) => boolean): Reach => ({
    block: { node, nearness },
    holds: stage ? (session) => context.stageHolds(stage, session) && holds(session) : holds,
  });
  if (node.last) return reach(4, (session) => session === scope.count);
  const { nth, start = nth ?? 0 } = node;
  if (nth !== undefined) return reach(1, (session) => (session - start) % nth === 0 && session >= start);
  if (node.sessions) {
    const [only, another] = node.sessions.items;
    const isSingle = another === undefined && only?.to === undefined && only?.open !== true;
    const end = scope.count ?? Number.POSITIVE_INFINITY;
    const ranges = node.sessions.items.flatMap((item) => context.range(item, end) ?? []);
    return reach(isSingle ? 4 : 3, (session) => ranges.some(({ from, to }) => session >= from && session <= to));
  }
  if (stage) return reach(2, () => true);
  return node.every ? reach(0, () => true) : undefined;
}

/** The strand whose sessions a block speaks of; undefined for the course itself. */
export function strandOf(node: Tree<ast.SessionBlock>, context: ResolveContext): string | undefined {
  const of = node.of && context.meanings.declaration(node.of);
  return of?.space === "strand" ? of.name : undefined;
}

export interface ResolvedSessionLines {
  lines: Omit<SessionLines, "plans" | "practice">;
  planLines: { node: Tree<ast.PlanLine>; block: Tree<ast.SessionBlock> }[];
  /** What is tried out with the therapist. */
  trials: Tree<ast.PlanEntry>[];
}

/** Merges the blocks of one session: one value from the nearest block, lists from all of them. */
export function mergeBlocks(blocks: readonly NearBlock[], context: ResolveContext): ResolvedSessionLines {
  const reviews = reviewsIn(blocks);
  compareReviews(reviews, context);
  comparePlans(blocks, context);
  const emptying = blocks.filter(({ node }) => emptiedIn(node, context).length > 0);
  const order = nearestLine(blocks, isOrder, context);
  const nothing = nearestLine(blocks, isNothing, context);
  const planLines: ResolvedSessionLines["planLines"] = [];
  const trials: ResolvedSessionLines["trials"] = [];
  const during: During[] = [];
  const administer: Administered[] = [];
  const notes: string[] = [];
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    const emptied = emptying.flatMap(({ node, nearness }) =>
      nearness > block.nearness ? emptiedIn(node, context) : [],
    );
    const isTried = !emptied.includes("practice") && !emptied.includes("practise");
    for (const line of block.node.lines) {
      if (line.$type === "Practice") trials.push(...(isTried ? line.trials : []));
      else if (line.$type === "PlanLine") {
        if (isEmptied(line, block, blocks)) continue;
        planLines.push({ node: line, block: block.node });
        if (line.practised && isTried) trials.push(...line.entries);
      } else if (line.$type === "Administer") {
        if (emptied.includes("administer")) continue;
        administer.push(...context.remembered(line, () => administeredOf(line, context)));
      } else if (line.$type === "TextLine") {
        if (line.text?.value !== undefined) notes.push(line.text.value);
      } else if (line.$type === "PhraseLine" && line.keyword === "during" && !emptied.includes("during")) {
        during.push(...context.remembered(line, () => duringOf(line, context)));
      }
    }
  }
  const lines = defined({
    order: order?.$type === "PhraseLine" ? context.remembered(order, () => context.words(order.values)) : [],
    during,
    planNothing: nothing?.$type === "PlanNothing" ? defined({ because: nothing.reason?.value }) : undefined,
    reviews: mergeReviews(reviews, context),
    administer,
    notes,
  });
  return { lines, planLines, trials };
}

/** The keywords whose lines in outer blocks a block takes back, as `during nothing` does. */
function emptiedIn(node: Tree<ast.SessionBlock>, context: ResolveContext): readonly string[] {
  return context.remembered(node.lines, () =>
    node.lines.flatMap((line) => (line.$type === "EmptiedLine" ? (line.keyword ?? []) : [])),
  );
}

function isOrder(line: SessionLineNode): boolean {
  return line.$type === "PhraseLine" && line.keyword === "order";
}

function isNothing(line: SessionLineNode): boolean {
  return line.$type === "PlanNothing";
}

/** `plan nothing` in a nearer block takes back what outer ones plan and offer; what goes on as agreed goes on. */
function isEmptied(line: Tree<ast.PlanLine>, { nearness }: NearBlock, blocks: readonly NearBlock[]): boolean {
  if (line.verb === "keep") return false;
  return blocks.some(
    (block) => block.nearness > nearness && block.node.lines.some(({ $type }) => $type === "PlanNothing"),
  );
}

/** The block that a session inherits its lines from, if it is not the session's own. */
export function inheritedFromOf({ node, nearness }: NearBlock, context: ResolveContext): Place | undefined {
  return nearness === 4 ? undefined : keywordPlace(node, context);
}

/** Where the lines in force of a session stand, by keyword, the nearest first. */
export function sessionOrigins(blocks: readonly NearBlock[], context: ResolveContext): Map<string, LineOrigin[]> {
  const origins = new Map<string, LineOrigin[]>();
  for (const { node, nearness } of blocks) {
    const inheritedFrom = inheritedFromOf({ node, nearness }, context);
    for (const line of node.lines) addLineOrigin(origins, line, context, inheritedFrom);
  }
  return origins;
}

/** The line of the nearest block; two blocks equally near that say different things are reported. */
function nearestLine(
  blocks: readonly NearBlock[],
  wanted: (line: SessionLineNode) => boolean,
  context: ResolveContext,
): SessionLineNode | undefined {
  let nearest: { line: SessionLineNode; nearness: number } | undefined;
  for (const { node, nearness } of blocks) {
    const line = node.lines.find(wanted);
    if (line && nearest) {
      if (nearest.nearness === nearness) reportDisagreement(nearest.line, line, context);
      break;
    }
    if (line) nearest = { line, nearness };
  }
  return nearest?.line;
}

function duringOf(line: Tree<ast.PhraseLine>, context: ResolveContext): During[] {
  return line.values.map((value) => {
    const declaration = context.declaration(value.term);
    const during = defined({
      technique: declaration ? undefined : context.term(value.term),
      event: declaration ? context.idOf(declaration) : undefined,
      text: value.text?.value,
    });
    context.origins.setPlace(during, value);
    return during;
  });
}

export function administeredOf(node: Tree<ast.Administer>, context: ResolveContext): Administered[] {
  const raters = node.clauses.flatMap((clause) =>
    clause.$type === "AdministerBy" ? context.terms(clause.raters) : [],
  );
  const purposes = node.clauses.flatMap((clause) =>
    clause.$type === "AdministerFor" ? context.terms(clause.purposes) : [],
  );
  const on = node.clauses.find((clause) => clause.$type === "AdministerOn");
  return node.measures.flatMap((word) => {
    const measure = context.id(word);
    if (measure === undefined) return [];
    const administered = defined({
      measure,
      raters: unique(raters),
      purposes: unique(purposes),
      on: on?.$type === "AdministerOn" ? context.term(on.material) : undefined,
      outsideTherapy: node.clauses.some((clause) => clause.$type === "AdministerOutside"),
    });
    context.origins.setPlace(administered, node);
    return [administered];
  });
}
