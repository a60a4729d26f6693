import type { ParsedFile } from "../../../server/src/language/syntax/parse.js";

/** What a text says, however it is laid out: its tree without places, what is wrong with it, the words that were lost. */
export function saidBy({ tree, findings, damage, lostWords }: ParsedFile): unknown {
  return {
    tree: withoutPlaces(tree),
    errors: findings.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`),
    damage: damage.length,
    lostWords: [...lostWords],
  };
}

function withoutPlaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPlaces);
  if (typeof node !== "object" || node === null) return node;
  const said = Object.entries(node).filter(
    ([key, value]) => (key === "$type" || !key.startsWith("$")) && value !== undefined,
  );
  return Object.fromEntries(said.map(([key, value]) => [key, withoutPlaces(value)]));
}
