import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { PlanRow, Session, Stage } from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";
import { numbersBetween, numbersIn, openEnds, type Timeline } from "./course.js";
import { round } from "./dose.js";
import { keywordPlace } from "./line-keys.js";
import type { PlanBuilder } from "./plans.js";
import { mergeBlocks, type NearBlock, SessionBlocks, type SessionScope, sessionOrigins, strandOf } from "./sessions.js";

/** The sessions of a course or of a strand in their order, and the rows that they plan. */
export interface Schedule {
  sessions: Session[];
  rows: PlanRow[];
  timeline: Timeline;
}

/** The sessions of a course or of a strand, everything they inherit resolved. When things fall due is settled later. */
export function resolveSchedule(
  nodes: readonly Tree<ast.SessionBlock>[],
  stages: readonly Stage[],
  timeline: Timeline,
  strand: string | undefined,
  plans: PlanBuilder,
  context: ResolveContext,
): Schedule {
  const scope: SessionScope =
    strand === undefined ? { stages, count: timeline.count } : { strand, stages: [], count: timeline.count };
  const numbers = timeline.count === undefined ? statedNumbers(nodes, scope, context) : upTo(timeline.count);
  const firstRow = plans.rows.length;
  const blocks = new SessionBlocks(nodes, scope, context);
  const sessions = numbers.map((number) =>
    resolveSession(number, scope, blocks.speakingOf(number), timeline, plans, context),
  );
  return { sessions, rows: plans.rows.slice(firstRow), timeline };
}

function upTo(count: number): number[] {
  return Array.from({ length: Math.min(count, 2000) }, (_, index) => index + 1);
}

/** An open course has the sessions that its protocol speaks of by number, directly or by a stage. */
function statedNumbers(
  nodes: readonly Tree<ast.SessionBlock>[],
  { strand, stages }: SessionScope,
  context: ResolveContext,
): number[] {
  const numbers = nodes.flatMap((node) => {
    if (strandOf(node, context) !== strand) return [];
    const of = node.of && context.meanings.declaration(node.of);
    const stage = of?.space === "stage" ? stages.find(({ name }) => name === of.name) : undefined;
    if (stage && !node.sessions && !stage.toTheEnd) return numbersBetween(stage.sessions);
    const open = openEnds(node.sessions);
    return numbersIn(node.sessions, undefined, context).filter((number) => !open.includes(number));
  });
  return unique(numbers).sort((a, b) => a - b);
}

function resolveSession(
  number: number,
  scope: SessionScope,
  blocks: readonly NearBlock[],
  timeline: Timeline,
  plans: PlanBuilder,
  context: ResolveContext,
): Session {
  const merged = mergeBlocks(blocks, context);
  const stages = scope.stages.filter((stage) => context.stageHolds(stage, number));
  const practice = plans.practiceOf(merged.trials);
  const place = { session: number, strand: scope.strand };
  const firstRow = plans.rows.length;
  const planned = merged.planLines.flatMap(({ node }) => plans.addLine(node, place));
  planned.push(...plans.bringAlong(firstRow, place));
  const { order, during, planNothing, reviews, administer, notes } = merged.lines;
  const session: Session = defined({
    id: scope.strand === undefined ? `session.${number}` : `session.${scope.strand}.${number}`,
    number,
    strand: scope.strand === undefined ? undefined : `strand.${scope.strand}`,
    stages: stages.map((stage) => stage.id),
    phases: unique(stages.flatMap((stage) => stage.phase ?? [])),
    due: [] as string[],
    day: timeline.count === undefined || !timeline.hasRhythm ? undefined : timeline.day(number),
    daysToNext: timeline.hasRhythm ? maybeRound(timeline.daysAfter(number)) : undefined,
    order,
    during,
    practice,
    plans: planned,
    planNothing: planned.some(({ verb }) => verb !== "keep") ? undefined : planNothing,
    reviews,
    administer,
    notes,
  });
  noteOrigin(session, blocks, context);
  return session;
}

function maybeRound(value: number | undefined): number | undefined {
  return value === undefined ? undefined : round(value);
}

function noteOrigin(session: Session, blocks: readonly NearBlock[], context: ResolveContext): void {
  const nearest = blocks[0]?.node;
  if (!nearest) return;
  context.origins.setThing(session, () => {
    const place = context.place(nearest) ?? { path: context.file.parsed.path, start: 0, end: 0 };
    return {
      name: keywordPlace(nearest, context) ?? place,
      block: place,
      lines: sessionOrigins(blocks, context),
      incomplete: blocks.some(({ node }) => context.isIncomplete(node)),
    };
  });
}
