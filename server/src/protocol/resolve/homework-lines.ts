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
import { type EffectiveLine, type HomeworkLineNode, linesByKeyword } from "./effective-lines.js";
import { fileNamed } from "./materials.js";
import { resolveChannel, resolveRecord } from "./record.js";

type Lines = ReadonlyMap<string, readonly EffectiveLine[]>;
type NodeOf<Type extends HomeworkLineNode["$type"]> = Extract<HomeworkLineNode, { $type: Type }>;

/** The reader of a text that names none. */
const client = "client";

/** The lines in force of a homework, or of the block of a plan, as data. A line that is not there leaves no key. */
export function resolveHomeworkLines(
  lines: Lines,
  everyRecord: readonly Tree<ast.EveryRecord>[],
  context: ResolveContext,
): HomeworkLines {
  const byKeyword = linesByKeyword(lines);
  const one = <Type extends HomeworkLineNode["$type"]>(keyword: string, type: Type): NodeOf<Type> | undefined =>
    all(keyword, type)[0];
  const all = <Type extends HomeworkLineNode["$type"]>(keyword: string, type: Type): NodeOf<Type>[] =>
    (byKeyword.get(keyword) ?? []).filter((node): node is NodeOf<Type> => node.$type === type);
  const phrases = (keyword: string): Tree<ast.Phrase>[] | undefined => {
    const found = all(keyword, "PhraseLine");
    return found.length === 0 ? undefined : found.flatMap((line) => [...line.values]);
  };
  const phraseList = (keyword: string) => mapped(phrases(keyword), (values) => context.phrases(values));
  const wordList = (keyword: string) => mapped(phrases(keyword), (values) => unique(context.words(values)));
  const idList = (keyword: string) =>
    mapped(phrases(keyword), (values) => unique(context.ids(values.map((value) => value.term))));
  const word = (keyword: string) => mapped(phrases(keyword)?.[0], (value) => context.term(value.term));
  const text = (keyword: string) => one(keyword, "TextLine")?.text?.value;
  const readerTexts = (keyword: string) => mapped(all(keyword, "TextLine"), (found) => readerTextsOf(found, context));
  const contingencies = (keyword: string) =>
    mapped(all(keyword, "Prompt"), (found) => found.flatMap((node) => contingenciesOf(node, context)));

  const kind = mapped(phrases("kind")?.[0]?.term, (node) => kindOf(node, context));
  const approachLine = one("approach", "HomeworkApproach");
  const readiness = one("readiness", "Readiness");
  const rating = readiness?.ratings[0];
  const difficulty = one("difficulty", "Difficulty");
  const completion = phrases("completion")?.[0];
  const summary = one("summary", "Summary");
  const form = oneOf(["optional", "required"], context.term(completion?.term));
  const difficultyOf = difficulty?.of ?? 100;
  return defined({
    kind,
    traits: wordList("traits"),
    approach: context.term(approachLine?.approach),
    bridge: approachLine?.bridge?.value ?? text("bridge"),
    mechanisms: mapped(phrases("targets"), (values) =>
      values.flatMap((value) => mechanismOf(value.term, context) ?? []),
    ),
    purpose: phraseList("purpose"),
    serves: idList("serves"),
    origin: word("origin"),
    clientHears: mapped(one("client", "ClientHears"), (line) =>
      line.terms.flatMap((term) => term.text?.value ?? term.term?.id ?? []),
    ),
    wording: text("wording"),
    rationale: readerTexts("rationale"),
    instructions: readerTexts("instructions"),
    dose: mapped(one("dose", "DoseLine"), (line) => resolveDose(line.dose, context)),
    when: phraseList("when"),
    where: phraseList("where"),
    with: phraseList("with"),
    channel: mapped(one("channel", "Channel"), (line) => resolveChannel(line, context)),
    materials: mapped(phrases("materials"), (values) => values.map((value) => materialOf(value, context))),
    agree: wordList("agree"),
    readiness: readiness
      ? defined({
          of: context.term(rating?.rating),
          atLeast: mapped(rating, thresholdOf),
          below: context.phrases(readiness.otherwise),
        })
      : undefined,
    difficulty:
      difficulty?.rating === undefined
        ? undefined
        : { value: difficulty.rating, of: difficultyOf, percent: (difficulty.rating * 100) / difficultyOf },
    steps: mapped(phrases("steps"), (values) => values.flatMap((value) => value.text?.value ?? value.term?.id ?? [])),
    question: text("question"),
    belief: text("belief"),
    prediction: text("prediction"),
    reading: text("reading"),
    crutches: mapped([...all("drop", "Crutches"), ...all("fade", "Crutches"), ...all("keep", "Crutches")], (found) =>
      found.flatMap((node) => crutchesOf(node, context)),
    ),
    alongside: idList("alongside"),
    after: idList("after"),
    caregiver: mapped(phrases("caregiver")?.[0], (value) => context.phrase(value)),
    doneBy: mapped(one("done", "DoneBy"), (line) => context.term(line.who[0])),
    completion: form === undefined ? undefined : defined({ form, text: completion?.text?.value }),
    success: phraseList("success"),
    ifNotDone: mapped(one("if", "NotDone"), (line) => context.phrases(line.responses)),
    barriers: mapped(all("barrier", "Barrier"), (found) =>
      found.map((node) => {
        const barrier = defined({
          class: context.term(node.side) ?? "",
          text: node.text?.value ?? "",
          plan: node.coping?.value,
        });
        context.origins.setPlace(barrier, node);
        return barrier;
      }),
    ),
    record: mapped(one("record", "Record"), (line) =>
      resolveRecord(line, everyRecord, context, lines.get("record")?.[0]?.inheritedFrom),
    ),
    reminders: contingencies("reminder"),
    rewards: contingencies("reward"),
    penalties: contingencies("penalty"),
    stop: mapped(all("stop", "StopRule"), (found) =>
      found.map((node) => {
        const stop = defined({ when: context.phrases(node.signs), afterwards: node.response?.value });
        context.origins.setPlace(stop, node);
        return stop;
      }),
    ),
    contraindications: phraseList("contraindications"),
    settle: text("settle"),
    needs: mapped(phrases("needs"), (values) => values.flatMap((value) => competencyId(value.term, context) ?? [])),
    contexts: one("contexts", "Contexts")?.count,
    climbs: mapped(phrases("climbs")?.[0]?.term, (node) => context.id(node)),
    sending: word("sending"),
    summary: mapped(summary, (line) =>
      defined({ form: context.term(line.form?.term) ?? "", text: line.form?.text?.value, because: line.reason?.value }),
    ),
    timeInBed: mapped(one("time-in-bed", "TimeInBed"), (line) => timeInBedOf(line)),
    cites: idList("cites"),
  });
}

function mapped<Value, Result>(value: Value | undefined, map: (value: Value) => Result): Result | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return map(value);
}

export function kindOf(node: Tree<ast.Word>, context: ResolveContext): Kind | undefined {
  const term = context.termInfo(node);
  if (!term) {
    const id = context.term(node);
    return id === undefined ? undefined : { id, is: [], traits: [] };
  }
  const line = context.ancestry(term);
  const kind = defined({
    id: term.id,
    name: term.title,
    is: line.slice(1).map((ancestor) => ancestor.id),
    traits: unique(line.flatMap((ancestor) => ancestor.traits)),
  });
  context.origins.setPlace(kind, node);
  return kind;
}

export function mechanismOf(node: Tree<ast.Word> | undefined, context: ResolveContext): Mechanism | undefined {
  const term = context.termInfo(node);
  if (!term) {
    const id = context.term(node);
    return id === undefined ? undefined : { id, flags: [] };
  }
  const line = context.ancestry(term);
  return defined({
    id: term.id,
    name: term.title,
    family: line.map((ancestor) => ancestor.family).find((family) => family !== undefined),
    flags: unique(line.flatMap((ancestor) => ancestor.flags)),
  });
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

function timeInBedOf(line: Tree<ast.TimeInBed>): { hours: number; text?: string } {
  const length = line.length?.from ?? 0;
  return defined({ hours: line.unit?.startsWith("minute") ? length / 60 : length, text: line.text?.value });
}
