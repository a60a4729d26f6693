import type { Finding, Phrase, Place } from "../finding.js";
import { packFinding } from "../messages/packs.js";
import { quoted } from "../messages/phrases/common.js";
import { packPhrase } from "../messages/phrases/packs.js";
import { type Condition, freeNames } from "./expression.js";
import { approachName, protocolName } from "./facts-shape.js";
import { lineageOf, rulesOf } from "./lineage.js";
import { didYouMean } from "./nearest.js";
import type { Manual, Pack } from "./pack.js";
import type { OwnedRule } from "./pack-library.js";

/** A pack that was just read, and the way from its parts back to its text. */
export interface LinkedPack {
  pack: Pack;
  manual: Manual;
  place(path: readonly (string | number)[]): Place;
}

/** What can only be seen with all packs at hand: names of packs and rules, circles, and what may not be overridden. */
export function linkPacks(read: readonly LinkedPack[], known: readonly Pack[]): Finding[] {
  const packs = new Map(known.map((pack) => [pack.approach, pack]));
  const findings: Finding[] = [];
  const names = new Set(known.flatMap((pack) => namesOf(pack).map(([name]) => name)));
  for (const { pack, place } of read) {
    for (const [name, at] of namesOf(pack)) {
      if (names.has(name)) findings.push(packFinding("pack-duplicate", place(at), { approach: name }));
      names.add(name);
    }
    if (!packs.has(pack.approach)) packs.set(pack.approach, pack);
  }
  const rules = new Map<string, OwnedRule>();
  for (const owner of packs.values()) {
    for (const rule of owner.rules) if (!rules.has(rule.id)) rules.set(rule.id, { rule, owner });
  }
  for (const one of read) findings.push(...new Linking(one, packs, rules).findings());
  return findings;
}

/** All words by which a protocol can name a pack, and where the pack says so. */
function namesOf({ approach, aliases, combinations }: Pack): [name: string, path: (string | number)[]][] {
  return [
    [approach, ["approach"]],
    ...aliases.map((name, i): [string, (string | number)[]] => [name, ["aliases", i]]),
    ...Object.keys(combinations).map((name): [string, string[]] => [name, ["combinations", name]]),
  ];
}

class Linking {
  readonly #pack: Pack;
  readonly #place: LinkedPack["place"];
  readonly #packs: ReadonlyMap<string, Pack>;
  /** Every rule of every pack, by id. */
  readonly #rules: ReadonlyMap<string, OwnedRule>;
  readonly #findings: Finding[] = [];

  constructor({ pack, place }: LinkedPack, packs: ReadonlyMap<string, Pack>, rules: ReadonlyMap<string, OwnedRule>) {
    this.#pack = pack;
    this.#place = place;
    this.#packs = packs;
    this.#rules = rules;
  }

  findings(): Finding[] {
    for (const [i, id] of this.#pack.extends.entries()) this.#expectPack(id, ["extends", i]);
    this.#checkCircle();
    for (const [name, id] of Object.entries(this.#pack.combinations)) this.#expectPack(id, ["combinations", name]);
    for (const key of ["only", "takes"] as const) {
      for (const [id, taken] of Object.entries(this.#pack[key])) this.#checkTaken(id, taken, [key, id]);
    }
    for (const [i, rule] of this.#pack.rules.entries()) {
      const first = this.#rules.get(rule.id);
      if (first && first.owner !== this.#pack) {
        this.#findings.push(packFinding("pack-duplicate-rule", this.#place(["rules", i, "id"]), { id: rule.id }));
      }
      for (const [j, { rule: wider }] of rule.refines.entries())
        this.#checkRefinement(wider, ["rules", i, "refines", j]);
      for (const [j, { approaches }] of rule.severities.entries()) {
        for (const id of approaches) this.#expectPack(id, ["rules", i, "severities", j, "approach"]);
      }
    }
    this.#checkOverrides();
    return this.#findings;
  }

  #expectPack(id: string, path: readonly (string | number)[]): boolean {
    if (this.#packs.has(id)) return true;
    const named = { approach: id, meant: didYouMean(id, this.#packs.keys()) };
    this.#findings.push(packFinding("pack-unknown-pack", this.#place(path), named));
    return false;
  }

  #checkCircle(): void {
    const way = this.#wayBack(this.#pack, [this.#pack]);
    if (!way) return;
    const named = { approach: this.#pack.approach, way: quoted(way.map((pack) => pack.approach)) };
    this.#findings.push(packFinding("pack-circle", this.#place(["extends"]), named));
  }

  /** The packs by which the pack extends itself, if it does. */
  #wayBack(from: Pack, path: readonly Pack[]): readonly Pack[] | undefined {
    for (const id of from.extends) {
      const parent = this.#packs.get(id);
      if (parent === this.#pack) return path.length > 1 ? path.slice(1) : [this.#pack];
      if (!parent || path.includes(parent)) continue;
      const way = this.#wayBack(parent, [...path, parent]);
      if (way) return way;
    }
    return undefined;
  }

  #checkTaken(id: string, taken: readonly string[], path: readonly (string | number)[]): void {
    if (!this.#expectPack(id, path)) return;
    const from = this.#packs.get(id);
    const there = from ? rulesOf(from, this.#packs).map(({ rule }) => rule.id) : [];
    for (const [i, rule] of taken.entries()) {
      if (!there.includes(rule))
        this.#unknownRule(rule, [...path, i], packPhrase("pack-has-no-rule", { pack: id }), there);
    }
  }

  #unknownRule(rule: string, path: readonly (string | number)[], where: Phrase, known: Iterable<string>): void {
    this.#findings.push(
      packFinding("pack-unknown-rule", this.#place(path), { rule, where, meant: didYouMean(rule, known) }),
    );
  }

  #checkRefinement(wider: string, path: readonly (string | number)[]): void {
    const owned = this.#rules.get(wider);
    if (owned) this.#checkProtected(owned, path);
    else this.#unknownRule(wider, path, packPhrase("there-is-no-rule"), this.#rules.keys());
  }

  #checkProtected({ rule, owner }: OwnedRule, path: readonly (string | number)[]): void {
    if (!owner.neverOverridden || owner === this.#pack) return;
    this.#findings.push(packFinding("pack-protected", this.#place(path), { rule: rule.id, title: owner.title }));
  }

  #checkOverrides(): void {
    const inherited = new Map(
      lineageOf(this.#pack, this.#packs)
        .flatMap((pack) => rulesOf(pack, this.#packs))
        .filter(({ owner }) => owner !== this.#pack)
        .map((owned) => [owned.rule.id, owned]),
    );
    for (const [i, override] of this.#pack.overrides.entries()) {
      for (const [j, id] of override.rules.entries()) {
        const path = ["overrides", i, "rule", ...(override.rules.length > 1 ? [j] : [])];
        const owned = inherited.get(id);
        if (!owned) {
          this.#unknownRule(id, path, packPhrase("no-base-has-rule"), inherited.keys());
          continue;
        }
        this.#checkProtected(owned, path);
        this.#checkNames(override.when, owned, ["overrides", i, "when"]);
        this.#checkNames(override.satisfiedBy, owned, ["overrides", i, "satisfiedBy"]);
      }
    }
  }

  /** A condition of an override may read what the overridden rule reads. */
  #checkNames(condition: Condition | undefined, { rule }: OwnedRule, path: readonly (string | number)[]): void {
    if (!condition) return;
    for (const { each } of rule.cases) {
      for (const name of freeNames(condition.expression)) {
        if (name === each || name === protocolName || name === approachName) continue;
        this.#findings.push(packFinding("pack-foreign-fact", this.#place(path), { name, rule: rule.id, each }));
      }
    }
  }
}
