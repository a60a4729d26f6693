// The rules of therapeutic approaches: which hold for a protocol, and what they have to say about it.

import type { Finding } from "../finding.js";
import type { Facts } from "../protocol/generated/facts-types.js";
import type { Protocol } from "../protocol/generated/protocol-types.js";
import type { Origins } from "../protocol/origins.js";
import type { FactRecord } from "./evaluate.js";
import { contexts } from "./generated/contexts.js";
import { judge } from "./judge.js";
import { Placing } from "./placing.js";
import { report } from "./report.js";
import type { Rulebook } from "./ruleset.js";
import { type RuleStanding, type StandingInput, standings } from "./standing.js";

export type { ProjectSeverities } from "./compose.js";
export { evidenceInWords, evidenceWords } from "./evidence.js";
export type { Manual, Pack, Rule, SeverityOrOff } from "./pack.js";
export { type PackEntry, PackLibrary, type PackSource, sourceOf } from "./pack-library.js";
export { projectSeverities, type RuleSeverity } from "./project-severities.js";
export { Rulebook } from "./ruleset.js";
export { shippedPacks } from "./shipped.js";
export type { RuleStanding, RuleState } from "./standing.js";

export interface RulesInput {
  /** The compiled protocol, as far as it could be made. */
  protocol: Pick<Protocol, "deviations">;
  /** The way from the protocol back to its text. */
  origins: Origins;
  /** Derived from that protocol. */
  facts: Facts;
  rulebook: Rulebook;
}

/**
 * Holds a protocol against the rules of its approach.
 * @returns nothing if the protocol names no approach or one without a pack: naming says that
 */
export function checkRules(input: RulesInput): Finding[] {
  const made = judgedBy(input, "broken");
  return made ? report(made) : [];
}

/** How each rule that is asked of a protocol stands; the rules of its home approach first. */
export function standingOfRules(input: RulesInput): RuleStanding[] {
  const made = judgedBy(input, "all");
  return made ? standings(made) : [];
}

function judgedBy(
  { protocol, origins, facts, rulebook }: RulesInput,
  counts: "broken" | "all",
): StandingInput | undefined {
  const { approach, also, variant, taskApproaches: tasks, precedence: leading } = facts.protocol;
  // Facts are records of texts, numbers, truth values and lists of these by their schema, which types cannot show.
  const row = facts.protocol as unknown as FactRecord;
  const ruleset = rulebook.ruleset({ approach, also, variant, tasks, leading }, row);
  if (!ruleset) return undefined;
  const judged = judge(ruleset, row, contexts, counts);
  const placing = new Placing(protocol, origins);
  return { ruleset, judged, rulebook, protocol: row, placing, deviations: protocol.deviations };
}
