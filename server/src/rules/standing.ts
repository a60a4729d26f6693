import type { Finding, Severity } from "../finding.js";
import type { EffectiveRule, Ruleset } from "./compose.js";
import type { Judgement } from "./judge.js";
import type { Pack, Rule, SeverityOrOff } from "./pack.js";
import { type Deviation, deviate, isSure, type ReportInput, report } from "./report.js";

/**
 * How a rule stands with a protocol: it `holds`; it is `broken`; all that breaks it is `excused` by deviations; nothing in
 * the protocol is what it asks about, so that it is `not-applicable`; or text was lost, so that it is `unsure`.
 */
export type RuleState = "holds" | "broken" | "excused" | "not-applicable" | "unsure";

export interface RuleStanding {
  rule: Rule;
  owner: Pack;
  /** How grave its findings are; of a rule without any, how grave one would be where nothing says otherwise. */
  severity: SeverityOrOff;
  state: RuleState;
  /** What is told of it. */
  findings: Finding[];
  /** Ids of finer rules that speak in its stead. */
  toldBy: string[];
  /** Why it may be broken where it is, in the author's words. */
  reasons: string[];
}

export interface StandingInput extends ReportInput {
  ruleset: Ruleset;
}

/** How each rule of a ruleset stands, in the order in which rules are composed; a rule of several approaches once. */
export function standings(input: StandingInput): RuleStanding[] {
  const rulesets = [input.ruleset, ...input.ruleset.others.values()];
  const standing = new Standing(input, rulesets);
  const byId = new Map<string, EffectiveRule>();
  for (const effective of rulesets.flatMap(({ rules }) => rules)) {
    if (!byId.has(effective.rule.id)) byId.set(effective.rule.id, effective);
  }
  return [...byId.values()].map((effective) => standing.of(effective));
}

class Standing {
  readonly #input: StandingInput;
  readonly #findings: readonly Finding[];
  readonly #excused: ReadonlyMap<Judgement, Deviation>;
  readonly #rules: readonly EffectiveRule[];

  constructor(input: StandingInput, rulesets: readonly Ruleset[]) {
    this.#input = input;
    this.#findings = report(input);
    this.#excused = deviate(input).excused;
    this.#rules = rulesets.flatMap(({ rules }) => rules);
  }

  of({ rule, owner, grades }: EffectiveRule): RuleStanding {
    const { judgements, silenced } = this.#input.judged;
    const own = [...judgements, ...silenced].filter((judgement) => judgement.rule.id === rule.id);
    const findings = this.#findings.filter(({ code }) => code === rule.id);
    const reasons = own.flatMap((judgement) => this.#excused.get(judgement)?.because ?? []);
    return {
      rule,
      owner,
      severity: worst(findings) ?? grades.at(-1)?.severity ?? "off",
      state: this.#state(rule, own),
      findings,
      toldBy: own.length > 0 && findings.length === 0 ? this.#finerRules(rule) : [],
      reasons: [...new Set(reasons)],
    };
  }

  #state({ id }: Rule, own: readonly Judgement[]): RuleState {
    const open = own.filter((judgement) => !this.#excused.has(judgement));
    if (open.some((judgement) => isSure(judgement, this.#input.placing))) return "broken";
    if (open.length > 0) return "unsure";
    if (own.length > 0) return "excused";
    const { asked } = this.#input.judged;
    const questions = this.#rules.filter(({ rule }) => rule.id === id).flatMap((effective) => effective.questions);
    return questions.some(({ about }) => (asked.get(about) ?? 0) > 0) ? "holds" : "not-applicable";
  }

  #finerRules({ id }: Rule): string[] {
    const told = new Set(this.#findings.map(({ code }) => code));
    const finer = this.#rules.filter(({ rule }) => told.has(rule.id) && rule.refines.some((one) => one.rule === id));
    return [...new Set(finer.map(({ rule }) => rule.id))];
  }
}

const gravity: readonly Severity[] = ["error", "warning", "hint"];

function worst(findings: readonly Finding[]): Severity | undefined {
  return gravity.find((severity) => findings.some((finding) => finding.severity === severity));
}
