import type { Severity } from "../finding.js";
import { BudgetSpent, compileCondition, type FactRecord, type Frame, frameOf, setRow } from "./evaluate.js";
import type { Condition } from "./expression.js";
import type { Context } from "./facts-shape.js";
import type { Case, Evidence, Pack, Rule } from "./pack.js";
import { type EffectiveRule, gradeOf, type Question, type Ruleset, stepsForEachPack } from "./ruleset.js";
import { placesAgree, type Subject, subjectOf } from "./subject.js";

/** What a rule has to say about one row of the facts. */
export interface Judgement {
  rule: Rule;
  owner: Pack;
  /** The question of the rule that was not met. */
  about: Case;
  row: FactRecord;
  subject: Subject;
  severity: Severity;
  evidence: Evidence;
  /** The template of the message; facts are put in when it is shown. */
  message: string;
  /** How many rows the question was asked of: when all fail it for the same missing line, that is one finding. */
  asked: number;
}

/** A pack whose budget ran out, and the rule that was being asked. */
export interface Exhausted {
  owner: Pack;
  rule: Rule;
}

export interface Judged {
  judgements: Judgement[];
  /** What is not shown since a finer rule says it; a deviation from it still excuses something. */
  silenced: Judgement[];
  exhausted: Exhausted[];
}

/** Which rows exist for each context, e.g. `plan` in the list `plans`. */
export type Contexts = ReadonlyMap<string, Pick<Context, "list">>;

/**
 * Asks every rule of every row it is for. Where a rule and a wider rule that it refines speak of the same place, only the
 * finer is kept.
 */
export function judge(ruleset: Ruleset, protocol: FactRecord, contexts: Contexts): Judged {
  const frame = frameOf(protocol, ruleset.approach);
  const judgements: Judgement[] = [];
  const exhausted: Exhausted[] = [];
  const spent = new Set<Pack>();
  for (const { meter } of ruleset.rules) meter.refill(stepsForEachPack);
  for (const effective of ruleset.rules) {
    const { rule, owner } = effective;
    if (spent.has(owner)) continue;
    try {
      for (const question of effective.questions) ask(effective, question, frame, protocol, contexts, judgements);
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      spent.add(owner);
      exhausted.push({ owner, rule });
    }
  }
  const silenced = silencedBy(judgements, frame);
  return { judgements: judgements.filter((one) => !silenced.has(one)), silenced: [...silenced], exhausted };
}

function ask(
  effective: EffectiveRule,
  { about, appliesAtAll, applies, isMet }: Question,
  frame: Frame,
  protocol: FactRecord,
  contexts: Contexts,
  judgements: Judgement[],
): void {
  if (!appliesAtAll(frame)) return;
  const { rule, owner, meter } = effective;
  const list = contexts.get(about.each)?.list;
  const rows = list === undefined ? [protocol] : (protocol[list] as readonly FactRecord[]);
  const first = judgements.length;
  let asked = 0;
  meter.spend(rows.length);
  for (const row of rows) {
    setRow(frame, row);
    if (!applies(frame)) continue;
    asked++;
    if (isMet(frame)) continue;
    const grade = gradeOf(effective, protocol.setting as string, frame);
    if (!grade) continue;
    judgements.push({
      rule,
      owner,
      about,
      row,
      subject: subjectOf(about.each, row),
      severity: grade.severity,
      evidence: grade.evidence,
      message: grade.message ?? about.message ?? rule.message,
      asked,
    });
  }
  for (const judgement of judgements.slice(first)) judgement.asked = asked;
}

/** The law of silence: a wider rule says nothing where a rule that refines it speaks of the same place. */
function silencedBy(judgements: readonly Judgement[], frame: Frame): Set<Judgement> {
  const finerOf = new Map<string, { finer: Judgement; when: Condition | undefined }[]>();
  for (const finer of judgements) {
    for (const { rule, when } of finer.rule.refines) {
      const known = finerOf.get(rule);
      if (known) known.push({ finer, when });
      else finerOf.set(rule, [{ finer, when }]);
    }
  }
  const isSilent = (wider: Judgement) =>
    finerOf.get(wider.rule.id)?.some(({ finer, when }) => {
      if (finer === wider || !placesAgree(finer.subject, wider.subject)) return false;
      if (!when) return true;
      setRow(frame, finer.row);
      return compileCondition(when.expression, freeOfCharge)(frame);
    });
  return new Set(judgements.filter(isSilent));
}

/** A refinement's condition is asked of few rows, after the rules themselves were paid for. */
const freeOfCharge = { spend: () => {} };
