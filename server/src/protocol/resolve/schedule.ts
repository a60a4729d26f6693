import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type { Load, PlanRow, Session, Stage } from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";
import { numbersBetween, numbersIn, openEnds, type Timeline } from "./course.js";
import { round } from "./dose.js";
import { keywordPlace } from "./line-keys.js";
import { daysUntil, numberRows, type PlanBuilder, workOutDose } from "./plans.js";
import { blocksFor, mergeBlocks, type SessionScope, sessionOrigins, strandOf } from "./sessions.js";

export interface Schedule {
  sessions: Session[];
  load: Load[];
}

/** The sessions of a course or of a strand, everything they inherit resolved, and what is in force after each. */
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
  const sessions = numbers.map((number) => resolveSession(number, scope, nodes, timeline, plans, context));
  const rows = plans.rows.slice(firstRow);
  takeUpReviews(sessions, rows, timeline);
  numberRows(rows);
  return { sessions, load: loads(sessions, rows, timeline) };
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
  nodes: readonly Tree<ast.SessionBlock>[],
  timeline: Timeline,
  plans: PlanBuilder,
  context: ResolveContext,
): Session {
  const blocks = blocksFor(number, scope, nodes, context);
  const merged = mergeBlocks(blocks, context);
  const stages = scope.stages.filter((stage) => context.stageHolds(stage, number));
  const practice = merged.planLines.flatMap(({ node }) =>
    node.$type === "Practice" ? plans.practiceOf(node.trials) : node.practised ? plans.practiceOf(node.entries) : [],
  );
  const place = { session: number, strand: scope.strand };
  const firstRow = plans.rows.length;
  const planned = merged.planLines.flatMap(({ node }) => (node.$type === "PlanLine" ? plans.addLine(node, place) : []));
  planned.push(...plans.bringAlong(firstRow, place));
  const { order, during, planNothing, review, administer, notes } = merged.lines;
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
    review,
    administer,
    notes,
  });
  noteOrigin(session, blocks, context);
  return session;
}

function maybeRound(value: number | undefined): number | undefined {
  return value === undefined ? undefined : round(value);
}

function noteOrigin(session: Session, blocks: ReturnType<typeof blocksFor>, context: ResolveContext): void {
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

/** Settles which session each row falls due in, and whether that session's review takes it up. */
function takeUpReviews(sessions: readonly Session[], rows: readonly PlanRow[], timeline: Timeline): void {
  const byNumber = new Map(sessions.map((session) => [session.number, session]));
  const naming = sessions.filter(({ review }) => review !== undefined && review.homework.length > 0);
  for (const row of rows) {
    if (row.session === undefined) continue;
    const said = row.reviewedIn;
    const next = nextSession(row.session, sessions, timeline);
    const dueIn = row.carriedOver ? said : next === undefined ? [] : [next];
    for (const number of dueIn) {
      const session = byNumber.get(number);
      if (session && !session.due.includes(row.homework)) session.due.push(row.homework);
    }
    const taken = dueIn.filter((number) => takesUp(byNumber.get(number), row.homework));
    const named = naming
      .filter(({ number, review }) => number > (row.session ?? 0) && review?.homework.includes(row.homework))
      .map(({ number }) => number)
      .filter((number) => !isPlannedBetween(rows, row, number));
    row.reviewedIn = unique([...taken, ...named]).sort((a, b) => a - b);
    workOutDose(row, daysUntil(row, dueIn[0], timeline));
  }
}

function isPlannedBetween(rows: readonly PlanRow[], row: PlanRow, session: number): boolean {
  return rows.some(
    (other) =>
      other !== row &&
      other.homework === row.homework &&
      (other.session ?? 0) > (row.session ?? 0) &&
      (other.session ?? 0) < session,
  );
}

function nextSession(session: number, sessions: readonly Session[], timeline: Timeline): number | undefined {
  if (timeline.count !== undefined) return session < timeline.count ? session + 1 : undefined;
  return sessions.find((other) => other.number > session)?.number;
}

function takesUp(session: Session | undefined, homework: string): boolean {
  const review = session?.review;
  return review !== undefined && !review.nothing && (review.due || review.homework.includes(homework));
}

/** A row, what it is a plan of, and the session from which it is no longer in force. */
interface Lasting {
  row: PlanRow;
  from: number;
  what: string;
  ends: number;
}

/**
 * What is in force after each session: what it set going, and what an earlier one did that has not come up for review
 * yet. Of two plans of the same thing the later one is in force.
 */
function loads(sessions: readonly Session[], rows: readonly PlanRow[], timeline: Timeline): Load[] {
  const lasting = rows.flatMap((row): Lasting[] => {
    const { session: from } = row;
    if (from === undefined) return [];
    const what = row.at.length === 0 ? row.homework : `${row.homework} ${row.at.join(" ")}`;
    return [{ row, from, what, ends: endsAfter(row, from, sessions, timeline) }];
  });
  return sessions.map(({ number, strand }) => {
    const latest = new Map<string, PlanRow>();
    let started = 0;
    for (const { row, from, what, ends } of lasting) {
      if (from === number && row.first) started++;
      if (from <= number && ends > number) latest.set(what, row);
    }
    const inForce = [...latest.values()];
    const minutes = inForce.reduce((sum, row) => sum + (row.minutesPerWeek ?? 0), 0);
    return defined({
      session: number,
      strand,
      minutesPerWeek: round(minutes),
      atLeast: inForce.some((row) => row.atLeast),
      new: started,
      active: unique(inForce.map((row) => row.homework)).length,
      inForce: inForce.map((row) => row.id),
    });
  });
}

function endsAfter(row: PlanRow, from: number, sessions: readonly Session[], timeline: Timeline): number {
  const said = row.carriedOver && row.reviewedIn.length > 0 ? Math.max(...row.reviewedIn) : undefined;
  return said ?? nextSession(from, sessions, timeline) ?? from + 1;
}
