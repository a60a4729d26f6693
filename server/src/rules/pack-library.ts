import type { Pack, Rule } from "./pack.js";

/** What is known of a pack before it is read: its names, and those of its rules. */
export interface PackEntry {
  approach: string;
  title: string;
  aliases: readonly string[];
  /** Of an overlay: words for another approach together with it, with the id of that approach. */
  combinations: Readonly<Record<string, string>>;
  /** Whether a protocol can name it as its approach; other packs are only built upon. */
  approachable: boolean;
  overlay: boolean;
  rules: readonly RuleEntry[];
}

export interface RuleEntry {
  id: string;
  title: string;
  aliases: readonly string[];
}

/** A pack that is read when it is first needed. */
export interface PackSource {
  entry: PackEntry;
  read(): Pack;
}

/** A rule with the pack that holds it. */
export interface OwnedRule {
  rule: Rule;
  owner: Pack;
}

/** What can lead from an id to its pack. */
export interface PackMap {
  get(approach: string): Pack | undefined;
}

/** All packs at hand by the names of approaches and rules. Each is read at most once, and only if it is needed. */
export class PackLibrary implements PackMap {
  readonly entries: readonly PackEntry[];
  /** By id of the approach. */
  readonly sources: ReadonlyMap<string, PackSource>;
  readonly #read = new Map<string, Pack>();
  readonly #byName = new Map<string, PackSource>();
  readonly #byRule = new Map<string, { source: PackSource; id: string }>();

  constructor(packs: Iterable<PackSource | Pack>) {
    const all = [...packs].map(sourceOf);
    this.entries = all.map(({ entry }) => entry);
    this.sources = new Map(all.map((source) => [source.entry.approach, source]));
    for (const source of all) {
      const { approach, aliases, rules } = source.entry;
      for (const name of [approach, ...aliases]) this.#byName.set(name, source);
      for (const [name, id] of Object.entries(source.entry.combinations)) {
        const home = this.sources.get(id);
        if (home) this.#byName.set(name, home);
      }
      for (const { id, aliases: former } of rules) {
        for (const name of [id, ...former]) this.#byRule.set(name, { source, id });
      }
    }
  }

  get(approach: string): Pack | undefined {
    const known = this.#read.get(approach);
    if (known) return known;
    const pack = this.sources.get(approach)?.read();
    if (pack) this.#read.set(approach, pack);
    return pack;
  }

  /** The pack with an id or alias; of a combination the approach that the overlay adds itself to. */
  named(name: string): Pack | undefined {
    const source = this.#byName.get(name);
    return source && this.get(source.entry.approach);
  }

  /** The overlay that comes along where a protocol names an approach by this word. */
  overlayIn(name: string): Pack | undefined {
    const overlay = this.entries.find(({ combinations }) => Object.hasOwn(combinations, name));
    return overlay && this.get(overlay.approach);
  }

  /** Words for an approach together with an overlay, with the id of the overlay. */
  combinationsOf(approach: string): Record<string, string> {
    return Object.fromEntries(
      this.entries.flatMap((overlay) =>
        Object.entries(overlay.combinations).flatMap(([name, id]) =>
          id === approach ? [[name, overlay.approach]] : [],
        ),
      ),
    );
  }

  /** The rule with an id, or with a former id. */
  rule(name: string): OwnedRule | undefined {
    const known = this.#byRule.get(name);
    const owner = known && this.get(known.source.entry.approach);
    const rule = owner?.rules.find(({ id }) => id === known?.id);
    return owner && rule ? { rule, owner } : undefined;
  }

  /** All ids of rules, former ones included. */
  ruleNames(): Iterable<string> {
    return this.#byRule.keys();
  }

  /** The id of the rule that has this id or had it. */
  ruleId(name: string): string | undefined {
    return this.#byRule.get(name)?.id;
  }
}

/** What is known of a pack beforehand, taken from the pack itself if it was read already. */
export function sourceOf(pack: PackSource | Pack): PackSource {
  if ("read" in pack) return pack;
  const { approach, title, aliases, combinations, onlyBuiltUpon, overlay } = pack;
  const rules = pack.rules.map((rule) => ({ id: rule.id, title: rule.title, aliases: rule.aliases }));
  const approachable = !onlyBuiltUpon;
  return { entry: { approach, title, aliases, combinations, approachable, overlay, rules }, read: () => pack };
}
