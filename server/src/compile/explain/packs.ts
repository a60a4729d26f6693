import { explainPhrase } from "../../messages/phrases/explain.js";
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
    is: explainPhrase("is-rule-of", { approach: owner.called }),
    lines: [
      ...stated(
        ["", rule.title],
        ["Finding", rule.severity === "off" ? explainPhrase("off-unless") : explainPhrase(`finding-${rule.severity}`)],
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
    is: explainPhrase(pack.overlay ? "is-overlay" : "is-approach"),
    lines: stated(
      ["", pack.title],
      ["", pack.about],
      ["Stance", pack.stance],
      ["Clients hear", pack.clientTerm === "" ? undefined : explainPhrase("title-quoted", { title: pack.clientTerm })],
      ["Usual kinds", pack.kinds],
      ["Phases", pack.phases],
      ["Variants", pack.variants],
      ["Builds on", built.map(({ approach }: Pack) => approach)],
      ["Rules", explainPhrase("number-of-rules", { count: rulesOf(pack, library).length })],
      ["Also", pack.aliases],
    ),
  };
}
