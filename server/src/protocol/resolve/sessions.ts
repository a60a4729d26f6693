import type * as ast from "../../../../grammar/generated/ast.js";
import type { Place } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Administered, During, SessionLines, Stage } from "../generated/protocol-types.js";
import type { LineOrigin } from "../origins.js";
import { type ResolveContext, unique } from "./context.js";
import { comparePlans, compareReviews, reportDisagreement } from "./disagreements.js";
import { addLineOrigin, keywordPlace } from "./line-keys.js";
import { mergeReviews } from "./reviews.js";

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

/** The blocks that speak of a session, nearest first; equally near ones in the order of the text. */
export function blocksFor(
  session: number,
  scope: SessionScope,
  nodes: readonly Tree<ast.SessionBlock>[],
  context: ResolveContext,
): NearBlock[] {
  return nodes
    .flatMap((node) => {
      const nearness = nearnessOf(node, session, scope, context);
      return nearness === undefined ? [] : [{ node, nearness }];
    })
    .sort((a, b) => b.nearness - a.nearness);
}

function nearnessOf(
  node: Tree<ast.SessionBlock>,
  session: number,
  scope: SessionScope,
  context: ResolveContext,
): number | undefined {
  const of = node.of && context.meanings.declaration(node.of);
  if (strandOf(node, context) !== scope.strand) return undefined;
  if (node.of && !of) return undefined;
  const stage = of?.space === "stage" ? scope.stages.find((item) => item.name === of.name) : undefined;
  if (stage && !context.stageHolds(stage, session)) return undefined;
  if (node.last) return session === scope.count ? 4 : undefined;
  if (node.nth !== undefined)
    return (session - (node.start ?? node.nth)) % node.nth === 0 && session >= (node.start ?? node.nth) ? 1 : undefined;
  if (node.sessions) {
    if (!covers(node.sessions, session, scope.count, context)) return undefined;
    const [only, another] = node.sessions.items;
    const single = another === undefined && only?.to === undefined && only?.open !== true;
    return single ? 4 : 3;
  }
  if (stage) return 2;
  return node.every ? 0 : undefined;
}

/** The strand whose sessions a block speaks of; undefined for the course itself. */
export function strandOf(node: Tree<ast.SessionBlock>, context: ResolveContext): string | undefined {
  const of = node.of && context.meanings.declaration(node.of);
  return of?.space === "strand" ? of.name : undefined;
}

function covers(
  ranges: Tree<ast.NumberRanges>,
  session: number,
  count: number | undefined,
  context: ResolveContext,
): boolean {
  return ranges.items.some((item) => {
    const range = context.range(item, count ?? Number.POSITIVE_INFINITY);
    return range !== undefined && session >= range.from && session <= range.to;
  });
}

export interface ResolvedSessionLines {
  lines: Omit<SessionLines, "plans" | "practice">;
  planLines: { node: Tree<ast.PlanLine>; block: Tree<ast.SessionBlock> }[];
  /** What is tried out with the therapist. */
  trials: Tree<ast.PlanEntry>[];
}

/** Merges the blocks of one session: one value from the nearest block, lists from all of them. */
export function mergeBlocks(blocks: readonly NearBlock[], context: ResolveContext): ResolvedSessionLines {
  compareReviews(blocks, context);
  comparePlans(blocks, context);
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
    const emptied = emptiedBy(blocks.filter(({ nearness }) => nearness > block.nearness));
    const isTried = !emptied.has("practice") && !emptied.has("practise");
    for (const line of block.node.lines) {
      if (line.$type === "Practice") trials.push(...(isTried ? line.trials : []));
      else if (line.$type === "PlanLine") {
        if (isEmptied(line, block, blocks)) continue;
        planLines.push({ node: line, block: block.node });
        if (line.practised && isTried) trials.push(...line.entries);
      } else if (line.$type === "Administer") {
        if (emptied.has("administer")) continue;
        administer.push(...context.remembered(line, () => administeredOf(line, context)));
      } else if (line.$type === "TextLine") {
        if (line.text?.value !== undefined) notes.push(line.text.value);
      } else if (line.$type === "PhraseLine" && line.keyword === "during" && !emptied.has("during")) {
        during.push(...context.remembered(line, () => duringOf(line, context)));
      }
    }
  }
  const lines = defined({
    order: order?.$type === "PhraseLine" ? context.remembered(order, () => context.words(order.values)) : [],
    during,
    planNothing: nothing?.$type === "PlanNothing" ? defined({ because: nothing.reason?.value }) : undefined,
    reviews: mergeReviews(blocks, context),
    administer,
    notes,
  });
  return { lines, planLines, trials };
}

/** The keywords whose lines in outer blocks nearer ones take back, as `during nothing` does. */
function emptiedBy(nearer: readonly NearBlock[]): ReadonlySet<string> {
  return new Set(
    nearer.flatMap(({ node }) =>
      node.lines.flatMap((line) => (line.$type === "EmptiedLine" ? (line.keyword ?? []) : [])),
    ),
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
  const found = blocks.flatMap(({ node, nearness }) => {
    const line = node.lines.find(wanted);
    return line ? [{ line, nearness }] : [];
  });
  const [first, second] = found;
  if (first && second && first.nearness === second.nearness) reportDisagreement(first.line, second.line, context);
  return first?.line;
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
