import type { TokenType } from "chevrotain";
import type { Said } from "../../finding.js";
import { syntaxPhrase } from "../../messages/phrases/syntax.js";

const text = syntaxPhrase("word-text");

/** What each kind of word is called when an author is told that one is missing. */
const names: Readonly<Record<string, Said>> = {
  ID: syntaxPhrase("word-name"),
  QUOTED: text,
  TEXT_BLOCK: text,
  UNCLOSED_QUOTE: text,
  NUMBER: syntaxPhrase("word-number"),
  VERSION: syntaxPhrase("word-version"),
  RANGE_SIGN: "`..`",
};

/** Words that stand for a longer list of them. */
const families: readonly { name: Said; words: readonly string[] }[] = [
  {
    name: syntaxPhrase("word-time"),
    words: "second seconds minute minutes hour hours day days week weeks month months year years".split(" "),
  },
  {
    name: syntaxPhrase("word-frequency"),
    words: "once twice daily weekly monthly nightly weekdays every most".split(" "),
  },
];

/** A list of alternatives in words, without what only a repair puts in; undefined where there are none, or too many to help. */
export function alternatives(types: readonly TokenType[]): Said | undefined {
  let left = types.map((type) => type.name).filter((name) => name !== "UNREADABLE");
  const said: Said[] = [];
  for (const { name, words } of families) {
    if (words.filter((word) => left.includes(word)).length < 3) continue;
    said.push(name);
    left = left.filter((word) => !words.includes(word));
  }
  const all = [...new Set([...left.map((name) => names[name] ?? `\`${name}\``), ...said])];
  return all.length === 0 || all.length > 7 ? undefined : { all, by: "or" };
}
