import { evidenceWords } from "../../server/src/rules/evidence.js";
import { lineageOf, rulesOf, rulesToAdd } from "../../server/src/rules/lineage.js";
import type { Pack, Rule, SeverityOrOff } from "../../server/src/rules/pack.js";
import type { OwnedRule } from "../../server/src/rules/pack-library.js";
import type { Rulebook } from "../../server/src/rules/ruleset.js";

/** A rule as lists show it. */
export interface ListedRule {
  id: string;
  title: string;
  /** The pack that holds it. */
  approach: string;
  approachTitle: string;
  /** How grave a finding is where nothing about the protocol says otherwise. */
  severity: SeverityOrOff;
  /** Whether something about the protocol can make it more or less grave. */
  varies: boolean;
  evidence: string;
  evidenceWords: string;
  sources: string[];
}

/**
 * All rules of all packs, or those that hold in one approach, in the order of packs and within them.
 * @param name of the approach, which may stand for it together with an overlay
 */
export function listedRules({ library }: Rulebook, name?: string): ListedRule[] {
  if (name === undefined) {
    const packs = library.entries.flatMap((entry) => library.get(entry.approach) ?? []);
    return packs.flatMap((owner) => owner.rules.map((rule) => listed({ rule, owner }, [owner])));
  }
  const home = library.get(name) ?? library.named(name);
  if (!home) return [];
  const lineage = lineageOf(home, library);
  const overlay = library.overlayIn(name);
  const added = overlay ? rulesToAdd(overlay, library) : [];
  return [...rulesOf(home, library), ...added].map((owned) => listed(owned, overlay ? [overlay, ...lineage] : lineage));
}

function listed({ rule, owner }: OwnedRule, lineage: readonly Pack[]): ListedRule {
  return {
    id: rule.id,
    title: rule.title,
    approach: owner.approach,
    approachTitle: owner.title,
    ...severityIn(rule, owner, lineage),
    evidence: rule.evidence,
    evidenceWords: evidenceWords[rule.evidence],
    sources: rule.sources.map(({ source }) => owner.sources[source] ?? source),
  };
}

/** What overrides of the approach and the rule itself say without asking the protocol. */
function severityIn(rule: Rule, owner: Pack, lineage: readonly Pack[]): { severity: SeverityOrOff; varies: boolean } {
  const ids = lineage.map(({ approach }) => approach);
  const overrides = lineage
    .filter((pack) => pack !== owner)
    .flatMap((pack) => pack.overrides)
    .filter(({ rules, severity }) => severity !== undefined && rules.includes(rule.id))
    .map(({ severity = rule.severity, when, variants }) => ({
      severity,
      asks: when !== undefined || variants.length > 0,
    }));
  const own = rule.severities
    .filter(({ approaches }) => approaches.length === 0 || approaches.some((approach) => ids.includes(approach)))
    .map(({ severity, when, variants, setting }) => ({
      severity,
      asks: when !== undefined || setting !== undefined || variants.length > 0,
    }));
  const cases = [...overrides, ...own];
  const decided = cases.findIndex(({ asks }) => !asks);
  const before = decided < 0 ? cases : cases.slice(0, decided);
  return { severity: cases[decided]?.severity ?? rule.severity, varies: before.length > 0 };
}
