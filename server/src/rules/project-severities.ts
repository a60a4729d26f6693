import type { Finding, Place } from "../finding.js";
import { packFinding } from "../messages/packs.js";
import type { ProjectSeverities } from "./compose.js";
import { didYouMean } from "./nearest.js";
import type { SeverityOrOff } from "./pack.js";
import type { PackLibrary } from "./pack-library.js";

/** How grave a project takes a rule, as its project file says. */
export interface RuleSeverity {
  /** The id of the rule, or a former one. */
  rule: string;
  severity: SeverityOrOff;
  /** Where the project file names the rule. */
  place: Place;
}

const gravity: readonly SeverityOrOff[] = ["off", "hint", "warning", "error"];

/**
 * The severities of a project by canonical rule id, and what is wrong with them: a rule that is not there, or one that
 * no project may lower.
 */
export function projectSeverities(
  stated: readonly RuleSeverity[],
  library: PackLibrary,
): { severities: ProjectSeverities; findings: Finding[] } {
  const severities = new Map<string, SeverityOrOff>();
  const findings: Finding[] = [];
  for (const { rule: name, severity, place } of stated) {
    const owned = library.rule(name);
    if (!owned) {
      const meant = didYouMean(name, library.ruleNames());
      findings.push(packFinding("project-unknown-rule", place, { rule: name, meant }));
      continue;
    }
    const { rule, owner } = owned;
    const gravest = Math.max(...[rule, ...rule.severities].map((one) => gravity.indexOf(one.severity)));
    if (owner.neverOverridden && gravity.indexOf(severity) < gravest) {
      findings.push(packFinding("project-protected-rule", place, { rule: rule.id, title: owner.title }));
      continue;
    }
    severities.set(rule.id, severity);
  }
  return { severities, findings };
}
