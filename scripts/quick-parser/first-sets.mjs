// Which kinds of tokens a part of the grammar can begin with, and whether it may be empty.

export class FirstSets {
  constructor(grammar, kinds) {
    this.kinds = kinds;
    this.rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
    this.known = new Map();
  }

  /** @returns {{ kinds: Set<number>, empty: boolean }} */
  of(element) {
    const optional = element.cardinality === "?" || element.cardinality === "*";
    const first = this.once(element);
    return optional ? { kinds: first.kinds, empty: true } : first;
  }

  once(element) {
    switch (element.$type) {
      case "Keyword":
        return { kinds: new Set([this.kinds.of(element.value)]), empty: false };
      case "Assignment":
        return this.of(element.terminal);
      case "Alternatives": {
        const all = element.elements.map((item) => this.of(item));
        return { kinds: union(all), empty: all.some((item) => item.empty) };
      }
      case "Group": {
        const parts = [];
        for (const item of element.elements) {
          const first = this.of(item);
          parts.push(first);
          if (!first.empty) return { kinds: union(parts), empty: false };
        }
        return { kinds: union(parts), empty: true };
      }
      case "Action":
        return { kinds: new Set(), empty: true };
      case "RuleCall":
        return this.ofRule(element.rule.$refText);
      default:
        throw new Error(`Not foreseen in the grammar: ${element.$type}`);
    }
  }

  ofRule(name) {
    const known = this.known.get(name);
    if (known) return known;
    const rule = this.rules.get(name);
    const first =
      rule.$type === "TerminalRule"
        ? { kinds: new Set([this.kinds.terminals[name]]), empty: false }
        : this.of(rule.definition);
    this.known.set(name, first);
    return first;
  }
}

function union(firsts) {
  return new Set(firsts.flatMap((first) => [...first.kinds]));
}
