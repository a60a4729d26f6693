import { compileCondition, type FactRecord, type Frame, type Meter } from "./evaluate.js";
import { type Condition, freeNames } from "./expression.js";
import { lineageOf, rulesOf, rulesToAdd } from "./lineage.js";
import type { Evidence, Override, Pack, Rule, SeverityCase, SeverityOrOff } from "./pack.js";
import type { OwnedRule, PackMap } from "./pack-library.js";
import { isOfTasks } from "./task-rows.js";

/** The rules that hold for an approach, with what makes each more or less grave there. */
export interface Ruleset {
  home: Pack;
  overlays: readonly Pack[];
  /** The facts of the home pack, as a condition reads them. */
  approach: FactRecord;
  rules: readonly EffectiveRule[];
  /** What the tasks of further approaches are held against instead, by the id that a task is tagged with. */
  others: ReadonlyMap<string, Ruleset>;
}

export interface EffectiveRule {
  rule: Rule;
  owner: Pack;
  questions: readonly Question[];
  /** The first that holds decides; the last always holds. */
  grades: readonly Grade[];
  /** Pays for the loops of all rules of the same pack. */
  meter: Meter;
}

/** One case of a rule, ready to be asked. */
export interface Question {
  about: Rule["cases"][number];
  /** Whether it is asked at all: set where that depends on the protocol alone. */
  appliesAtAll: Test;
  /** Whether it is asked of the row in the frame. */
  applies: Test;
  /** Whether the rule is met. */
  isMet: Test;
}

export type Test = (frame: Frame) => boolean;

/** How grave a finding is under a condition. */
export interface Grade {
  setting?: string;
  holds: Test;
  severity: SeverityOrOff;
  message?: string;
  evidence?: Evidence;
}

/** Severities of a project: by rule id. */
export type ProjectSeverities = ReadonlyMap<string, SeverityOrOff>;

/** The packs that a protocol calls for. */
export interface PacksInUse {
  home: Pack;
  overlays: readonly Pack[];
  /** Further approaches of its own lineage, e.g. one that extends the home pack. */
  refining: readonly Pack[];
  /** Further approaches of another lineage. */
  foreign: readonly Pack[];
  variant: string;
}

export interface Composing {
  packs: PackMap;
  severities: ProjectSeverities;
  meterOf(pack: Pack): Meter;
}

/**
 * The rules of several packs on one protocol. The home pack speaks of the protocol, its sessions and its own tasks; a
 * task of another approach is held against the rules of that approach; an overlay speaks of everything.
 */
export function composeRulesets(inUse: PacksInUse, composing: Composing): Ruleset {
  const { home, overlays, refining, foreign } = inUse;
  const others = [...refining, ...foreign].map((pack): [string, Ruleset] => [
    pack.approach,
    rulesetOf(pack, inUse, composing, new Map()),
  ]);
  const made = rulesetOf(home, inUse, composing, new Map(others));
  const added = overlays.filter((pack) => pack !== home).flatMap((pack) => rulesToAdd(pack, composing.packs));
  const composer = new Composer(home, inUse, composing);
  const known = new Set(made.rules.map(({ rule }) => rule.id));
  const rules = added.filter(({ rule }) => !known.has(rule.id)).flatMap((owned) => composer.effective(owned));
  return { ...made, rules: [...made.rules, ...rules] };
}

/** The rules of one pack; of a pack that is not the home, those that speak of tasks. */
function rulesetOf(pack: Pack, inUse: PacksInUse, composing: Composing, others: Ruleset["others"]): Ruleset {
  const composer = new Composer(pack, inUse, composing);
  const owned = rulesOf(pack, composing.packs);
  const rules = owned.flatMap((one) => composer.effective(one));
  return {
    home: pack,
    overlays: inUse.overlays,
    approach: approachFacts(pack, inUse, composing.packs),
    rules: pack === inUse.home ? rules : rules.flatMap(aboutTasks),
    others,
  };
}

function aboutTasks(rule: EffectiveRule): EffectiveRule[] {
  const questions = rule.questions.filter(({ about }) => isOfTasks(about.each));
  return questions.length === 0 ? [] : [{ ...rule, questions }];
}

/** What a condition reads of the approach. */
export function approachFacts(pack: Pack, { overlays, foreign }: PacksInUse, packs: PackMap): FactRecord {
  const lineage = lineageOf(pack, packs);
  const nearest = <Key extends "family" | "stance" | "clientTerm">(key: Key, line: readonly Pack[] = lineage) =>
    line.find((one) => one[key] !== "")?.[key] ?? "";
  const usual = [...overlays, ...lineage].find((one) => one.load);
  const load = usual?.load;
  return {
    id: pack.approach,
    title: pack.title,
    called: pack.called,
    family: nearest("family") || pack.approach,
    stance: nearest("stance"),
    clientTerm: nearest("clientTerm"),
    homeworkStudied: pack.homeworkStudied,
    lineage: lineage.map(({ approach }) => approach),
    isOverlay: pack.overlay,
    overlays: overlays.map(({ approach }) => approach),
    others: foreign.map((other) => {
      const line = lineageOf(other, packs);
      return {
        id: other.approach,
        title: other.title,
        called: other.called,
        family: nearest("family", line) || other.approach,
        stance: nearest("stance", line),
        lineage: line.map(({ approach }) => approach),
      };
    }),
    minutesPerWeek: load?.minutesPerWeek ?? -1,
    newPerSession: load?.newPerSession ?? -1,
    activeAtOnce: load?.activeAtOnce ?? -1,
    loadUsualIn: usual?.called ?? "",
  };
}

const always: Test = () => true;

/** Finds for one approach what each rule asks and how grave it is. */
class Composer {
  readonly #lineage: readonly string[];
  readonly #variant: string;
  /** Packs whose overrides hold, nearest first. */
  readonly #holding: readonly Pack[];
  readonly #severities: ProjectSeverities;
  readonly #meterOf: Composing["meterOf"];

  constructor(home: Pack, { overlays, variant }: PacksInUse, { packs, severities, meterOf }: Composing) {
    const lineage = lineageOf(home, packs);
    this.#lineage = lineage.map(({ approach }) => approach);
    this.#variant = variant;
    this.#holding = [...overlays.filter((pack) => pack !== home), ...lineage];
    this.#severities = severities;
    this.#meterOf = meterOf;
  }

  /** @returns nothing for a rule that is off whatever the protocol says */
  effective({ rule, owner }: OwnedRule): EffectiveRule[] {
    const meter = this.#meterOf(owner);
    const overrides = this.#holding
      .filter((pack) => pack !== owner)
      .flatMap((pack) => pack.overrides)
      .filter((override) => override.rules.includes(rule.id) && this.#isVariant(override.variants));
    const grades = this.#grades(rule, overrides, meter);
    if (grades[0]?.severity === "off" && grades.length === 1) return [];
    const exceptions = overrides.flatMap(({ when, satisfiedBy }) => {
      const holds = test(when, meter);
      const satisfied = satisfiedBy && test(satisfiedBy, meter);
      return satisfied ? [(frame: Frame) => holds(frame) && satisfied(frame)] : [];
    });
    const questions = rule.cases.map((about): Question => {
      const require = test(about.require, meter);
      const isMet: Test =
        exceptions.length === 0
          ? require
          : (frame) => require(frame) || exceptions.some((exception) => exception(frame));
      const applies = test(about.when, meter);
      const readsRow = about.when !== undefined && freeNames(about.when.expression).has(about.each);
      return readsRow
        ? { about, appliesAtAll: always, applies, isMet }
        : { about, appliesAtAll: applies, applies: always, isMet };
    });
    return [{ rule, owner, questions, grades, meter }];
  }

  #grades(rule: Rule, overrides: readonly Override[], meter: Meter): Grade[] {
    const byProject = this.#severities.get(rule.id);
    if (byProject !== undefined) return [{ holds: always, severity: byProject }];
    const grades: Grade[] = [];
    for (const { severity, when } of overrides) {
      if (severity !== undefined) grades.push({ holds: test(when, meter), severity });
    }
    for (const one of rule.severities) if (this.#isHere(one)) grades.push(gradeFrom(one, test(one.when, meter)));
    grades.push({ holds: always, severity: rule.severity });
    const decided = grades.findIndex(({ holds, setting }) => holds === always && setting === undefined);
    return grades.slice(0, decided + 1);
  }

  #isHere({ variants, approaches }: SeverityCase): boolean {
    return (
      this.#isVariant(variants) &&
      (approaches.length === 0 || approaches.some((approach) => this.#lineage.includes(approach)))
    );
  }

  #isVariant(variants: readonly string[]): boolean {
    return variants.length === 0 || variants.includes(this.#variant);
  }
}

function gradeFrom({ setting, severity, message, evidence }: SeverityCase, holds: Test): Grade {
  return {
    holds,
    severity,
    ...(setting === undefined ? {} : { setting }),
    ...(message === undefined ? {} : { message }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** Compiled when it is first asked: most conditions of most packs never are in one run of the command. */
function test(condition: Condition | undefined, meter: Meter): Test {
  if (!condition) return always;
  let compiled: Test | undefined;
  return (frame) => {
    compiled ??= compileCondition(condition.expression, meter);
    return compiled(frame);
  };
}
