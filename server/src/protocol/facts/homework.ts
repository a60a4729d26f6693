import type { HomeworkFacts } from "../generated/facts-types.js";
import type { HomeworkLines, PlanRow, ReaderText } from "../generated/protocol-types.js";
import { classAfterNotDone, isClient, isLeftOpen, isThirdRole, isWrittenChannel } from "./closed-terms.js";
import {
  appFacts,
  contingencyFacts,
  crutchFacts,
  doseFacts,
  readinessFacts,
  recordFacts,
  saidOf,
  stopFacts,
} from "./homework-parts.js";
import type { Index } from "./source.js";
import { added, nameOf, none, termsOf, union, unique, wordsOf } from "./values.js";

/** Which task the lines belong to. What is said of every task has no name. */
export interface Identity {
  ref: string;
  id: string;
  name: string;
  title: string;
}

export const everyIdentity: Identity = { ref: "/everyHomework", id: "", name: "", title: "" };

export function homeworkFacts(index: Index, lines: HomeworkLines, identity: Identity): HomeworkFacts {
  return {
    ...identity,
    ...meaning(index, lines),
    ...placing(index, lines),
    ...agreement(lines),
    ...doing(index, lines, identity),
    ...schedule(index, identity.id),
  };
}

/** What kind of task it is, what it aims at, and how it is put. */
function meaning(index: Index, lines: HomeworkLines) {
  const { kind, mechanisms = [], serves = [] } = lines;
  const through = added(
    serves,
    union(serves, (aim) => index.aims.get(aim)?.restsOn ?? none),
  );
  return {
    kind: kind?.id ?? "",
    kinds: kind === undefined ? none : [kind.id, ...kind.is],
    traits: lines.traits ?? kind?.traits ?? none,
    approach: lines.approach ?? "",
    bridge: lines.bridge ?? "",
    mechanisms: mechanisms.map((mechanism) => mechanism.id),
    families: unique(mechanisms.flatMap(({ family }) => (family === undefined ? none : [family]))),
    symptomControl: mechanisms.length > 0 && mechanisms.every(({ flags }) => flags.includes("symptom-control")),
    changePrinciple: mechanisms.some(({ flags }) => flags.includes("change-principle")),
    purpose: termsOf(lines.purpose),
    serves,
    servesThrough: through,
    serveKinds: unique(through.flatMap((aim) => index.aims.get(aim)?.kind ?? none)),
    origin: lines.origin ?? "",
    clientHears: lines.clientHears ?? none,
    wording: textFor(lines.wording),
    rationale: textFor(lines.rationale),
    instructions: textFor(lines.instructions),
    rationaleReaders: (lines.rationale ?? []).map(({ reader }) => reader),
    readers: (lines.instructions ?? []).map(({ reader }) => reader),
    question: textFor(lines.question),
    belief: textFor(lines.belief),
    prediction: textFor(lines.prediction),
    reading: textFor(lines.reading),
    success: termsOf(lines.success),
    successWords: wordsOf(lines.success),
    cites: lines.cites?.length ?? 0,
  };
}

/** The client's text, else the first. */
function textFor(texts: readonly ReaderText[] = []): string {
  return (texts.find(({ reader }) => reader === "client") ?? texts[0])?.text ?? "";
}

/** When, where, with whom, how long, by which channel. */
function placing({ vocabulary }: Index, lines: HomeworkLines) {
  const persons = termsOf(lines.with);
  const places = termsOf(lines.where);
  const channels = lines.channel?.alternatives ?? none;
  const others = persons.filter((person) => vocabulary.has("person", person, "third-person"));
  const byOthers = (lines.doneBy ?? none).filter(isThirdRole);
  return {
    dose: doseFacts(lines.dose),
    when: termsOf(lines.when),
    where: places,
    with: persons,
    thirdPersons: unique([...others, ...byOthers]),
    withNote: wordsOf(lines.with),
    outsideClinic: places.some((place) => !isLeftOpen(place) && !vocabulary.has("place", place, "inside-clinic")),
    ...saidOf(lines),
    channels,
    writingOnly: channels.length > 0 ? channels.every(isWrittenChannel) : (lines.traits ?? none).includes("writing"),
    app: appFacts(lines),
    materials: lines.materials?.length ?? 0,
    contexts: lines.contexts ?? -1,
    sending: lines.sending ?? "",
    timeInBed: lines.timeInBed === undefined ? -1 : lines.timeInBed.hours * 60,
  };
}

/** What is settled before the client leaves, and the ways out. */
function agreement(lines: HomeworkLines) {
  const afterwards = termsOf(lines.ifNotDone);
  const barriers = lines.barriers ?? [];
  return {
    agreed: lines.agree ?? none,
    readiness: readinessFacts(lines),
    completion: lines.completion?.form ?? "",
    declinePath: lines.completion?.text ?? "",
    required: lines.completion?.form === "required",
    ifNotDone: afterwards,
    ifNotDoneClasses: unique(afterwards.map(classAfterNotDone).filter((name) => name !== "")),
    ifNotDoneWords: wordsOf(lines.ifNotDone),
    barriers: barriers.length,
    barrierPlans: barriers.filter(({ plan }) => plan !== undefined).length,
    barrierClasses: unique(barriers.map((barrier) => barrier.class)),
    summary: lines.summary?.form ?? "",
    summaryReason: lines.summary?.because ?? "",
    caregiverRole: lines.caregiver?.term ?? lines.caregiver?.text ?? "",
    doneBy: lines.doneBy ?? none,
    byClient: (lines.doneBy ?? none).length === 0 || (lines.doneBy ?? none).some(isClient),
  };
}

/** How it is done, what is written down, and what keeps it safe. */
function doing(index: Index, lines: HomeworkLines, { ref, id }: Identity) {
  const crutches = crutchFacts(lines, index.vocabulary);
  const together = unique([...(lines.alongside ?? none), ...index.alongside(id)]);
  const partners = together.flatMap((other) => index.homework.get(other) ?? []);
  const contingencies = contingencyFacts(lines, ref, id);
  const hierarchy = lines.climbs === undefined ? undefined : index.hierarchies.get(lines.climbs);
  const { safety } = index.protocol;
  const states = (precautions: NonNullable<typeof safety>["screens"] | undefined) => {
    const terms = termsOf(index.before(precautions, id));
    return unique([...terms, ...index.vocabulary.classes("state", terms)]);
  };
  return {
    difficulty: lines.difficulty?.percent ?? -1,
    steps: lines.steps?.length ?? 0,
    crutches,
    crutchClasses: union(crutches, ({ classes }) => classes),
    alongside: together,
    alongsideKinds: unique(partners.flatMap(({ kind }) => (kind === undefined ? none : [kind.id, ...kind.is]))),
    alongsideTraits: union(partners, ({ traits }) => traits),
    after: lines.after ?? none,
    record: recordFacts(lines, index.vocabulary),
    contingencies,
    reminder: contingencies.some(({ form }) => form === "reminder"),
    rewardReasons: unique(contingencies.filter(({ form, reason }) => form === "reward" && reason).map((c) => c.reason)),
    penalty: contingencies.some(({ form }) => form === "penalty"),
    penaltyNone: (lines.penalties ?? []).some(({ term }) => term === "none"),
    stops: stopFacts(lines),
    contraindications: termsOf(lines.contraindications),
    contraindicationWords: wordsOf(lines.contraindications),
    settle: textFor(lines.settle),
    needs: (lines.needs ?? none).map(nameOf),
    needTraits: union(lines.needs ?? none, (need) => index.competencies.get(need)?.traits ?? none),
    climbs: lines.climbs ?? "",
    model: hierarchy?.model ?? "",
    stayUntil: lines.stayUntil?.rule ?? "",
    screened: states(safety?.screens),
    checked: states(safety?.checks),
    optOut: lines.completion?.form === "optional" || offeredOnly(index.plansOf.get(id)),
  };
}

/** Where the protocol plans, practises and offers it. */
function schedule(index: Index, id: string) {
  const rows = index.plansOf.get(id) ?? [];
  return {
    plans: rows.length,
    sessions: unique(rows.flatMap(({ session }) => session ?? [])),
    offeredOnly: offeredOnly(rows),
    practised: unique(index.trials(id).map(({ session }) => session)),
    events: union(rows, ({ events }) => events),
  };
}

function offeredOnly(rows: readonly PlanRow[] = []): boolean {
  return rows.length > 0 && rows.every(({ verb }) => verb === "offer");
}
