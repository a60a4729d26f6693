import type { HomeworkFacts } from "../generated/facts-types.js";
import type { HomeworkLines, PlanRow, Precaution, ReaderText } from "../generated/protocol-types.js";
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
import type { Vocabulary } from "./vocabulary.js";

/** Which task the lines belong to. What is said of every task has no name. */
export interface Identity {
  ref: string;
  id: string;
  name: string;
  title: string;
  /** Where the plan stands that changes it; '' of the task itself. */
  changedBy: string;
}

export const everyIdentity: Identity = { ref: "/everyHomework", id: "", name: "", title: "", changedBy: "" };

export function homeworkFacts(
  index: Index,
  lines: HomeworkLines,
  { ref, id, name, title, changedBy }: Identity,
): HomeworkFacts {
  const { vocabulary } = index;
  const { kind, mechanisms = [], serves = [], completion, barriers = [], doneBy = none, needs = none } = lines;
  const servesThrough = added(
    serves,
    union(serves, (aim) => index.aims.get(aim)?.restsOn ?? none),
  );
  const places = termsOf(lines.where);
  const persons = termsOf(lines.with);
  const channels = lines.channel?.alternatives ?? none;
  const { unspecified, leftOpen } = saidOf(lines);
  const ifNotDone = termsOf(lines.ifNotDone);
  const crutches = crutchFacts(lines, vocabulary);
  const alongside = unique([...(lines.alongside ?? none), ...index.alongside(id)]);
  const partners = alongside.flatMap((other) => index.homework.get(other) ?? []);
  const contingencies = contingencyFacts(lines, ref, id);
  const { safety } = index.protocol;
  const rows = index.plansOf.get(id) ?? [];
  return {
    ref,
    id,
    name,
    title,
    changedBy,

    // What kind of task it is, what it aims at, and how it is put.
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
    servesThrough,
    serveKinds: unique(servesThrough.flatMap((aim) => index.aims.get(aim)?.kind ?? none)),
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

    // When, where, with whom, how long, by which channel.
    dose: doseFacts(lines.dose),
    when: termsOf(lines.when),
    where: places,
    with: persons,
    thirdPersons: thirdPersons(persons, doneBy, vocabulary),
    withNote: wordsOf(lines.with),
    outsideClinic: places.some((place) => !isLeftOpen(place) && !vocabulary.has("place", place, "inside-clinic")),
    unspecified,
    leftOpen,
    channels,
    writingOnly: channels.length > 0 ? channels.every(isWrittenChannel) : (lines.traits ?? none).includes("writing"),
    app: appFacts(lines),
    materials: lines.materials?.length ?? 0,
    contexts: lines.contexts ?? -1,
    sending: lines.sending ?? "",
    timeInBed: lines.timeInBed === undefined ? -1 : lines.timeInBed.hours * 60,

    // What is settled before the client leaves, and the ways out.
    agreed: lines.agree ?? none,
    readiness: readinessFacts(lines),
    completion: completion?.form ?? "",
    declinePath: completion?.text ?? "",
    required: completion?.form === "required",
    ifNotDone,
    ifNotDoneClasses: unique(ifNotDone.map(classAfterNotDone).filter((form) => form !== "")),
    ifNotDoneWords: wordsOf(lines.ifNotDone),
    barriers: barriers.length,
    barrierPlans: barriers.filter(({ plan }) => plan !== undefined).length,
    barrierClasses: unique(barriers.map((barrier) => barrier.class)),
    summary: lines.summary?.form ?? "",
    summaryReason: lines.summary?.because ?? "",
    caregiverRole: lines.caregiver?.term ?? lines.caregiver?.text ?? "",
    doneBy,
    byClient: doneBy.length === 0 || doneBy.some(isClient),

    // How it is done, what is written down, and what keeps it safe.
    difficulty: lines.difficulty?.percent ?? -1,
    steps: lines.steps?.length ?? 0,
    crutches,
    crutchClasses: union(crutches, ({ classes }) => classes),
    alongside,
    alongsideKinds: unique(partners.flatMap((other) => (other.kind ? [other.kind.id, ...other.kind.is] : none))),
    alongsideTraits: union(partners, ({ traits }) => traits),
    after: lines.after ?? none,
    record: recordFacts(lines, vocabulary),
    contingencies,
    reminder: contingencies.some(({ form }) => form === "reminder"),
    rewardReasons: unique(contingencies.filter(({ form, reason }) => form === "reward" && reason).map((c) => c.reason)),
    penalty: contingencies.some(({ form }) => form === "penalty"),
    penaltyNone: (lines.penalties ?? []).some(({ term }) => term === "none"),
    stops: stopFacts(lines),
    contraindications: termsOf(lines.contraindications),
    contraindicationWords: wordsOf(lines.contraindications),
    settle: textFor(lines.settle),
    needs: needs.map(nameOf),
    needTraits: union(needs, (need) => index.competencies.get(need)?.traits ?? none),
    climbs: lines.climbs ?? "",
    model: lines.climbs === undefined ? "" : (index.hierarchies.get(lines.climbs)?.model ?? ""),
    stayUntil: lines.stayUntil?.rule ?? "",
    screened: statesBefore(index, safety?.screens, id),
    checked: statesBefore(index, safety?.checks, id),
    optOut: completion?.form === "optional" || offeredOnly(rows),

    // Where the protocol plans, practises and offers it.
    plans: rows.length,
    sessions: unique(rows.flatMap(({ session }) => session ?? [])),
    offeredOnly: offeredOnly(rows),
    practised: unique(index.trials(id).map(({ session }) => session)),
    events: union(rows, ({ events }) => events),
  };
}

/** The client's text, else the first. */
function textFor(texts: readonly ReaderText[] = []): string {
  return (texts.find(({ reader }) => reader === "client") ?? texts[0])?.text ?? "";
}

/** People from the client's life who take part or do the task. */
function thirdPersons(persons: readonly string[], doneBy: readonly string[], vocabulary: Vocabulary): string[] {
  const others = persons.filter((person) => vocabulary.has("person", person, "third-person"));
  return unique([...others, ...doneBy.filter(isThirdRole)]);
}

/** States that are screened or checked before a task, with their classes. */
function statesBefore(index: Index, precautions: readonly Precaution[] | undefined, homework: string): string[] {
  if (precautions === undefined || precautions.length === 0) return none;
  const terms = termsOf(index.before(precautions, homework));
  return unique([...terms, ...index.vocabulary.classes("state", terms)]);
}

function offeredOnly(rows: readonly PlanRow[]): boolean {
  return rows.length > 0 && rows.every(({ verb }) => verb === "offer");
}
