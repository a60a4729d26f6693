import { evidenceWords } from "../../server/src/rules/evidence.js";
import { lineageOf, rulesOf } from "../../server/src/rules/lineage.js";
import type { Pack } from "../../server/src/rules/pack.js";
import type { PackLibrary } from "../../server/src/rules/pack-library.js";
import { counted } from "./report/report.js";

/** One meaning of a word: a headline, and lines below it that may have a label. */
export interface Explanation {
  headline: string;
  lines: readonly (readonly [label: string, text: string])[];
}

type Line = readonly [label: string, text: string];

/** Lines of what is there. */
export function stated(
  ...lines: readonly (readonly [label: string, text: string | readonly string[] | undefined])[]
): Line[] {
  return lines.flatMap(([label, text]): Line[] => {
    const words = typeof text === "string" ? text.trim() : (text ?? []).join(", ");
    return words === "" ? [] : [[label, words]];
  });
}

/** @param page where the page of the rule is */
export function ruleExplained(
  name: string,
  library: PackLibrary,
  page: (rule: string) => string | undefined,
): Explanation[] {
  const owned = library.rule(name);
  if (!owned) return [];
  const { rule, owner } = owned;
  const sources = rule.sources.map(
    ({ source, says }): Line => ["Source", `${owner.sources[source] ?? source}${says === undefined ? "" : ` ${says}`}`],
  );
  return [
    {
      headline: `${rule.id}: a rule of ${owner.called}`,
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
        ...stated(["Former id", rule.aliases], ["Page", page(rule.id)]),
      ],
    },
  ];
}

export function approachExplained(name: string, library: PackLibrary): Explanation[] {
  const pack = library.named(name);
  if (!pack) return [];
  const built = lineageOf(pack, library).slice(1);
  return [
    {
      headline: `${pack.approach}: ${pack.overlay ? "rules that are added to any approach" : "an approach"}`,
      lines: stated(
        ["", pack.title],
        ["", pack.about],
        ["Stance", pack.stance],
        ["Clients hear", pack.clientTerm === "" ? undefined : `“${pack.clientTerm}”`],
        ["Usual kinds", pack.kinds],
        ["Phases", pack.phases],
        ["Variants", pack.variants],
        ["Builds on", built.map(({ approach }: Pack) => approach)],
        ["Rules", `${counted(rulesOf(pack, library).length, "rule")}; homework rules --approach ${pack.approach}`],
        ["Also", pack.aliases],
      ),
    },
  ];
}
