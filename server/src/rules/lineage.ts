import type { Pack } from "./pack.js";
import type { OwnedRule, PackMap } from "./pack-library.js";

/** The pack and all that it extends, nearest first, each once. Circles and unknown packs are passed over. */
export function lineageOf(pack: Pack, packs: PackMap): Pack[] {
  const lineage = [pack];
  for (const one of lineage) {
    for (const id of one.extends) {
      const parent = packs.get(id);
      if (parent && !lineage.includes(parent)) lineage.push(parent);
    }
  }
  return lineage;
}

/** All rules that hold in a pack: its own, single ones it takes, and those of the packs it extends, each once. */
export function rulesOf(pack: Pack, packs: PackMap): OwnedRule[] {
  const rules = new Map<string, OwnedRule>();
  collect(pack, packs, [], rules);
  return [...rules.values()];
}

function collect(pack: Pack, packs: PackMap, path: readonly Pack[], rules: Map<string, OwnedRule>): void {
  if (path.includes(pack)) return;
  for (const rule of pack.rules) rules.set(rule.id, { rule, owner: pack });
  for (const [id, taken] of Object.entries(pack.takes)) {
    for (const rule of packs.get(id)?.rules ?? []) {
      const owner = packs.get(id);
      if (owner && taken.includes(rule.id)) rules.set(rule.id, { rule, owner });
    }
  }
  for (const id of pack.extends) {
    const parent = packs.get(id);
    if (!parent) continue;
    const inherited = new Map<string, OwnedRule>();
    collect(parent, packs, [...path, pack], inherited);
    const only = pack.only[id];
    for (const [name, owned] of inherited) {
      if ((only?.includes(name) ?? true) && !rules.has(name)) rules.set(name, owned);
    }
  }
}
