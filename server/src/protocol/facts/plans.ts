import type { ContingencyFacts, HomeworkFacts, PlanFacts } from "../generated/facts-types.js";
import type { Homework, HomeworkLines, PlanRow } from "../generated/protocol-types.js";
import { reviewOf } from "../review-of.js";
import { homeworkFacts } from "./homework.js";
import { contingencyFacts, leastMinutes } from "./homework-parts.js";
import { type Index, sessionKey } from "./source.js";
import { Climbed, stepFacts } from "./steps.js";
import { type Moment, nothingYet, type TaskRow, techniquesOfEvents } from "./timeline.js";
import { added, addedOf, nameOf, none, termsOf, unique } from "./values.js";

/** The rows of the protocol with the facts of their tasks; a row that changes nothing shares those of the task itself. */
export function taskRows(index: Index, tasks: ReadonlyMap<string, HomeworkFacts>): TaskRow[] {
  return index.protocol.plans.flatMap((row, n) => {
    const task = tasks.get(row.homework);
    const homework = index.homework.get(row.homework);
    if (task === undefined || homework === undefined) return [];
    const { ref, id, name, title } = task;
    const changed =
      row.changes === undefined
        ? task
        : homeworkFacts(index, changedLines(homework, row.changes), { ref, id, name, title, changedBy: `/plans/${n}` });
    return [{ row, ref: `/plans/${n}`, task: changed }];
  });
}

/** What a task says with the changes of one plan; a kind brings its traits along. */
function changedLines(homework: Homework, changes: HomeworkLines): HomeworkLines {
  const changed = { ...homework, ...changes };
  if (!changes.kind && !changes.traits) return changed;
  return { ...changed, traits: unique([...(changed.kind?.traits ?? none), ...(changes.traits ?? none)]) };
}

/** Reminders, rewards and penalties that single plans state. */
export function contingenciesOfPlans({ protocol }: Index): ContingencyFacts[] {
  return protocol.plans.flatMap(({ changes, homework }, n) =>
    changes === undefined ? [] : contingencyFacts(changes, `/plans/${n}/changes`, homework),
  );
}

export function planFacts(
  index: Index,
  rows: readonly TaskRow[],
  tasks: ReadonlyMap<string, HomeworkFacts>,
  moments: readonly Moment[],
): PlanFacts[] {
  const momentAt = new Map(
    moments.map((moment) => [sessionKey(moment.placed.session.strand, moment.placed.session.number), moment]),
  );
  const earlierOfKind = new Map<string, HomeworkFacts>();
  const climbed = new Climbed();
  return rows.map((taskRow) => {
    const { row, task } = taskRow;
    const moment = row.session === undefined ? undefined : momentAt.get(sessionKey(row.strand, row.session));
    const session = moment?.placed.session;
    const lastOfKind = earlierOfKind.get(task.kind);
    if (task.kind !== "") earlierOfKind.set(task.kind, task);
    const { minutes = -1, perWeek = -1, minutesPerWeek = -1 } = row;
    const { items, rating, ratingDrop, order, newItems } = stepFacts(index, row, task, climbed);
    const prerequisites = unique([...row.after, ...(index.homework.get(row.homework)?.after ?? none)]);
    const first = prerequisites.flatMap((id) => tasks.get(id) ?? []);
    const { before = nothingYet, through = nothingYet } = moment ?? {};
    const techniquesBefore = added(through.techniques, techniquesOf(index, row, prerequisites));
    const phases = session?.phases ?? none;
    return {
      ref: taskRow.ref,
      id: row.id,
      verb: row.verb,
      conditional: row.session === undefined,
      homework: task,

      // Where it stands.
      session: row.session ?? 0,
      strand: row.strand === undefined ? "" : nameOf(row.strand),
      quarter: moment === undefined ? 0 : partOf(moment, 4),
      firstSession: row.session === 1,
      lastSession: moment !== undefined && moment.placed.of === row.session,
      stages: (session?.stages ?? none).map(nameOf),
      phases,
      bases: basesOf(index, phases),

      // What it grows from.
      event: row.events[0] === undefined ? "" : nameOf(row.events[0]),
      events: row.events,
      eventTechniques: techniquesOfEvents(index, row.events),
      reaches: leastReached(index, row.events),
      after: prerequisites,
      unless: termsOf(row.unless),

      nth: row.nth,
      first: row.first,
      firstOfKind: lastOfKind === undefined,

      // How much of it, and how hard.
      minutes,
      minutesFrom: leastMinutes(row.dose),
      perWeek,
      minutesPerWeek,
      minutesPerDay: minutes < 0 ? -1 : minutes * timesPerDay(perWeek),
      days: row.dose?.lasts?.days ?? -1,
      items,
      rating,
      ratingDrop,
      order,
      newItems,
      difficultyJump: jump(lastOfKind, task),

      reviewedIn: row.reviewedIn,
      reviewedElsewhere: row.reviewedElsewhere,
      reviewedAtBoosters: row.reviewedAtBoosters,
      carriedOver: row.carriedOver,
      reviewTopics: reviewTopics(index, row),

      // What has gone by until then.
      practisedBefore: practisedBefore(index, row, moment),
      earlier: added(before.tasks, first),
      kindsBefore: addedOf(before.kinds, first, ({ kinds }) => kinds),
      traitsBefore: addedOf(before.traits, first, ({ traits }) => traits),
      servedBefore: addedOf(before.served, first, ({ servesThrough }) => servesThrough),
      practisedKinds: through.practisedKinds,
      practisedTraits: through.practisedTraits,
      techniquesBefore,
      techniqueTraitsBefore:
        techniquesBefore === through.techniques
          ? through.techniqueTraits
          : index.vocabulary.traits("technique", techniquesBefore),

      inForceKinds: moment?.inForceKinds ?? none,
      inForceTraits: moment?.inForceTraits ?? none,
    };
  });
}

/** In which of so many equal parts of the course a session lies, from 1; 0 where the course is open. */
export function partOf({ placed }: Moment, parts: number): number {
  return placed.of === 0 ? 0 : Math.min(parts, Math.ceil((placed.session.number * parts) / placed.of));
}

export function basesOf(index: Index, phases: readonly string[]): string[] {
  if (phases.length === 0) return none;
  return unique(phases.flatMap((phase) => index.vocabulary.term("phase", phase)?.base ?? none));
}

/** The least that the events reach; '' where one of them does not say. */
function leastReached(index: Index, events: readonly string[]): string {
  const reached = events.map((event) => index.events.get(event)?.reaches ?? "");
  if (reached.includes("")) return "";
  return reached.includes("awareness") ? "awareness" : (reached[0] ?? "");
}

/** What is done on fewer than seven days a week is done once on such a day. */
function timesPerDay(perWeek: number): number {
  return perWeek > 7 ? perWeek / 7 : 1;
}

function jump(before: HomeworkFacts | undefined, task: HomeworkFacts): number {
  if (before === undefined || before.difficulty < 0 || task.difficulty < 0) return 0;
  return task.difficulty - before.difficulty;
}

function reviewTopics(index: Index, row: PlanRow): string[] {
  const [first] = row.reviewedIn;
  const [elsewhere] = row.reviewedElsewhere;
  const placed =
    first === undefined
      ? index.sessions.find(({ session }) => session.id === elsewhere)
      : index.session(row.strand, first);
  return reviewOf(placed?.session, row.homework)?.about ?? none;
}

function practisedBefore(index: Index, row: PlanRow, moment: Moment | undefined): boolean {
  const time = moment?.placed.time;
  if (time === undefined) return false;
  // A task that comes along with another one is tried when that one is.
  const carrier = row.broughtBy === undefined ? undefined : index.plans.get(row.broughtBy)?.homework;
  const trials = [...index.trials(row.homework), ...(carrier === undefined ? [] : index.trials(carrier))];
  const past = trials.filter((trial) => trial.time <= time);
  if (row.at.length === 0) return past.length > 0;
  return row.at.every((step) => past.some(({ at }) => at.includes(step)));
}

/** Techniques of the events that a row grows from or waits for. */
function techniquesOf(index: Index, row: PlanRow, prerequisites: readonly string[]): string[] {
  return techniquesOfEvents(index, [...row.events, ...prerequisites.filter((id) => index.events.has(id))]);
}
