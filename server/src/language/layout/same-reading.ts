import type { ParsedFile } from "../syntax/parse.js";

/** Whether two texts are read alike: the same tree but for places, the same mistakes, the same words lost. */
export function isSameReading(one: ParsedFile, other: ParsedFile): boolean {
  return (
    one.damage.length === other.damage.length &&
    errorsOf(one) === errorsOf(other) &&
    [...one.lostWords].join(" ") === [...other.lostWords].join(" ") &&
    isSameTree(one.tree, other.tree)
  );
}

function errorsOf({ findings }: ParsedFile): string {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code)
    .join(" ");
}

/** Whether two nodes, or what they hold, say the same. */
export function isSameTree(one: unknown, other: unknown): boolean {
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => isSameTree(item, other[index]))
    );
  }
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  const said = entriesOf(one);
  const others = entriesOf(other);
  return (
    said.length === others.length &&
    said.every(([key, value]) => isSameTree(value, others.find(([name]) => name === key)?.[1]))
  );
}

function entriesOf(node: object): [string, unknown][] {
  return Object.entries(node).filter(
    ([key, value]) => (key === "$type" || !key.startsWith("$")) && value !== undefined,
  );
}
