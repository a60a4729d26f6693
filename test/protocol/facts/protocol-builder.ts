import type {
  Homework,
  PlanRow,
  Protocol,
  Session,
  Term,
} from "../../../server/src/protocol/generated/protocol-types.js";

/** A protocol that states nothing but what is given. */
export function protocolOf(given: Partial<Protocol> = {}): Protocol {
  return {
    schemaVersion: "1.0",
    id: "protocol.P",
    name: "P",
    approach: { home: "village-therapy", also: [], precedence: [] },
    authors: [],
    keywords: [],
    delivery: [],
    evidence: {},
    priority: [],
    sources: [],
    strands: [],
    stages: [],
    aims: [],
    events: [],
    terms: [],
    measures: [],
    uses: [],
    competencies: [],
    hierarchies: [],
    homework: [],
    sessions: [],
    recurringSessions: [],
    offers: [],
    tailoring: [],
    deviations: [],
    plans: [],
    load: [],
    mechanismsByStage: [],
    provenance: { compiler: { name: "homework", version: "0.0.0" }, sources: [] },
    ...given,
  };
}

/** A course of so many weekly sessions; each may be given lines of its own by its number. */
export function weekly(count: number, lines: { [number: number]: Partial<Session> } = {}): Partial<Protocol> {
  const sessions = Array.from({ length: count }, (_, n) =>
    sessionOf(n + 1, { day: n * 7, ...(n + 1 < count ? { daysToNext: 7 } : {}), ...lines[n + 1] }),
  );
  return {
    course: {
      form: "fixed",
      sessions: { from: count, to: count },
      stretches: [{ sessions: { from: 1, to: count }, frequency: { text: "weekly", perWeek: 1 } }],
      weeks: count,
      boosters: [],
      accompanied: [],
    },
    sessions,
  };
}

export function sessionOf(number: number, given: Partial<Session> = {}): Session {
  return {
    id: `session.${number}`,
    number,
    stages: [],
    phases: [],
    due: [],
    order: [],
    during: [],
    practice: [],
    plans: [],
    reviews: [],
    administer: [],
    notes: [],
    ...given,
  };
}

export function homeworkOf(name: string, given: Partial<Homework> = {}): Homework {
  return {
    id: `homework.${name}`,
    name,
    traits: given.kind?.traits ?? [],
    mechanisms: [],
    purpose: [],
    serves: [],
    clientHears: [],
    wording: [],
    rationale: [],
    instructions: [],
    when: [],
    where: [],
    with: [],
    materials: [],
    agree: [],
    steps: [],
    question: [],
    belief: [],
    prediction: [],
    reading: [],
    crutches: [],
    alongside: [],
    after: [],
    doneBy: [],
    success: [],
    ifNotDone: [],
    barriers: [],
    reminders: [],
    rewards: [],
    penalties: [],
    stop: [],
    contraindications: [],
    settle: [],
    needs: [],
    cites: [],
    notes: [],
    ...given,
  };
}

/** A kind of task; its traits are those of the task as well. */
export function kindOf(id: string, traits: string[] = [], is: string[] = []): { kind: NonNullable<Homework["kind"]> } {
  return { kind: { id, is, traits } };
}

/** A row of `plans`: `planOf(3, "Walk")` plans the homework Walk in session 3; session 0 makes it conditional. */
export function planOf(session: number, homework: string, given: Partial<PlanRow> = {}): PlanRow {
  return {
    id: `plan.${session === 0 ? "when" : session}.${homework}`,
    verb: "plan",
    conditional: session === 0,
    ...(session === 0 ? {} : { session }),
    homework: `homework.${homework}`,
    events: [],
    or: [],
    after: [],
    unless: [],
    at: [],
    inAnyOrder: false,
    nth: 1,
    first: true,
    atLeast: false,
    reviewedIn: [],
    reviewedElsewhere: [],
    reviewedAtBoosters: [],
    carriedOver: false,
    ...given,
  };
}

export function termOf(slot: Term["slot"], id: string, given: Partial<Term> = {}): Term {
  return { slot, id, declared: "library", is: [], traits: [], flags: [], codes: [], ...given };
}
