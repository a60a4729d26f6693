import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined, oneOf } from "../defined.js";
import type {
  Contingency,
  Crutch,
  HomeworkLines,
  Kind,
  Material,
  Mechanism,
  ReaderText,
} from "../generated/protocol-types.js";
import { type ResolveContext, unique } from "./context.js";
import { resolveDose } from "./dose.js";
import type { EffectiveLine, EffectiveLines, HomeworkLineNode } from "./effective-lines.js";
import { fileNamed } from "./materials.js";
import { resolveChannel, resolveRecord } from "./record.js";

type NodeOf<Type extends HomeworkLineNode["$type"]> = Extract<HomeworkLineNode, { $type: Type }>;
type PhraseNode = Tree<ast.Phrase>;

/** What some lines of one keyword say, as a part of the homework. What they leave open is undefined. */
type Said = { [Key in keyof HomeworkLines]: HomeworkLines[Key] | undefined };

/** The lines of one keyword, and what surrounds them. */
interface Lines {
  nodes: readonly HomeworkLineNode[];
  everyRecord: readonly Tree<ast.EveryRecord>[];
  inheritedFrom: EffectiveLine["inheritedFrom"];
  context: ResolveContext;
}

/** The reader of a text that names none. */
const client = "client";

/**
 * The lines in force of a homework, or of the block of a plan, as data. A line that is not there leaves no key.
 * @param result what the lines are added to
 */
export function resolveHomeworkLines(
  lines: EffectiveLines,
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
  result: HomeworkLines = {},
): HomeworkLines {
  const known = result as Record<string, unknown>;
  for (const [key, entries] of lines) {
    const said = entries[0]?.inheritedFrom
      ? context.remembered(entries, () => readLines(key, entries, everyRecord, context))
      : readLines(key, entries, everyRecord, context);
    for (const property in said) {
      const value = said[property as keyof Said];
      if (value === undefined) continue;
      const before = known[property];
      if (before === undefined) known[property] = value;
      else if (Array.isArray(before) && Array.isArray(value)) {
        known[property] = before.length === 0 ? value : [...before, ...value];
      }
    }
  }
  return result;
}

function readLines(
  key: string,
  entries: readonly EffectiveLine[],
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
): Said {
  const end = key.indexOf(" for ");
  const read = readers[end === -1 ? key : key.slice(0, end)];
  const nodes = entries.map((entry) => entry.node);
  return read?.({ nodes, everyRecord, inheritedFrom: entries[0]?.inheritedFrom, context }) ?? {};
}

function all<Type extends HomeworkLineNode["$type"]>({ nodes }: Lines, type: Type): NodeOf<Type>[] {
  return nodes.filter((node): node is NodeOf<Type> => node.$type === type);
}

function first<Type extends HomeworkLineNode["$type"]>({ nodes }: Lines, type: Type): NodeOf<Type> | undefined {
  return nodes.find((node): node is NodeOf<Type> => node.$type === type);
}

function phrases({ nodes }: Lines): readonly PhraseNode[] {
  const [line, more] = nodes;
  if (line?.$type === "PhraseLine" && !more) return line.values;
  return nodes.flatMap((node) => (node.$type === "PhraseLine" ? node.values : []));
}

const phraseList = (lines: Lines) => lines.context.phrases(phrases(lines));
const wordList = (lines: Lines) => unique(lines.context.words(phrases(lines)));
const idList = (lines: Lines) => unique(lines.context.ids(phrases(lines).map((value) => value.term)));
const firstWord = (lines: Lines) => lines.context.term(phrases(lines)[0]?.term);
const text = (lines: Lines) => first(lines, "TextLine")?.text?.value;
const readerTexts = (lines: Lines) => readerTextsOf(all(lines, "TextLine"), lines.context);
const contingencies = (lines: Lines) => all(lines, "Prompt").flatMap((node) => contingenciesOf(node, lines.context));
const crutches = (lines: Lines): Said => ({
  crutches: all(lines, "Crutches").flatMap((node) => crutchesOf(node, lines.context)),
});

/** What the lines of each keyword say. */
const readers: Readonly<Record<string, (lines: Lines) => Said>> = {
  kind: (lines) => {
    const term = phrases(lines)[0]?.term;
    return { kind: term && kindOf(term, lines.context) };
  },
  traits: (lines) => ({ traits: wordList(lines) }),
  approach: (lines) => {
    const line = first(lines, "HomeworkApproach");
    return { approach: lines.context.term(line?.approach), bridge: line?.bridge?.value };
  },
  bridge: (lines) => ({ bridge: text(lines) }),
  targets: (lines) => ({
    mechanisms: phrases(lines).flatMap((value) => mechanismOf(value.term, lines.context) ?? []),
  }),
  purpose: (lines) => ({ purpose: phraseList(lines) }),
  serves: (lines) => ({ serves: idList(lines) }),
  origin: (lines) => ({ origin: firstWord(lines) }),
  client: (lines) => ({
    clientHears: first(lines, "ClientHears")?.terms.flatMap((term) => term.text?.value ?? term.term?.id ?? []),
  }),
  wording: (lines) => ({ wording: readerTexts(lines) }),
  rationale: (lines) => ({ rationale: readerTexts(lines) }),
  instructions: (lines) => ({ instructions: readerTexts(lines) }),
  dose: (lines) => ({ dose: resolveDose(first(lines, "DoseLine")?.dose, lines.context) }),
  when: (lines) => ({ when: phraseList(lines) }),
  where: (lines) => ({ where: phraseList(lines) }),
  with: (lines) => ({ with: phraseList(lines) }),
  channel: (lines) => {
    const line = first(lines, "Channel");
    return { channel: line && resolveChannel(line, lines.context) };
  },
  materials: (lines) => ({ materials: phrases(lines).map((value) => materialOf(value, lines.context)) }),
  agree: (lines) => ({ agree: wordList(lines) }),
  readiness: (lines) => ({ readiness: readinessOf(first(lines, "Readiness"), lines.context) }),
  difficulty: (lines) => ({ difficulty: difficultyOf(first(lines, "Difficulty")) }),
  steps: (lines) => ({ steps: phrases(lines).flatMap((value) => value.text?.value ?? value.term?.id ?? []) }),
  question: (lines) => ({ question: readerTexts(lines) }),
  belief: (lines) => ({ belief: readerTexts(lines) }),
  prediction: (lines) => ({ prediction: readerTexts(lines) }),
  reading: (lines) => ({ reading: readerTexts(lines) }),
  drop: crutches,
  fade: crutches,
  keep: crutches,
  alongside: (lines) => ({ alongside: idList(lines) }),
  after: (lines) => ({ after: idList(lines) }),
  caregiver: (lines) => ({ caregiver: lines.context.phrase(phrases(lines)[0]) }),
  done: (lines) => ({ doneBy: lines.context.terms(first(lines, "DoneBy")?.who) }),
  completion: (lines) => {
    const phrase = phrases(lines)[0];
    const form = oneOf(["optional", "required"], lines.context.term(phrase?.term));
    return { completion: form === undefined ? undefined : defined({ form, text: phrase?.text?.value }) };
  },
  success: (lines) => ({ success: phraseList(lines) }),
  if: (lines) => ({ ifNotDone: lines.context.phrases(first(lines, "NotDone")?.responses ?? []) }),
  barrier: (lines) => ({ barriers: all(lines, "Barrier").map((node) => barrierOf(node, lines.context)) }),
  record: (lines) => {
    const line = first(lines, "Record");
    return { record: line && resolveRecord(line, lines.everyRecord, lines.context, lines.inheritedFrom) };
  },
  reminder: (lines) => ({ reminders: contingencies(lines) }),
  reward: (lines) => ({ rewards: contingencies(lines) }),
  penalty: (lines) => ({ penalties: contingencies(lines) }),
  stop: (lines) => ({ stop: all(lines, "StopRule").map((node) => stopOf(node, lines.context)) }),
  contraindications: (lines) => ({ contraindications: phraseList(lines) }),
  settle: (lines) => ({ settle: readerTexts(lines) }),
  needs: (lines) => ({ needs: phrases(lines).flatMap((value) => competencyId(value.term, lines.context) ?? []) }),
  contexts: (lines) => ({ contexts: first(lines, "Contexts")?.count }),
  stay: (lines) => ({ stayUntil: stayRuleOf(first(lines, "HierarchyStay"), lines.context) }),
  climbs: (lines) => ({ climbs: lines.context.id(phrases(lines)[0]?.term) }),
  sending: (lines) => ({ sending: firstWord(lines) }),
  summary: (lines) => ({ summary: summaryOf(first(lines, "Summary"), lines.context) }),
  "time-in-bed": (lines) => ({ timeInBed: timeInBedOf(first(lines, "TimeInBed")) }),
  cites: (lines) => ({ cites: idList(lines) }),
  note: (lines) => ({ notes: all(lines, "TextLine").flatMap((line) => line.text?.value ?? []) }),
};

function readinessOf(line: Tree<ast.Readiness> | undefined, context: ResolveContext): HomeworkLines["readiness"] {
  if (!line) return undefined;
  return {
    ratings: line.ratings.flatMap((rating) => {
      const of = context.term(rating.rating);
      return of === undefined ? [] : [defined({ of, atLeast: thresholdOf(rating) })];
    }),
    below: context.phrases(line.otherwise),
  };
}

function difficultyOf(line: Tree<ast.Difficulty> | undefined): HomeworkLines["difficulty"] {
  if (line?.rating === undefined) return undefined;
  const { rating: value, of = 100 } = line;
  return { value, of, percent: (value * 100) / of };
}

function barrierOf(node: Tree<ast.Barrier>, context: ResolveContext): NonNullable<HomeworkLines["barriers"]>[number] {
  const barrier = defined({
    class: context.term(node.side) ?? "",
    text: node.text?.value ?? "",
    plan: node.coping?.value,
  });
  context.origins.setPlace(barrier, node);
  return barrier;
}

function stopOf(node: Tree<ast.StopRule>, context: ResolveContext): NonNullable<HomeworkLines["stop"]>[number] {
  const stop = defined({ when: context.phrases(node.signs), afterwards: node.response?.value });
  context.origins.setPlace(stop, node);
  return stop;
}

function summaryOf(line: Tree<ast.Summary> | undefined, context: ResolveContext): HomeworkLines["summary"] {
  if (!line) return undefined;
  const { form, reason } = line;
  return defined({ form: context.term(form?.term) ?? "", text: form?.text?.value, because: reason?.value });
}

export function kindOf(node: Tree<ast.Word>, context: ResolveContext): Kind | undefined {
  const term = context.termInfo(node);
  if (!term) {
    const id = context.term(node);
    return id === undefined ? undefined : { id, is: [], traits: [] };
  }
  const { kind } = context.meaningOf(term);
  context.origins.setPlace(kind, node);
  return kind;
}

export function mechanismOf(node: Tree<ast.Word> | undefined, context: ResolveContext): Mechanism | undefined {
  const term = context.termInfo(node);
  if (!term) {
    const id = context.term(node);
    return id === undefined ? undefined : { id, flags: [] };
  }
  return context.meaningOf(term).mechanism;
}

/** Competencies are a vocabulary whose terms are things of the Protocol. */
export function competencyId(node: Tree<ast.Word> | undefined, context: ResolveContext): string | undefined {
  const id = context.term(node);
  return id === undefined ? undefined : `competency.${id}`;
}

function readerTextsOf(lines: readonly Tree<ast.TextLine>[], context: ResolveContext): ReaderText[] {
  return lines.flatMap((line) => {
    if (line.text?.value === undefined) return [];
    const text = { reader: context.term(line.reader) ?? client, text: line.text.value };
    context.origins.setPlace(text, line.text);
    return [text];
  });
}

function thresholdOf(rating: Tree<ast.ReadinessRating>): number | undefined {
  if (rating.atLeast === undefined) return undefined;
  if (rating.of !== undefined) return (rating.atLeast * 100) / rating.of;
  return rating.atLeast;
}

function crutchesOf(node: Tree<ast.Crutches>, context: ResolveContext): Crutch[] {
  const act = oneOf(["drop", "fade", "keep"], node.act);
  if (!act) return [];
  return context.phrases(node.crutches).map((what) => {
    const crutch = defined({ act, what, bySession: node.bySession });
    context.origins.setPlace(crutch, node);
    return crutch;
  });
}

/** `none` says that there is no such thing. Words name what there is. */
function contingenciesOf(node: Tree<ast.Prompt>, context: ResolveContext): Contingency[] {
  return node.values.map((value) => {
    const contingency = defined({
      term: context.term(value.term),
      text: value.text?.value,
      reader: context.term(node.reader),
      reason: context.term(node.reward),
      askedBy: context.term(node.askedBy),
    });
    context.origins.setPlace(contingency, node);
    return contingency;
  });
}

function materialOf(value: Tree<ast.Phrase>, context: ResolveContext): Material {
  const text = value.text?.value;
  const material = defined({ term: value.term?.id, text, file: fileNamed(text) !== undefined });
  context.origins.setPlace(material, value);
  return material;
}

function timeInBedOf(line: Tree<ast.TimeInBed> | undefined): HomeworkLines["timeInBed"] {
  if (!line) return undefined;
  const { from = 0, to } = line.length ?? {};
  const hours = (length: number) => (line.unit?.startsWith("minute") ? length / 60 : length);
  return defined({
    hours: hours(from),
    upToHours: to === undefined ? undefined : hours(to),
    text: line.text?.value,
  });
}

export function stayRuleOf(
  line: Tree<ast.HierarchyStay> | undefined,
  context: ResolveContext,
): HomeworkLines["stayUntil"] {
  const rule = context.term(line?.until);
  return rule === undefined ? undefined : { rule, times: line?.twice === true ? 2 : 1 };
}
