import { rulesOf } from "../../../rules/lineage.js";
import type { OwnedRule } from "../../../rules/pack-library.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";

/** The rules of the protocol's approaches, those first of which something was found; without an approach all rules. */
export function ruleCandidates({ around, lineage }: Asked): Candidate[] {
  const { packs, foundRules } = around;
  const owned = new Map<string, OwnedRule["rule"]>();
  const homes = lineage.length > 0 ? lineage : packs.entries.flatMap(({ approach }) => packs.get(approach) ?? []);
  for (const id of foundRules) {
    const found = packs.rule(id);
    if (found) owned.set(found.rule.id, found.rule);
  }
  for (const pack of homes) for (const { rule } of rulesOf(pack, packs)) owned.set(rule.id, rule);
  return [...owned.values()].map(({ id, title, aliases }) => ({
    text: id,
    subject: { is: "rule", id },
    title,
    outcome: id,
    aliases,
  }));
}
