import type { Span } from "../../finding.js";

/**
 * Where the examples of a rule begin in the text of its pack, in their order. Packs are kept without the places of their
 * examples, which nobody but a list of tests asks for.
 * @param rule where the rule is named
 */
export function examplePlaces(pack: string, rule: Span): Span[] {
  const rest = pack.slice(rule.end);
  const next = /^ {0,4}- +id:/m.exec(rest)?.index ?? rest.length;
  const examples = rest.slice(0, next).matchAll(/^ *- +(fails|passes):/gm);
  return [...examples].map(({ index, 0: line }) => {
    const start = rule.end + index + line.search(/\S/);
    return { start, end: rule.end + index + line.length };
  });
}

export function framePlace(pack: string, name: string): Span | undefined {
  const frames = /^frames:.*$/m.exec(pack);
  if (!frames) return undefined;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const from = frames.index + frames[0].length;
  const found = new RegExp(`^( +)${escaped}:`, "m").exec(pack.slice(from));
  if (!found) return undefined;
  const start = from + found.index + (found[1]?.length ?? 0);
  return { start, end: start + name.length };
}
