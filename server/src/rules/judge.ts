import type { Severity } from "../finding.js";
import type { EffectiveRule, Question, Ruleset } from "./compose.js";
import { BudgetSpent, compileCondition, type FactRecord, type Frame, frameOf, setRow } from "./evaluate.js";
import type { Condition } from "./expression.js";
import type { Context } from "./facts-shape.js";
import type { Case, Evidence, Pack, Rule } from "./pack.js";
import { gradeOf, stepsForEachPack } from "./ruleset.js";
import { placesAgree, type Subject, subjectOf } from "./subject.js";
import { RowOwners } from "./task-rows.js";

/** What a rule has to say about one row of the facts. */
export interface Judgement {
  rule: Rule;
  owner: Pack;
  /** The ruleset of the approach that the row belongs to. */
  ruleset: Ruleset;
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
  /** How many rows each question was asked of, as far as it was counted. */
  asked: ReadonlyMap<Case, number>;
}

/** Which rows exist for each context, e.g. `plan` in the list `plans`. */
export type Contexts = ReadonlyMap<string, Pick<Context, "list">>;

/**
 * Asks every rule of every row it is for: of the tasks of a further approach those of that approach, of all else those
 * of the home pack. Where a rule and a wider rule that it refines speak of the same place, only the finer is kept.
 * @param counts of which questions the rows are counted: of `broken` ones, or of `all` where somebody wants to know which
 * rules hold and which were never asked
 */
export function judge(
  home: Ruleset,
  protocol: FactRecord,
  contexts: Contexts,
  counts: "broken" | "all" = "broken",
): Judged {
  const judging = new Judging(home, protocol, contexts, counts);
  for (const ruleset of [home, ...home.others.values()]) judging.ask(ruleset);
  return judging.judged();
}

class Judging {
  readonly #home: Ruleset;
  readonly #protocol: FactRecord;
  readonly #contexts: Contexts;
  readonly #counts: "broken" | "all";
  readonly #owners: RowOwners;
  readonly #judgements: Judgement[] = [];
  readonly #exhausted: Exhausted[] = [];
  /** Tasks as the blocks of single plans change them: they are held against the rules of tasks too. */
  readonly #changed: ReadonlyMap<FactRecord, Subject>;
  /** How many rows each question was asked of, in all rulesets. */
  readonly #asked = new Map<Case, number>();

  constructor(home: Ruleset, protocol: FactRecord, contexts: Contexts, counts: "broken" | "all") {
    this.#home = home;
    this.#protocol = protocol;
    this.#contexts = contexts;
    this.#counts = counts;
    this.#owners = new RowOwners(protocol);
    this.#changed = changedTasks(protocol);
    for (const ruleset of [home, ...home.others.values()])
      for (const { meter } of ruleset.rules) meter.refill(stepsForEachPack);
  }

  ask(ruleset: Ruleset): void {
    const frame = frameOf(this.#protocol, ruleset.approach);
    for (const effective of ruleset.rules) {
      const { rule, owner } = effective;
      if (this.#exhausted.length > 0 && this.#exhausted.some((one) => one.owner === owner)) continue;
      try {
        for (const question of effective.questions) this.#askQuestion(ruleset, effective, question, frame);
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        this.#exhausted.push({ owner, rule });
      }
    }
  }

  judged(): Judged {
    for (const judgement of this.#judgements) judgement.asked = this.#asked.get(judgement.about) ?? 0;
    const silenced = silencedBy(this.#judgements, this.#protocol);
    return {
      judgements: this.#judgements.filter((one) => !silenced.has(one)),
      silenced: [...silenced],
      exhausted: this.#exhausted,
      asked: this.#asked,
    };
  }

  #askQuestion(ruleset: Ruleset, effective: EffectiveRule, question: Question, frame: Frame): void {
    const { about, appliesAtAll, applies, isMet } = question;
    if (!appliesAtAll(frame)) return;
    const { owner, meter } = effective;
    const rows = this.#rowsFor(ruleset, owner, about.each);
    const before = this.#judgements.length;
    let asked = 0;
    meter.spend(rows.length);
    for (const row of rows) {
      setRow(frame, row);
      if (!applies(frame)) continue;
      asked++;
      if (!isMet(frame)) this.#judge(ruleset, effective, about, row, frame);
    }
    if (about.each === "homework") this.#askChanged(ruleset, effective, question, frame, before);
    // Only of a question that some row does not meet will anyone want to know; another ruleset may ask it as well.
    const isUnbroken = this.#judgements.length === before && this.#home.others.size === 0;
    if (isUnbroken && this.#counts === "broken") return;
    this.#asked.set(about, (this.#asked.get(about) ?? 0) + asked);
  }

  /** What a task does not meet by itself was told of it already, and is not told again of its plans. */
  #askChanged(ruleset: Ruleset, effective: EffectiveRule, question: Question, frame: Frame, before: number): void {
    if (this.#changed.size === 0) return;
    const { about, applies, isMet } = question;
    const unmet = new Set(this.#judgements.slice(before).map(({ row }) => row.id));
    const rows = this.#ofRuleset([...this.#changed.keys()], ruleset, effective.owner, about.each);
    effective.meter.spend(rows.length);
    for (const row of rows) {
      if (unmet.has(row.id)) continue;
      setRow(frame, row);
      if (applies(frame) && !isMet(frame)) this.#judge(ruleset, effective, about, row, frame);
    }
  }

  #judge(ruleset: Ruleset, effective: EffectiveRule, about: Case, row: FactRecord, frame: Frame): void {
    const { rule, owner } = effective;
    const grade = gradeOf(effective, this.#protocol.setting as string, frame);
    if (!grade) return;
    this.#judgements.push({
      rule,
      owner,
      ruleset,
      about,
      row,
      subject: this.#changed.get(row) ?? subjectOf(about.each, row),
      severity: grade.severity,
      evidence: grade.evidence,
      message: grade.message ?? about.message ?? rule.message,
      asked: 0,
    });
  }

  /** An overlay speaks of all rows; each other pack of those that belong to its approach. */
  #rowsFor(ruleset: Ruleset, owner: Pack, context: string): readonly FactRecord[] {
    const list = this.#contexts.get(context)?.list;
    const rows = list === undefined ? [this.#protocol] : (this.#protocol[list] as readonly FactRecord[]);
    return this.#ofRuleset(rows, ruleset, owner, context);
  }

  #ofRuleset(rows: readonly FactRecord[], ruleset: Ruleset, owner: Pack, context: string): readonly FactRecord[] {
    const { others } = this.#home;
    if (others.size === 0 || owner.overlay) return rows;
    return rows.filter((row) => (others.get(this.#owners.approachOf(context, row)) ?? this.#home) === ruleset);
  }
}

/** Each with what it is about: the task in the session of its plan. */
function changedTasks({ plans }: FactRecord): Map<FactRecord, Subject> {
  const changed = new Map<FactRecord, Subject>();
  for (const plan of (plans ?? []) as readonly FactRecord[]) {
    const task = plan.homework as FactRecord | undefined;
    if (task && typeof task.changedBy === "string" && task.changedBy !== "") changed.set(task, subjectOf("plan", plan));
  }
  return changed;
}

/** The law of silence: a wider rule says nothing where a rule that refines it speaks of the same place. */
function silencedBy(judgements: readonly Judgement[], protocol: FactRecord): Set<Judgement> {
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
      if (finer.ruleset !== wider.ruleset && !finer.owner.overlay) return false;
      if (!when) return true;
      const frame = frameOf(protocol, finer.ruleset.approach);
      setRow(frame, finer.row);
      return compileCondition(when.expression, freeOfCharge)(frame);
    });
  return new Set(judgements.filter(isSilent));
}

/** A refinement's condition is asked of few rows, after the rules themselves were paid for. */
const freeOfCharge = { spend: () => {} };
