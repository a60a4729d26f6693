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
    const { stages, phases } = session;
    return {
      ref,
      id: session.id,
      number: session.number,
      strand: session.strand === undefined ? "" : nameOf(session.strand),
      format: index.protocol.strands.find(({ id }) => id === session.strand)?.format ?? index.protocol.format ?? "",
      first: session.number === 1,
      last: session.number === of,
      quarter: partOf(moment, 4),
      daysToNext: session.daysToNext ?? -1,
      stages: stages.map(nameOf),
      phases,
      bases: basesOf(index, phases),
      ...contents(index, session, moment),
      ...tasks(moment),
      ...inForce(index, moment),
      review: reviewFacts(index, session.reviews, session.due),
    };
  });
}

/** What is said of every session of an open course, as a session without a number. */
export function everySessionFacts(index: Index): SessionFacts {
  const { everySession } = index.protocol;
  const nothingSaid = { order: [], during: [], practice: [], plans: [], reviews: [], administer: [], notes: [] };
  return unnumberedFacts(index, everySession ?? nothingSaid, "/everySession", "");
}

/** Sessions of an open course or strand that are said to recur, or to be the last, as sessions without numbers. */
export function recurringSessionFacts(index: Index): SessionFacts[] {
  return index.protocol.recurringSessions.map((session, n) => ({
    ...unnumberedFacts(index, session, `/recurringSessions/${n}`, nameOf(session.strand ?? "")),
    id: session.id,
    last: session.recurring.last,
  }));
}

function unnumberedFacts(index: Index, lines: SessionLines, ref: string, strand: string): SessionFacts {
  const moment = {
    rows: [],
    techniques: lines.during.flatMap((d) => d.technique ?? none),
    practised: [],
    through: nothingYet,
  };
  return {
    ref,
    id: "",
    number: 0,
    strand,
    format: index.protocol.strands.find(({ name }) => name === strand)?.format ?? index.protocol.format ?? "",
    first: false,
    last: false,
    quarter: 0,
    daysToNext: -1,
    stages: none,
    phases: none,
    bases: none,
    ...contents(index, lines, moment),
    ...tasks(moment),
    planned: lines.plans.length,
    kept: lines.plans.filter(({ verb }) => verb === "keep").length,
    offered: lines.plans.filter(({ verb }) => verb === "offer").length,
    active: 0,
    activeKinds: none,
    activeTraits: none,
    minutesPerWeek: 0,
    atLeast: false,
    exposurePerWeek: -1,
    review: reviewFacts(index, lines.reviews, none),
  };
}

type Done = Pick<Moment, "rows" | "techniques" | "practised" | "through">;

/** What happens in it. */
function contents(index: Index, lines: SessionLines, { techniques, practised, through }: Done) {
  return {
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
  };
}

/** What it plans, keeps and offers. */
function tasks({ rows, through }: Done) {
  return {
    planned: rows.length,
    kept: rows.filter(({ row }) => row.verb === "keep").length,
    offered: rows.filter(({ row }) => row.verb === "offer").length,
    new: rows.filter(({ row }) => row.first).length,
    kinds: union(rows, ({ task }) => task.kinds),
    traits: union(rows, ({ task }) => task.traits),
    kindsSoFar: through.kinds,
    traitsSoFar: through.traits,
  };
}

function inForce(index: Index, moment: Moment) {
  const { placed, inForceKinds, inForceTraits } = moment;
  const load = index.loads.get(sessionKey(placed.session.strand, placed.session.number));
  const exposure = moment.inForce.filter(
    ({ row, task }) => row.perWeek !== undefined && task.traits.includes("exposure"),
  );
  return {
    active: load?.active ?? 0,
    activeKinds: inForceKinds,
    activeTraits: inForceTraits,
    minutesPerWeek: load?.minutesPerWeek ?? 0,
    atLeast: load?.atLeast ?? false,
    exposurePerWeek: exposure.length === 0 ? -1 : exposure.reduce((sum, { row }) => sum + (row.perWeek ?? 0), 0),
  };
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
