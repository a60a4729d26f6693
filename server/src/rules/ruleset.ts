import type { Severity } from "../finding.js";
import { compileCondition, type FactRecord, type Frame, frameOf, Meter } from "./evaluate.js";
import { type Condition, freeNames } from "./expression.js";
import { lineageOf, rulesOf } from "./lineage.js";
import type { Case, Evidence, Pack, Rule, SeverityOrOff } from "./pack.js";
import { type OwnedRule, PackLibrary, type PackSource } from "./pack-library.js";

/** Which rules a protocol asks to be held against. */
export interface RuleRequest {
  /** Id or alias of the home pack. */
  approach: string;
  variant: string;
  /** Ids or aliases of further approaches; of these only overlays are added. */
  also: readonly string[];
}

/** The rules that hold for an approach, with what makes each more or less grave there. */
export interface Ruleset {
  home: Pack;
  overlays: readonly Pack[];
  /** The facts of the home pack, as a condition reads them. */
  approach: FactRecord;
  rules: readonly EffectiveRule[];
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
  about: Case;
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

const always: Test = () => true;

/** All packs at hand, and the rulesets made of them so far. */
export class Rulebook {
  readonly library: PackLibrary;
  readonly #rulesets = new Map<string, Ruleset>();
  readonly #meters = new Map<Pack, Meter>();
  readonly #severities: ProjectSeverities;

  /** @param severities of the project, by canonical rule id; they come before all that packs say */
  constructor(packs: Iterable<PackSource | Pack>, severities: ProjectSeverities = new Map()) {
    this.library = new PackLibrary(packs);
    this.#severities = severities;
  }

  /**
   * The rules for one approach, kept for the next protocol that asks for the same.
   * @param protocol the facts of the protocol, which may call for an overlay
   * @returns undefined if there is no such pack
   */
  ruleset(request: RuleRequest, protocol: FactRecord): Ruleset | undefined {
    const home = this.library.named(request.approach);
    if (!home) return undefined;
    const overlays = this.#overlays(home, request, protocol);
    const key = [home.approach, request.variant, ...overlays.map(({ approach }) => approach)].join(" ");
    const known = this.#rulesets.get(key);
    if (known) return known;
    const made = this.#compose(home, request.variant, overlays);
    this.#rulesets.set(key, made);
    return made;
  }

  #overlays(home: Pack, request: RuleRequest, protocol: FactRecord): Pack[] {
    const named = request.also.map((name) => this.library.named(name));
    return this.library.entries.flatMap(({ approach, overlay }) => {
      const pack = overlay && approach !== home.approach ? this.library.get(approach) : undefined;
      if (!pack) return [];
      const isCalled = pack.overlayWhen !== undefined && this.#holds(pack, pack.overlayWhen, protocol);
      return isCalled || named.includes(pack) ? [pack] : [];
    });
  }

  #holds(pack: Pack, condition: Condition, protocol: FactRecord): boolean {
    const meter = this.#meter(pack);
    meter.refill(stepsForEachPack);
    return compileCondition(condition.expression, meter)(frameOf(protocol, approachFacts(pack, [pack])));
  }

  #compose(home: Pack, variant: string, overlays: readonly Pack[]): Ruleset {
    const lineage = lineageOf(home, this.library);
    const sources = [home, ...overlays];
    const owned = new Map(sources.flatMap((pack) => rulesOf(pack, this.library)).map((one) => [one.rule.id, one]));
    const holding = [
      ...overlays,
      ...lineage,
      ...overlays.flatMap((overlay) => lineageOf(overlay, this.library).slice(1)),
    ];
    const composer = new Composer(
      lineage.map(({ approach }) => approach),
      variant,
      holding,
      this.#severities,
    );
    const rules = [...owned.values()]
      .map((one) => composer.effective(one, this.#meter(one.owner)))
      .filter(({ grades }) => grades[0]?.severity !== "off" || grades.length > 1);
    return { home, overlays, approach: approachFacts(home, lineage), rules };
  }

  #meter(pack: Pack): Meter {
    const known = this.#meters.get(pack);
    if (known) return known;
    const meter = new Meter();
    this.#meters.set(pack, meter);
    return meter;
  }
}

/** Steps of loops that the rules of one pack may take on one protocol: some tens of milliseconds. */
export const stepsForEachPack = 2_000_000;

/** Finds for one approach what each rule asks and how grave it is. */
class Composer {
  readonly #lineage: readonly string[];
  readonly #variant: string;
  readonly #holding: readonly Pack[];
  readonly #severities: ProjectSeverities;

  /** @param holding packs whose overrides hold, nearest first */
  constructor(lineage: readonly string[], variant: string, holding: readonly Pack[], severities: ProjectSeverities) {
    this.#lineage = lineage;
    this.#variant = variant;
    this.#holding = holding;
    this.#severities = severities;
  }

  effective({ rule, owner }: OwnedRule, meter: Meter): EffectiveRule {
    const overrides = this.#holding
      .filter((pack) => pack !== owner)
      .flatMap((pack) => pack.overrides)
      .filter((override) => override.rules.includes(rule.id) && this.#isVariant(override.variants));
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
    return { rule, owner, questions, grades: this.#grades(rule, overrides, meter), meter };
  }

  #grades(rule: Rule, overrides: Pack["overrides"], meter: Meter): Grade[] {
    const byProject = this.#severities.get(rule.id);
    if (byProject !== undefined) return [{ holds: always, severity: byProject }];
    const grades: Grade[] = [];
    for (const { severity, when } of overrides) {
      if (severity !== undefined) grades.push({ holds: test(when, meter), severity });
    }
    for (const one of rule.severities) {
      if (!this.#isVariant(one.variants) || !this.#isApproach(one.approaches)) continue;
      const { setting, severity, message, evidence } = one;
      grades.push({
        holds: test(one.when, meter),
        severity,
        ...(setting === undefined ? {} : { setting }),
        ...(message === undefined ? {} : { message }),
        ...(evidence === undefined ? {} : { evidence }),
      });
    }
    grades.push({ holds: always, severity: rule.severity });
    const decided = grades.findIndex(({ holds, setting }) => holds === always && setting === undefined);
    return grades.slice(0, decided + 1);
  }

  #isVariant(variants: readonly string[]): boolean {
    return variants.length === 0 || variants.includes(this.#variant);
  }

  #isApproach(approaches: readonly string[]): boolean {
    return approaches.length === 0 || approaches.some((approach) => this.#lineage.includes(approach));
  }
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

/** What a condition reads of the approach. */
function approachFacts(pack: Pack, lineage: readonly Pack[]): FactRecord {
  const nearest = <Key extends "family" | "stance" | "clientTerm">(key: Key) =>
    lineage.find((one) => one[key] !== "")?.[key] ?? "";
  const load = lineage.find((one) => one.load)?.load;
  return {
    id: pack.approach,
    title: pack.title,
    called: pack.called,
    family: nearest("family"),
    stance: nearest("stance"),
    clientTerm: nearest("clientTerm"),
    homeworkStudied: pack.homeworkStudied,
    lineage: lineage.map(({ approach }) => approach),
    minutesPerWeek: load?.minutesPerWeek ?? -1,
    newPerSession: load?.newPerSession ?? -1,
    activeAtOnce: load?.activeAtOnce ?? -1,
  };
}

/** The severity and wording of a finding of a rule on the row in the frame; undefined where the rule is off. */
export function gradeOf(
  rule: EffectiveRule,
  setting: string,
  frame: Frame,
): { severity: Severity; message?: string; evidence: Evidence } | undefined {
  const grade = rule.grades.find((one) => (one.setting === undefined || one.setting === setting) && one.holds(frame));
  if (!grade || grade.severity === "off") return undefined;
  return {
    severity: grade.severity,
    ...(grade.message === undefined ? {} : { message: grade.message }),
    evidence: grade.evidence ?? rule.rule.evidence,
  };
}
