import type { TokenType } from "chevrotain";

/** What each kind of word is called when an author is told that one is missing. */
const names: Readonly<Record<string, string>> = {
  ID: "a name or a term",
  QUOTED: "a text in quotes",
  TEXT_BLOCK: "a text in quotes",
  UNCLOSED_QUOTE: "a text in quotes",
  NUMBER: "a number",
  VERSION: "a version such as `1.0.0`",
  RANGE_SIGN: "`..`",
};

/** Words that stand for a longer list of them. */
const families: readonly { name: string; words: readonly string[] }[] = [
  {
    name: "a unit of time such as `minutes` or `weeks`",
    words: "second seconds minute minutes hour hours day days week weeks month months year years".split(" "),
  },
  {
    name: "how often, such as `daily` or `every 2 weeks`",
    words: "once twice daily weekly monthly nightly weekdays every most".split(" "),
  },
];

/** A list of alternatives in words, without what only a repair puts in; empty where there are too many to help. */
export function inWords(types: readonly TokenType[]): string {
  let left = types.map((type) => type.name).filter((name) => name !== "UNREADABLE");
  const said: string[] = [];
  for (const { name, words } of families) {
    if (words.filter((word) => left.includes(word)).length < 3) continue;
    said.push(name);
    left = left.filter((word) => !words.includes(word));
  }
  const alternatives = [...new Set([...left.map((name) => names[name] ?? `\`${name}\``), ...said])];
  if (alternatives.length > 7) return "";
  const last = alternatives.pop() ?? "";
  return alternatives.length === 0 ? last : `${alternatives.join(", ")} or ${last}`;
}
