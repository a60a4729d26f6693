import type {
  AppFacts,
  ContingencyFacts,
  CrutchFacts,
  DoseFacts,
  ReadinessFacts,
  RecordFacts,
  StopFacts,
} from "../generated/facts-types.js";
import type { Contingency, Dose, HomeworkLines } from "../generated/protocol-types.js";
import { isClient, isDanger, isDistress, isEnteredChannel, isLeftOpen } from "./closed-terms.js";
import { termsOf, wordsOf } from "./values.js";
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
  for (const [part, phrases] of [
    ["when", lines.when],
    ["where", lines.where],
    ["with", lines.with],
  ] as const) {
    if (phrases === undefined || phrases.length === 0) unspecified.push(part);
    else if (termsOf(phrases).some(isLeftOpen)) leftOpen.push(part);
  }
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
  const fields = record?.fields ?? [];
  const names = fields.map((field) => field.name);
  const readers = [...(record?.heldBy === undefined ? [] : [record.heldBy]), ...(record?.seenBy ?? [])];
  return {
    form: record?.form ?? (fields.length > 0 ? "fields" : ""),
    fields: names,
    fieldClasses: vocabulary.classes("field", names),
    rated: fields.some((field) => field.type === "range"),
    heldBy: record?.heldBy ?? "",
    seenBy: record?.seenBy ?? [],
    leavesClient:
      readers.some((role) => !isClient(role) && role !== "nobody") ||
      lines.sending === "sent" ||
      (lines.channel?.alternatives.some(isEnteredChannel) ?? false),
    kept: record?.kept?.text ?? "",
    limited: record?.kept !== undefined && (record.kept.untilTheEnd || record.kept.duration !== undefined),
    others: record?.others ?? "",
  };
}

export function appFacts({ channel }: HomeworkLines): AppFacts {
  return {
    used: channel?.alternatives.some(isEnteredChannel) ?? false,
    readBy: channel?.readBy ?? "",
    withinDays: channel?.within?.days ?? -1,
    crisis: channel?.crisis ?? "",
    controller: channel?.controller ?? "",
  };
}

export function readinessFacts({ readiness }: HomeworkLines): ReadinessFacts {
  return {
    stated: readiness !== undefined,
    of: readiness?.of ?? "",
    atLeast: readiness?.atLeast ?? -1,
    below: termsOf(readiness?.below),
    belowWords: wordsOf(readiness?.below),
  };
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
