import type {
  AppFacts,
  ContingencyFacts,
  CrutchFacts,
  DoseFacts,
  ReadinessFacts,
  RecordFacts,
  StopFacts,
} from "../generated/facts-types.js";
import type { Contingency, Dose, HomeworkLines, Phrase } from "../generated/protocol-types.js";
import { isClient, isDanger, isDistress, isEnteredChannel, isLeftOpen, isSomebody } from "./closed-terms.js";
import { none, termsOf, wordsOf } from "./values.js";
import type { Vocabulary } from "./vocabulary.js";

export function doseFacts(dose: Dose | undefined): DoseFacts {
  return {
    stated: dose !== undefined,
    open: dose?.open ?? false,
    minutes: dose?.minutes ?? -1,
    minutesFrom: leastMinutes(dose),
    perWeek: dose?.perWeek ?? -1,
    times: dose?.frequency === "counted" ? (dose.times?.to ?? -1) : -1,
    days: dose?.lasts?.days ?? -1,
    allDay: dose?.extent === "all-day",
  };
}

/** Minutes of one occasion at the lower end of what is stated; -1 when unknown. */
export function leastMinutes(dose: Dose | undefined): number {
  const { amount, unit } = dose ?? {};
  if (amount === undefined) return -1;
  if (unit === "minutes") return amount.from;
  if (unit === "hours") return amount.from * 60;
  return unit === "seconds" ? amount.from / 60 : -1;
}

/** Which parts of "when, where, with whom, how often, how long" are not said, and which are openly left open. */
export function saidOf(lines: HomeworkLines): { unspecified: string[]; leftOpen: string[] } {
  const unspecified: string[] = [];
  const leftOpen: string[] = [];
  const note = (part: string, phrases: readonly Phrase[] = []) => {
    if (phrases.length === 0) unspecified.push(part);
    else if (phrases.some(({ term }) => term !== undefined && isLeftOpen(term))) leftOpen.push(part);
  };
  note("when", lines.when);
  note("where", lines.where);
  note("with", lines.with);
  const { dose } = lines;
  if (dose?.open) leftOpen.push("frequency", "duration");
  else {
    if (dose?.frequency === undefined) unspecified.push("frequency");
    if (dose?.amount === undefined && dose?.extent === undefined) unspecified.push("duration");
  }
  return { unspecified, leftOpen };
}

export function recordFacts(lines: HomeworkLines, vocabulary: Vocabulary): RecordFacts {
  const { record } = lines;
  const { fields = [], heldBy = none, seenBy = none, kept, others = "" } = record ?? {};
  const names = fields.map((field) => field.name);
  const limited = kept !== undefined && (kept.untilTheEnd || kept.duration !== undefined);
  return {
    form: record?.form ?? (fields.length > 0 ? "fields" : ""),
    fields: names,
    fieldClasses: vocabulary.classes("field", names),
    rated: fields.some((field) => field.type === "range"),
    heldBy,
    seenBy,
    leavesClient:
      [...heldBy, ...seenBy].some((role) => isSomebody(role) && !isClient(role)) ||
      lines.sending === "sent" ||
      (lines.channel?.alternatives.some(isEnteredChannel) ?? false),
    kept: kept?.text ?? "",
    limited,
    others,
    unsaid: unsaid({
      "who holds it": heldBy.length > 0,
      "who reads it": seenBy.length > 0,
      "where it is kept": kept?.text !== undefined,
      "how long": limited,
      "what it says of others": others !== "",
    }),
  };
}

export function appFacts({ channel }: HomeworkLines): AppFacts {
  const { readBy = none, within, crisis = "", controller = "" } = channel ?? {};
  const used = channel?.alternatives.some(isEnteredChannel) ?? false;
  return {
    used,
    readBy,
    withinDays: within?.days ?? -1,
    crisis,
    controller,
    unsaid: used
      ? unsaid({
          "who reads entries": readBy.length > 0,
          "how fast": within !== undefined || readBy.includes("nobody"),
          "what a person in danger sees": crisis !== "",
          "who answers for the data": controller !== "",
        })
      : none,
  };
}

/** Which of some things are not said, in words. */
function unsaid(said: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(said).filter((thing) => !said[thing]);
}

export function readinessFacts({ readiness }: HomeworkLines): ReadinessFacts {
  return {
    stated: readiness !== undefined,
    of: (readiness?.ratings ?? []).map(({ of }) => of),
    atLeast: lowest((readiness?.ratings ?? []).flatMap(({ atLeast }) => atLeast ?? [])),
    below: termsOf(readiness?.below),
    belowWords: wordsOf(readiness?.below),
  };
}

function lowest(numbers: readonly number[]): number {
  return numbers.length === 0 ? -1 : Math.min(...numbers);
}

export function crutchFacts({ crutches = [] }: HomeworkLines, vocabulary: Vocabulary): CrutchFacts[] {
  return crutches.map(({ act, what, bySession }) => ({
    act,
    what: what.term ?? "",
    words: what.text ?? "",
    classes: vocabulary.classes("crutch", termsOf([what])),
    bySession: bySession ?? -1,
  }));
}

export function stopFacts({ stop = [] }: HomeworkLines): StopFacts[] {
  return stop.map(({ when, afterwards }) => {
    const signs = termsOf(when);
    return {
      signs,
      dangers: signs.filter(isDanger),
      distress: signs.filter(isDistress),
      words: wordsOf(when),
      afterwards: afterwards ?? "",
    };
  });
}

/** Reminders, rewards and penalties of a task; a stated `none` is left out. */
export function contingencyFacts(lines: HomeworkLines, ref: string, homework: string): ContingencyFacts[] {
  const of = (form: string, key: string, things: readonly Contingency[] = []) =>
    things.flatMap(({ term, text, reason, askedBy }, n) =>
      term === "none"
        ? []
        : [
            {
              ref: `${ref}/${key}/${n}`,
              part: "homework",
              homework,
              form,
              words: text ?? term ?? "",
              reason: reason ?? "",
              askedBy: askedBy ?? "",
            },
          ],
    );
  return [
    ...of("reminder", "reminders", lines.reminders),
    ...of("reward", "rewards", lines.rewards),
    ...of("penalty", "penalties", lines.penalties),
  ];
}
