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

/** What an overlay adds to the rules of an approach: its own rules and single ones it takes. What it extends counts only at home. */
export function rulesToAdd(overlay: Pack, packs: PackMap): OwnedRule[] {
  const rules = new Map<string, OwnedRule>();
  collectOwn(overlay, packs, rules);
  return [...rules.values()];
}

function collect(pack: Pack, packs: PackMap, path: readonly Pack[], rules: Map<string, OwnedRule>): void {
  if (path.includes(pack)) return;
  collectOwn(pack, packs, rules);
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

function collectOwn(pack: Pack, packs: PackMap, rules: Map<string, OwnedRule>): void {
  for (const rule of pack.rules) rules.set(rule.id, { rule, owner: pack });
  for (const [id, taken] of Object.entries(pack.takes)) {
    const owner = packs.get(id);
    for (const rule of owner?.rules ?? []) if (owner && taken.includes(rule.id)) rules.set(rule.id, { rule, owner });
  }
}
