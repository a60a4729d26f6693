import type { HomeworkFacts } from "../generated/facts-types.js";
import type { During, PlanRow } from "../generated/protocol-types.js";
import { type Index, type PlacedSession, sessionKey } from "./source.js";
import { added, addedOf, none, union, unique } from "./values.js";

/** A row of `plans` with the facts of its task, this row's changes applied. */
export interface TaskRow {
  row: PlanRow;
  ref: string;
  task: HomeworkFacts;
}

/** What has gone by at some point of the course. Lists are shared between moments that do not differ. */
export interface Past {
  tasks: HomeworkFacts[];
  kinds: string[];
  traits: string[];
  served: string[];
  techniques: string[];
  techniqueTraits: string[];
  practisedKinds: string[];
  practisedTraits: string[];
}

/** A session with what lies before it and what is so after it. */
export interface Moment {
  placed: PlacedSession;
  rows: TaskRow[];
  techniques: string[];
  practised: HomeworkFacts[];
  /** Strictly earlier sessions. */
  before: Past;
  /** These and this session. */
  through: Past;
  /** Rows in force after it. */
  inForce: TaskRow[];
  inForceKinds: string[];
  inForceTraits: string[];
}

/** Before the first session. */
export const nothingYet: Past = {
  tasks: [],
  kinds: none,
  traits: none,
  served: none,
  techniques: none,
  techniqueTraits: none,
  practisedKinds: none,
  practisedTraits: none,
};

/** Goes through the sessions in time; sessions of two strands at the same time do not lie before each other. */
export function momentsOf(index: Index, rows: readonly TaskRow[], tasks: ReadonlyMap<string, HomeworkFacts>): Moment[] {
  const taskRows = new Map(rows.map((taskRow) => [taskRow.row.id, taskRow]));
  const inTime = index.sessions
    .map((placed, n) => ({ placed, n }))
    .sort((a, b) => a.placed.time - b.placed.time || a.n - b.n);
  const moments = new Map<PlacedSession, Moment>();
  let past = nothingYet;
  let sameTime: Moment[] = [];
  let time = Number.NaN;
  for (const { placed } of inTime) {
    if (placed.time !== time) {
      past = pastAfter(index, sameTime, past);
      sameTime = [];
      time = placed.time;
    }
    const moment = momentOf(index, placed, past, taskRows, tasks);
    sameTime.push(moment);
    moments.set(placed, moment);
  }
  return index.sessions.flatMap((placed) => moments.get(placed) ?? []);
}

function pastAfter(index: Index, sameTime: readonly Moment[], before: Past): Past {
  const [only, ...others] = sameTime;
  if (only === undefined) return before;
  return others.reduce(
    (past, { rows, techniques, practised }) => passed(index, past, rows, techniques, practised),
    only.through,
  );
}

function momentOf(
  index: Index,
  placed: PlacedSession,
  before: Past,
  taskRows: ReadonlyMap<string, TaskRow>,
  tasks: ReadonlyMap<string, HomeworkFacts>,
): Moment {
  const { session } = placed;
  const key = sessionKey(session.strand, session.number);
  const rows = (index.plansIn.get(key) ?? []).flatMap(({ id }) => taskRows.get(id) ?? []);
  const inForce = (index.loads.get(key)?.inForce ?? none).flatMap((id) => taskRows.get(id) ?? []);
  const offeredFrom = union(rows, ({ row }) => row.events);
  const techniques = unique([...techniquesIn(index, session.during), ...techniquesOfEvents(index, offeredFrom)]);
  const practised = union(session.practice, ({ homework }) => {
    const task = tasks.get(homework);
    return task === undefined ? [] : [task];
  });
  return {
    placed,
    rows,
    techniques,
    practised,
    before,
    through: passed(index, before, rows, techniques, practised),
    inForce,
    inForceKinds: union(inForce, ({ task }) => task.kinds),
    inForceTraits: union(inForce, ({ task }) => task.traits),
  };
}

/** The past after a session has gone by. */
function passed(
  index: Index,
  past: Past,
  rows: readonly TaskRow[],
  techniques: readonly string[],
  practised: readonly HomeworkFacts[],
): Past {
  const tasks = rows.map(({ task }) => task);
  return {
    tasks: added(past.tasks, tasks),
    kinds: addedOf(past.kinds, tasks, ({ kinds }) => kinds),
    traits: addedOf(past.traits, tasks, ({ traits }) => traits),
    served: addedOf(past.served, tasks, ({ servesThrough }) => servesThrough),
    techniques: added(past.techniques, techniques),
    techniqueTraits: added(past.techniqueTraits, index.vocabulary.traits("technique", techniques)),
    practisedKinds: addedOf(past.practisedKinds, practised, ({ kinds }) => kinds),
    practisedTraits: addedOf(past.practisedTraits, practised, ({ traits }) => traits),
  };
}

function techniquesIn(index: Index, during: readonly During[]): string[] {
  return union(during, ({ technique, event }) => {
    if (technique !== undefined) return [technique];
    return event === undefined ? none : techniquesOfEvents(index, [event]);
  });
}

export function techniquesOfEvents(index: Index, events: readonly string[]): string[] {
  return union(events, (event) => {
    const technique = index.events.get(event)?.technique;
    return technique === undefined ? none : [technique];
  });
}
