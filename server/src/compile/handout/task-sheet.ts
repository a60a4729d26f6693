import { defined } from "../../protocol/defined.js";
import type { Homework, Phrase, PlanRow, Term } from "../../protocol/generated/protocol-types.js";
import type { ProtocolWords } from "../glance/protocol-words.js";
import type { HandoutContent, HandoutSection, HandoutSubject } from "./handout-model.js";
import type { FixedSlot, HandoutWords } from "./words/handout-words.js";

/** A task as one session gives it, for one reader. */
export interface SheetInput {
  /** The lines in force: those of the task, or of the plan where it gives them anew. */
  lines: Homework;
  row: PlanRow | undefined;
  reader: string;
  words: HandoutWords;
  protocolWords: ProtocolWords;
}

/** Whether the reader is the one whose therapy it is. */
export function isClient(reader: string): boolean {
  return reader === "client" || reader === "child";
}

/** The text for a reader: their own, for a child else that for the client. */
export function textFor(texts: readonly { reader: string; text: string }[], reader: string): string | undefined {
  const own = texts.find((one) => one.reader === reader);
  const client = isClient(reader) ? texts.find((one) => isClient(one.reader)) : undefined;
  return (own ?? client)?.text;
}

/** Whether a task has anything to say to a reader. */
export function concerns({ rationale, instructions, doneBy, caregiver }: Homework, reader: string): boolean {
  const has = (texts: Homework["rationale"]) => textFor(texts, reader) !== undefined;
  if (has(instructions) || isDoneBy(doneBy, reader)) return true;
  if (isClient(reader)) return has(rationale);
  return reader === "caregiver" && caregiver !== undefined && caregiver.term !== "none";
}

/** Whether a reader does a task; what nobody else is named for is the client's. */
export function isDoneBy(doneBy: readonly string[], reader: string): boolean {
  if (doneBy.length === 0) return isClient(reader);
  return doneBy.some((role) => role === reader || (isClient(role) && isClient(reader)));
}

/** What a reader is told of a task, in the order of reading. What nothing is said about is left out. */
export function sectionsOf(input: SheetInput): HandoutSection[] {
  const { lines, reader } = input;
  const forClient = isClient(reader);
  const own = isDoneBy(lines.doneBy, reader);
  if (input.row?.verb === "keep") return goingOn(input);
  const rationale = textFor(lines.rationale, reader) ?? (forClient ? undefined : textFor(lines.rationale, "client"));
  return [
    ...(forClient ? invitation(input) : []),
    ...part(input),
    ...text(input, "why", rationale),
    ...text(input, "what", textFor(lines.instructions, reader)),
    ...(own ? steps(input) : []),
    ...(own || forClient ? [...howMuch(input), ...whenAndWhere(input)] : []),
    ...(forClient ? withWhom(input) : []),
    ...(own ? needed(input) : []),
    ...(forClient ? before(input) : []),
    ...(own ? [...leaveOut(input), ...record(input)] : []),
    ...hard(input),
    ...stop(input),
    ...(own ? text(input, "afterwards", textFor(lines.settle, reader)) : []),
    ...(forClient ? [...success(input), ...choice(input)] : []),
    ...reminder(input),
  ];
}

/** What goes on was explained before; its sheet is short. */
function goingOn(input: SheetInput): HandoutSection[] {
  const { lines, reader } = input;
  const own = isDoneBy(lines.doneBy, reader);
  return [
    ...part(input),
    ...text(input, "what", textFor(lines.instructions, reader)),
    ...(own ? steps(input) : []),
    ...(own || isClient(reader) ? [...howMuch(input), ...whenAndWhere(input)] : []),
    ...(own ? record(input) : []),
    ...stop(input),
  ];
}

function section({ words }: SheetInput, subject: HandoutSubject, content: readonly HandoutContent[]): HandoutSection[] {
  return content.length === 0 ? [] : [{ subject, heading: words.headings[subject], content: [...content] }];
}

function text(input: SheetInput, subject: HandoutSubject, markdown: string | undefined): HandoutSection[] {
  return section(input, subject, written(markdown));
}

function line(said: string | undefined): HandoutContent[] {
  return said === undefined || said === "" ? [] : [{ type: "line", text: said }];
}

/** What an author wrote. */
function written(said: string | undefined): HandoutContent[] {
  return said === undefined ? [] : [{ type: "text", text: said }];
}

function list(items: readonly string[]): HandoutContent[] {
  return items.length === 0 ? [] : [{ type: "list", items: [...items] }];
}

function invitation(input: SheetInput): HandoutSection[] {
  return text(input, "invitation", input.row?.wording ?? textFor(input.lines.wording, input.reader));
}

/** What someone else does in a task of the client's. */
function part(input: SheetInput): HandoutSection[] {
  const { lines, reader, words } = input;
  if (reader !== "caregiver" || !lines.caregiver) return [];
  const { term, text: said } = lines.caregiver;
  return section(input, "part", [
    ...line(term === undefined ? undefined : words.fixed("caregiver", term)),
    ...line(said),
  ]);
}

function steps(input: SheetInput): HandoutSection[] {
  const { lines, row, words, protocolWords } = input;
  const at = protocolWords.titles(row?.at ?? []);
  return [
    ...section(input, "what", list(lines.steps)),
    ...section(input, "steps", at.length === 0 ? [] : [...line(words.steps(row?.inAnyOrder === true)), ...list(at)]),
  ];
}

function howMuch(input: SheetInput): HandoutSection[] {
  const dose = input.row?.dose ?? input.lines.dose;
  return section(input, "how-much", line(dose && input.words.dose(dose)));
}

function whenAndWhere(input: SheetInput): HandoutSection[] {
  const { lines, words } = input;
  const isSettledLater = (phrases: readonly Phrase[], ...terms: string[]) =>
    phrases.some(({ term, text: said }) => said === undefined && terms.includes(term ?? ""));
  const blank = (which: "when" | "where", isBlank: boolean): HandoutContent[] =>
    isBlank ? [{ type: "blank", label: words.toFill[which] }] : [];
  return [
    ...section(input, "when", [
      ...line(phrases(input, "when", lines.when)),
      ...blank("when", isSettledLater(lines.when, "at-set-time")),
    ]),
    ...section(input, "where", [
      ...line(phrases(input, "where", lines.where)),
      ...blank("where", isSettledLater(lines.where, "as-agreed")),
    ]),
  ];
}

function withWhom(input: SheetInput): HandoutSection[] {
  return section(input, "with", line(phrases(input, "with", input.lines.with)));
}

const slots: Readonly<Partial<Record<FixedSlot, Term["slot"]>>> = { where: "place", with: "person" };

/** Phrases as words: ours or the vocabulary's for the term, then the author's. */
function phrases({ words, protocolWords }: SheetInput, slot: FixedSlot, said: readonly Phrase[]): string {
  const inWords = said.map(({ term, text: own }) => {
    if (term === undefined || (slot === "when" && own !== undefined)) return own ?? "";
    const fixed = words.fixed(slot, term);
    const vocabulary = slots[slot];
    // What is left open is said by the author's words alone, where there are some.
    if (fixed !== undefined) return own ?? fixed;
    const name = vocabulary === undefined ? term.replaceAll("-", " ") : protocolWords.term(vocabulary, term);
    return own === undefined ? name : `${name}: ${own}`;
  });
  return capitalised(inWords.filter((one) => one !== "").join("; "));
}

export function capitalised(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase("en") + rest.join("");
}

function needed(input: SheetInput): HandoutSection[] {
  const materials = input.lines.materials.flatMap(({ text: said, term, file }) => {
    if (said === undefined)
      return term === undefined || term === "none" ? [] : [capitalised(term.replaceAll("-", " "))];
    return [file ? capitalised(fileInWords(said)) : said];
  });
  return section(input, "needed", list(materials));
}

/** `materials/day-sheet.md` is the day sheet. */
function fileInWords(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  return name.replaceAll(/[-_]/g, " ");
}

function before(input: SheetInput): HandoutSection[] {
  const { lines, words, reader } = input;
  const pairs = (
    [
      [words.question, lines.question],
      [words.belief, lines.belief],
      [words.prediction, lines.prediction],
      [words.reading, lines.reading],
    ] as const
  ).flatMap(([first, texts]) => {
    const second = textFor(texts, reader);
    return second === undefined ? [] : [{ first, second }];
  });
  return section(input, "before", pairs.length === 0 ? [] : [{ type: "pairs", pairs }]);
}

function leaveOut(input: SheetInput): HandoutSection[] {
  const { lines, words, protocolWords } = input;
  const byAct = (["drop", "fade", "keep"] as const).flatMap((act) => {
    const these = lines.crutches.filter((crutch) => crutch.act === act);
    const names = these.flatMap(({ what: { term } }) =>
      term === undefined ? [] : [protocolWords.term("crutch", term)],
    );
    const said = these.flatMap(({ what }) => what.text ?? []);
    const by = these.find(({ bySession }) => bySession !== undefined)?.bySession;
    // The author's words stand alone where there is no term; else they explain what the terms name.
    if (names.length === 0) return said.length === 0 ? [] : [words.crutch(act, said.join("; "), by)];
    return [[words.crutch(act, names.map(lowered).join(", "), by), ...said].join(". ")];
  });
  return section(input, "leave-out", list(byAct));
}

function lowered(words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleLowerCase("en") + rest.join("");
}

function alternatives(ways: readonly string[], or: string): string {
  return ways.length < 2 ? ways.join("") : `${ways.slice(0, -1).join(", ")} ${or} ${ways.at(-1)}`;
}

const fewestRows = 3;
const mostRows = 7;

function record(input: SheetInput): HandoutSection[] {
  const { lines, row, reader, words, protocolWords } = input;
  const { record: said, channel, materials } = lines;
  if (!said) return [];
  const { form, fields, heldBy, seenBy } = said;
  if (form === "none") return section(input, "record", line(words.recordNone));
  const ways = (channel?.alternatives ?? []).filter((way) => way !== "none" && !(way === "any" && form === "free"));
  const how = alternatives(
    ways.map((way) => words.fixed("channel", way) ?? way.replaceAll("-", " ")),
    words.or,
  );
  const columns = fields.map((field) => {
    const hint = words.fieldHint(field);
    const name = protocolWords.term("field", field.name);
    return hint === undefined ? name : `${name} (${hint})`;
  });
  const hasSheet = materials.some(({ file }) => file);
  const times = Math.ceil(row?.perWeek ?? lines.dose?.perWeek ?? fewestRows);
  const rows = Math.min(mostRows, Math.max(fewestRows, times));
  const table: HandoutContent = { type: "table", columns: [words.tableDay, ...columns], rows };
  const sent = lines.sending === undefined ? undefined : words.fixed("sending", lines.sending);
  const holders = heldBy.map((role) => words.role(role, reader));
  const readers = seenBy.map((role) => words.role(role, reader));
  return section(input, "record", [
    ...(form === "free" ? line(words.recordFree) : []),
    ...line(capitalised(how)),
    ...(columns.length === 0 ? [] : hasSheet ? list(columns) : [table]),
    ...line(holders.length === 0 ? undefined : words.recordHolder(holders, readers)),
    ...line(sent),
  ]);
}

/** What may come between, on the reader's side or on nobody's; what lies with the therapist is no matter of the reader's. */
function hard(input: SheetInput): HandoutSection[] {
  const { lines, reader } = input;
  const classes = isClient(reader) ? ["client", "task", "environment"] : [reader];
  const pairs = lines.barriers
    .filter((barrier) => classes.includes(barrier.class))
    .map(({ text: first, plan }) => defined({ first, second: plan }));
  return section(input, "hard", pairs.length === 0 ? [] : [{ type: "pairs", pairs }]);
}

function stop(input: SheetInput): HandoutSection[] {
  const { lines, words, protocolWords } = input;
  const content = lines.stop.flatMap(({ when, afterwards }) => {
    const signs = when.flatMap(({ term }) =>
      term === undefined ? [] : [words.fixed("stop", term) ?? protocolWords.term("state", term)],
    );
    const said = when.flatMap(({ text: own }) => own ?? []);
    return [...list(signs), ...said.flatMap(written), ...written(afterwards)];
  });
  return section(input, "stop", content);
}

function success(input: SheetInput): HandoutSection[] {
  const said = input.lines.success.flatMap(({ text: words }) => words ?? []);
  return section(input, "success", said.length > 1 ? list(said) : written(said[0]));
}

/** Declining, changing and not doing are each foreseen, and none of them is a failure. */
function choice(input: SheetInput): HandoutSection[] {
  const { lines, words } = input;
  const { completion, ifNotDone } = lines;
  const isLookedAt = ifNotDone.some(({ term }) => term !== "nothing" && term !== "drop");
  return section(input, "choice", [
    ...written(completion?.text),
    ...(completion?.text === undefined && completion?.form === "optional" ? line(words.mayBeLeft) : []),
    ...(completion?.text === undefined && isLookedAt ? line(words.notDone) : []),
  ]);
}

function reminder(input: SheetInput): HandoutSection[] {
  const { lines, reader } = input;
  const isFor = ({ reader: of = "client" }: { reader?: string }) => of === reader || (isClient(of) && isClient(reader));
  const said = [...lines.reminders, ...lines.rewards].filter(isFor).flatMap(({ text: words }) => words ?? []);
  return section(input, "reminder", said.length > 1 ? list(said) : written(said[0]));
}
