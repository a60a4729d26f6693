import type { PlanRow, Session } from "../generated/protocol-types.js";
import { reviewOf } from "../review-of.js";
import { unique } from "./context.js";
import type { Timeline } from "./course.js";
import { daysUntil, numberRows, workOutDose } from "./plans.js";
import type { Schedule } from "./schedule.js";

/**
 * Settles which session each row falls due in, and which reviews take it up: of its own course or strand, or of another
 * one that names the task.
 */
export function takeUpReviews(schedules: readonly Schedule[]): void {
  for (const schedule of schedules) {
    const elsewhere = schedules.filter((other) => other !== schedule).flatMap((other) => namedFromOutside(other));
    const { sessions, rows, timeline } = schedule;
    const byNumber = new Map(sessions.map((session) => [session.number, session]));
    const naming = sessions.filter((session) => session.reviews.some(({ homework }) => homework.length > 0));
    for (const row of rows) {
      if (row.session === undefined) continue;
      row.reviewedElsewhere = reviewedIn(elsewhere, row, schedule);
      const dueIn = dueSessions(row, row.session, byNumber, schedule);
      for (const number of dueIn) {
        const session = byNumber.get(number);
        if (session && !session.due.includes(row.homework)) session.due.push(row.homework);
      }
      const taken = dueIn.filter((number) => takesUp(byNumber.get(number), row.homework));
      const named = naming
        .filter((session) => session.number > (row.session ?? 0) && names(session, row.homework))
        .map(({ number }) => number)
        .filter((number) => !isPlannedBetween(rows, row, number));
      row.reviewedIn = unique([...taken, ...named]).sort((a, b) => a - b);
      workOutDose(row, daysUntil(row, dueIn[0], timeline));
    }
    numberRows(rows);
  }
}

/** What another strand takes up by name is due there, and no longer in the next session of its own. */
function dueSessions(
  row: PlanRow,
  planned: number,
  byNumber: ReadonlyMap<number, Session>,
  { sessions, timeline }: Schedule,
): number[] {
  if (row.carriedOver) return row.reviewedIn;
  const next = nextSession(planned, sessions, timeline);
  if (next === undefined) return [];
  return row.reviewedElsewhere.length > 0 && !takesUp(byNumber.get(next), row.homework) ? [] : [next];
}

export function nextSession(session: number, sessions: readonly Session[], timeline: Timeline): number | undefined {
  if (timeline.count !== undefined) return session < timeline.count ? session + 1 : undefined;
  return sessions.find((other) => other.number > session)?.number;
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

function names(session: Session, homework: string): boolean {
  return session.reviews.some((review) => !review.nothing && review.homework.includes(homework));
}

function takesUp(session: Session | undefined, homework: string): boolean {
  return reviewOf(session, homework) !== undefined;
}

interface Naming {
  session: Session;
  homework: string;
}

/** Tasks that sessions review by name and that no earlier session of the same course or strand plans. */
function namedFromOutside({ sessions, rows }: Schedule): Naming[] {
  return sessions.flatMap((session) =>
    unique(session.reviews.flatMap(({ homework }) => homework)).flatMap((homework) =>
      rows.some((row) => row.homework === homework && (row.session ?? 0) < session.number)
        ? []
        : [{ session, homework }],
    ),
  );
}

/** Sessions that come after a row and before its task is planned again, as far as their days are known. */
function reviewedIn(elsewhere: readonly Naming[], row: PlanRow, { sessions, rows }: Schedule): string[] {
  if (elsewhere.length === 0) return [];
  const dayOf = (number: number | undefined) => sessions.find((session) => session.number === number)?.day;
  const planned = dayOf(row.session);
  const again = rows
    .filter((other) => other.homework === row.homework && (other.session ?? 0) > (row.session ?? 0))
    .flatMap((other) => dayOf(other.session) ?? [])[0];
  return elsewhere.flatMap(({ session: { id, day }, homework }) => {
    if (homework !== row.homework) return [];
    const isTooEarly = day !== undefined && planned !== undefined && day < planned;
    const isOfNextPlan = day !== undefined && again !== undefined && day > again;
    return isTooEarly || isOfNextPlan ? [] : [id];
  });
}
