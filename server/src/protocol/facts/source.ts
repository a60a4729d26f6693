import type {
  Aim,
  Competency,
  Event,
  Hierarchy,
  Homework,
  Load,
  Measure,
  PlanRow,
  Precaution,
  Protocol,
  Session,
} from "../generated/protocol-types.js";
import { grouped, none, unique } from "./values.js";
import { Vocabulary } from "./vocabulary.js";

/** The protocol as the facts need it: its provenance says nothing about it. */
export type FactSource = Omit<Protocol, "provenance">;

/** A session with its place in the protocol and on the time line. */
export interface PlacedSession {
  session: Session;
  /** JSON pointer. */
  ref: string;
  /** `session.strand` or ''. */
  strand: string;
  /** How many sessions its course or strand has; 0 where that is open. */
  of: number;
  /** Grows with time, also between strands. */
  time: number;
}

/** One practice of a task. */
export interface Trial {
  session: number;
  time: number;
  /** Steps of its hierarchy. */
  at: readonly string[];
}

/** The protocol with everything looked up by id, once. */
export class Index {
  readonly protocol: FactSource;
  readonly vocabulary: Vocabulary;
  readonly homework: ReadonlyMap<string, Homework>;
  readonly homeworkRefs: ReadonlyMap<string, string>;
  readonly aims: ReadonlyMap<string, Aim>;
  readonly competencies: ReadonlyMap<string, Competency>;
  readonly events: ReadonlyMap<string, Event>;
  readonly hierarchies: ReadonlyMap<string, Hierarchy>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly plans: ReadonlyMap<string, PlanRow>;
  readonly plansOf: ReadonlyMap<string, PlanRow[]>;
  readonly plansIn: ReadonlyMap<string, PlanRow[]>;
  readonly loads: ReadonlyMap<string, Load>;
  /** Sessions of the course, then those of each strand. */
  readonly sessions: readonly PlacedSession[];
  readonly #sessionsByKey: ReadonlyMap<string, PlacedSession>;
  readonly #trials = new Map<string, Trial[]>();
  readonly #alongside = new Map<string, string[]>();

  constructor(protocol: FactSource) {
    this.protocol = protocol;
    this.vocabulary = new Vocabulary(protocol.terms);
    this.homework = byId(protocol.homework);
    this.homeworkRefs = new Map(protocol.homework.map((task, n) => [task.id, `/homework/${n}`]));
    this.aims = byId(protocol.aims);
    this.competencies = byId(protocol.competencies);
    this.events = byId(protocol.events);
    this.hierarchies = byId(protocol.hierarchies);
    this.measures = byId(protocol.measures);
    this.plans = byId(protocol.plans);
    this.plansOf = grouped(protocol.plans, (row) => row.homework);
    this.plansIn = grouped(protocol.plans, (row) => sessionKey(row.strand, row.session));
    this.loads = new Map(protocol.load.map((load) => [sessionKey(load.strand, load.session), load]));
    this.sessions = placedSessions(protocol);
    this.#sessionsByKey = new Map(
      this.sessions.map((placed) => [sessionKey(placed.session.strand, placed.session.number), placed]),
    );
    for (const { session, time } of this.sessions) {
      for (const { homework, at } of session.practice)
        push(this.#trials, homework, { session: session.number, time, at });
    }
    for (const task of protocol.homework) {
      for (const other of task.alongside) {
        push(this.#alongside, task.id, other);
        push(this.#alongside, other, task.id);
      }
    }
  }

  session(strand: string | undefined, number: number): PlacedSession | undefined {
    return this.#sessionsByKey.get(sessionKey(strand, number));
  }

  /** Where a task is practised, strands included. */
  trials(homework: string): readonly Trial[] {
    return this.#trials.get(homework) ?? [];
  }

  /** Tasks done together with a task, by the word of either. */
  alongside(homework: string): string[] {
    return unique(this.#alongside.get(homework) ?? none);
  }

  /** Screens or checks that stand before a task. */
  before(precautions: readonly Precaution[], homework: string): Precaution[] {
    return precautions.filter(({ before }) => before.length === 0 || before.includes(homework));
  }
}

/** The key under which rows of one session are found; a conditional row has no session. */
export function sessionKey(strand: string | undefined, number: number | undefined): string {
  return `${strand ?? ""} ${number ?? 0}`;
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function placedSessions(protocol: FactSource): PlacedSession[] {
  const placed = (session: Session, ref: string, of: number): PlacedSession => ({
    session,
    ref,
    strand: session.strand ?? "",
    of,
    // Two sessions on one day keep the order of their numbers.
    time: (session.day ?? session.number) + session.number * 1e-6,
  });
  const { course } = protocol;
  const count = course?.form === "open" || course === undefined ? 0 : (course.sessions?.to ?? 0);
  return [
    ...protocol.sessions.map((session, n) => placed(session, `/sessions/${n}`, count)),
    ...protocol.strands.flatMap(({ sessions }, s) =>
      sessions.map((session, n) => placed(session, `/strands/${s}/sessions/${n}`, sessions.length)),
    ),
  ];
}
