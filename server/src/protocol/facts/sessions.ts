import type { PositionFacts, SessionFacts } from "../generated/facts-types.js";
import type { SessionLines } from "../generated/protocol-types.js";
import { basesOf, partOf } from "./plans.js";
import { reviewFacts } from "./reviews.js";
import { type Index, sessionKey } from "./source.js";
import { type Moment, nothingYet } from "./timeline.js";
import { nameOf, none, union, unique } from "./values.js";

export function sessionFacts(index: Index, moments: readonly Moment[]): SessionFacts[] {
  return moments.map((moment) => {
    const { session, ref, of } = moment.placed;
    const load = index.loads.get(sessionKey(session.strand, session.number));
    return factsOf(index, session, moment, {
      ref,
      id: session.id,
      number: session.number,
      strand: session.strand === undefined ? "" : nameOf(session.strand),
      format: index.protocol.strands.find(({ id }) => id === session.strand)?.format ?? index.protocol.format ?? "",
      last: session.number === of,
      quarter: partOf(moment, 4),
      daysToNext: session.daysToNext ?? -1,
      stages: session.stages.map(nameOf),
      phases: session.phases,
      verbs: moment.rows.map(({ row }) => row.verb),
      active: load?.active ?? 0,
      minutesPerWeek: load?.minutesPerWeek ?? 0,
      atLeast: load?.atLeast ?? false,
      due: session.due,
    });
  });
}

/** What is said of every session of an open course, as a session without a number. */
export function everySessionFacts(index: Index): SessionFacts {
  const { everySession } = index.protocol;
  const nothingSaid = { order: [], during: [], practice: [], plans: [], reviews: [], administer: [], notes: [] };
  return unnumberedFacts(index, everySession ?? nothingSaid, { ref: "/everySession", id: "", strand: "", last: false });
}

/** Sessions of an open course or strand that are said to recur, or to be the last, as sessions without numbers. */
export function recurringSessionFacts(index: Index): SessionFacts[] {
  return index.protocol.recurringSessions.map((session, n) => {
    const strand = nameOf(session.strand ?? "");
    const { last } = session.recurring;
    return unnumberedFacts(index, session, { ref: `/recurringSessions/${n}`, id: session.id, strand, last });
  });
}

function unnumberedFacts(
  index: Index,
  lines: SessionLines,
  { ref, id, strand, last }: Pick<SessionFacts, "ref" | "id" | "strand" | "last">,
): SessionFacts {
  const done = {
    rows: [],
    techniques: lines.during.flatMap(({ technique }) => technique ?? none),
    practised: [],
    through: nothingYet,
    inForce: [],
    inForceKinds: none,
    inForceTraits: none,
  };
  return factsOf(index, lines, done, {
    ref,
    id,
    number: 0,
    strand,
    format: index.protocol.strands.find(({ name }) => name === strand)?.format ?? index.protocol.format ?? "",
    last,
    quarter: 0,
    daysToNext: -1,
    stages: none,
    phases: none,
    verbs: lines.plans.map(({ verb }) => verb),
    active: 0,
    minutesPerWeek: 0,
    atLeast: false,
    due: none,
  });
}

/** What is done in a session, and what has been done and is in force after it. */
type Done = Pick<
  Moment,
  "rows" | "techniques" | "practised" | "through" | "inForce" | "inForceKinds" | "inForceTraits"
>;

/** Which session it is, with what only the protocol knows of it. */
interface Which
  extends Pick<SessionFacts, "ref" | "id" | "number" | "strand" | "format" | "last" | "quarter" | "daysToNext">,
    Pick<SessionFacts, "stages" | "phases" | "active" | "minutesPerWeek" | "atLeast"> {
  /** Of what it plans, keeps and offers. */
  verbs: readonly string[];
  /** Tasks whose review is due. */
  due: string[];
}

function factsOf(index: Index, lines: SessionLines, done: Done, which: Which): SessionFacts {
  const { rows, techniques, practised, through } = done;
  const { verbs } = which;
  return {
    ref: which.ref,
    id: which.id,
    number: which.number,
    strand: which.strand,
    format: which.format,
    first: which.number === 1,
    last: which.last,
    quarter: which.quarter,
    daysToNext: which.daysToNext,
    stages: which.stages,
    phases: which.phases,
    bases: basesOf(index, which.phases),

    // What happens in it.
    order: lines.order,
    position: positions(lines.order),
    techniques,
    techniqueTraits: index.vocabulary.traits("technique", techniques),
    techniquesSoFar: through.techniques,
    techniqueTraitsSoFar: through.techniqueTraits,
    events: lines.during.flatMap(({ event }) => event ?? none),
    notes: lines.notes.length,
    practised: unique(lines.practice.map(({ homework }) => homework)),
    practisedKinds: union(practised, ({ kinds }) => kinds),
    practisedTraits: union(practised, ({ traits }) => traits),
    plansNothing: lines.planNothing !== undefined,
    reason: lines.planNothing?.because ?? "",
    measures: unique(lines.administer.map(({ measure }) => nameOf(measure))),
    measurePurposes: unique(lines.administer.flatMap(({ purposes }) => purposes)),

    // What it plans, keeps and offers.
    planned: verbs.length,
    kept: verbs.filter((verb) => verb === "keep").length,
    offered: verbs.filter((verb) => verb === "offer").length,
    new: rows.filter(({ row }) => row.first).length,
    kinds: union(rows, ({ task }) => task.kinds),
    traits: union(rows, ({ task }) => task.traits),
    kindsSoFar: through.kinds,
    traitsSoFar: through.traits,

    // What is in force after it.
    active: which.active,
    activeKinds: done.inForceKinds,
    activeTraits: done.inForceTraits,
    minutesPerWeek: which.minutesPerWeek,
    atLeast: which.atLeast,
    exposurePerWeek: exposurePerWeek(done.inForce),

    review: reviewFacts(index, lines.reviews, which.due),
  };
}

/** How often a week some exposure is done; -1 where there is none, or none with a number. */
function exposurePerWeek(inForce: Moment["inForce"]): number {
  const exposure = inForce.filter(({ row, task }) => row.perWeek !== undefined && task.traits.includes("exposure"));
  return exposure.length === 0 ? -1 : exposure.reduce((sum, { row }) => sum + (row.perWeek ?? 0), 0);
}

function positions(order: readonly string[]): PositionFacts {
  const at = (part: string) => {
    const place = order.indexOf(part);
    return place < 0 ? -1 : place + 1;
  };
  return {
    moodCheck: at("mood-check"),
    diaryCard: at("diary-card"),
    bridge: at("bridge"),
    agenda: at("agenda"),
    review: at("review"),
    practice: at("practice"),
    work: at("work"),
    teaching: at("teaching"),
    inquiry: at("inquiry"),
    caregiverTime: at("caregiver-time"),
    plan: at("plan"),
    summary: at("summary"),
    feedback: at("feedback"),
    closing: at("closing"),
  };
}
