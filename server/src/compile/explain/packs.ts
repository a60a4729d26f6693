import { counted } from "../../messages/counted.js";
import { evidenceWords } from "../../rules/evidence.js";
import { lineageOf, rulesOf } from "../../rules/lineage.js";
import type { Pack } from "../../rules/pack.js";
import type { PackLibrary } from "../../rules/pack-library.js";
import { type Explanation, type ExplanationLine, stated } from "./explanation.js";

/**
 * @param name the id of a rule, or a former one
 * @param page where the page of the rule is
 */
export function ruleExplained(name: string, library: PackLibrary, page?: string): Explanation | undefined {
  const owned = library.rule(name);
  if (!owned) return undefined;
  const { rule, owner } = owned;
  const sources = rule.sources.map(
    ({ source, says }): ExplanationLine => [
      "Source",
      `${owner.sources[source] ?? source}${says === undefined ? "" : ` ${says}`}`,
    ],
  );
  return {
    name: rule.id,
    is: `a rule of ${owner.called}`,
    lines: [
      ...stated(
        ["", rule.title],
        ["Finding", rule.severity === "off" ? "off unless an approach turns it on" : rule.severity],
        ["Evidence", `${rule.evidence}: ${evidenceWords[rule.evidence]}`],
        ["Why", rule.why],
        ["Do", rule.help],
        ["Deviate", rule.deviate],
        ["Contested", rule.contested],
      ),
      ...sources,
      ...stated(["Former id", rule.aliases], ["Page", page]),
    ],
  };
}

/** @param name the id of an approach, or another word for it */
export function approachExplained(name: string, library: PackLibrary): Explanation | undefined {
  const pack = library.named(name);
  if (!pack) return undefined;
  const built = lineageOf(pack, library).slice(1);
  return {
    name: pack.approach,
    is: pack.overlay ? "rules that are added to any approach" : "an approach",
    lines: stated(
      ["", pack.title],
      ["", pack.about],
      ["Stance", pack.stance],
      ["Clients hear", pack.clientTerm === "" ? undefined : `“${pack.clientTerm}”`],
      ["Usual kinds", pack.kinds],
      ["Phases", pack.phases],
      ["Variants", pack.variants],
      ["Builds on", built.map(({ approach }: Pack) => approach)],
      ["Rules", counted(rulesOf(pack, library).length, "rule")],
      ["Also", pack.aliases],
    ),
  };
}
