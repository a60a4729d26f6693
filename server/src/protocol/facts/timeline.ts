import type { HomeworkFacts } from "../generated/facts-types.js";
import type { During, PlanRow } from "../generated/protocol-types.js";
import { type Index, type PlacedSession, sessionKey } from "./source.js";
import { added, none, unique } from "./values.js";

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
      past = sameTime.reduce(passed.bind(undefined, index), past);
      sameTime = [];
      time = placed.time;
    }
    const moment = momentOf(index, placed, past, taskRows, tasks);
    sameTime.push(moment);
    moments.set(placed, moment);
  }
  return index.sessions.flatMap((placed) => moments.get(placed) ?? []);
}

function momentOf(
  index: Index,
  placed: PlacedSession,
  before: Past,
  taskRows: ReadonlyMap<string, TaskRow>,
  tasks: ReadonlyMap<string, HomeworkFacts>,
): Moment {
  const { session } = placed;
  const rows = (index.plansIn.get(sessionKey(session.strand, session.number)) ?? []).flatMap(
    (row) => taskRows.get(row.id) ?? [],
  );
  const offeredFrom = rows.flatMap(({ row }) => row.events);
  const moment: Moment = {
    placed,
    rows,
    techniques: unique([...techniquesIn(index, session.during), ...techniquesOfEvents(index, offeredFrom)]),
    practised: unique(session.practice.map((practice) => practice.homework)).flatMap((id) => tasks.get(id) ?? []),
    before,
    through: before,
  };
  moment.through = passed(index, before, moment);
  return moment;
}

/** The past after a session has gone by. */
function passed(index: Index, past: Past, { rows, techniques, practised }: Moment): Past {
  const tasks = rows.map(({ task }) => task);
  return {
    tasks: added(past.tasks, tasks),
    kinds: added(
      past.kinds,
      tasks.flatMap(({ kinds }) => kinds),
    ),
    traits: added(
      past.traits,
      tasks.flatMap(({ traits }) => traits),
    ),
    served: added(
      past.served,
      tasks.flatMap(({ servesThrough }) => servesThrough),
    ),
    techniques: added(past.techniques, techniques),
    techniqueTraits: added(past.techniqueTraits, index.vocabulary.traits("technique", techniques)),
    practisedKinds: added(
      past.practisedKinds,
      practised.flatMap(({ kinds }) => kinds),
    ),
    practisedTraits: added(
      past.practisedTraits,
      practised.flatMap(({ traits }) => traits),
    ),
  };
}

function techniquesIn(index: Index, during: readonly During[]): string[] {
  return during.flatMap(({ technique, event }) => {
    if (technique !== undefined) return [technique];
    return event === undefined ? [] : techniquesOfEvents(index, [event]);
  });
}

export function techniquesOfEvents(index: Index, events: readonly string[]): string[] {
  return unique(events.flatMap((event) => index.events.get(event)?.technique ?? none));
}
