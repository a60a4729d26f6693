import type { Finding } from "../finding.js";
import { deriveFacts } from "../protocol/facts/index.js";
import type { ResolvedProtocol } from "../protocol/resolve/resolve.js";
import type { FactRecord } from "./evaluate.js";
import { judge } from "./judge.js";
import { Placing } from "./placing.js";
import { report } from "./report.js";
import type { Rulebook } from "./ruleset.js";
import { protocolContexts } from "./shipped.js";

export interface JudgeOptions {
  /** The age in years at which one consents for oneself. */
  ageOfMajority: number;
}

/** Holds a protocol against the rules of its approach. A protocol that names no known approach is held against none. */
export function judgeProtocol(
  { protocol, origins }: ResolvedProtocol,
  rulebook: Rulebook,
  options: JudgeOptions,
): Finding[] {
  const { home, also, variant } = protocol.approach;
  if (home === undefined) return [];
  const facts = deriveFacts(protocol, options).protocol as unknown as FactRecord;
  const ruleset = rulebook.ruleset({ approach: home, variant: variant ?? "", also }, facts);
  if (!ruleset) return [];
  const judged = judge(ruleset, facts, protocolContexts());
  const placing = new Placing(protocol, origins);
  return report({ judged, ruleset, rulebook, protocol: facts, placing, deviations: protocol.deviations });
}
