import { defined } from "../defined.js";
import type { Load, PlanRow, Session } from "../generated/protocol-types.js";
import { unique } from "./context.js";
import type { Timeline } from "./course.js";
import { round } from "./dose.js";
import type { Schedule } from "./schedule.js";
import { nextSession } from "./taken-up.js";

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
export function loads({ sessions, rows, timeline }: Schedule): Load[] {
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
