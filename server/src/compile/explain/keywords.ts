import { compareText, type Phrase } from "../../finding.js";
import { blocks } from "../../language/generated/blocks.js";
import { blockPhrase } from "../../language/syntax/block-names.js";
import { type KeywordEntry, keywordEntry, wordEntry } from "../../language/syntax/keyword-reference.js";
import { explainPhrase } from "../../messages/phrases/explain.js";
import { type Explanation, stated } from "./explanation.js";

/** A keyword that begins a line, as it is meant in one block. */
export function keywordExplained(block: string, keyword: string): Explanation | undefined {
  const entry = Object.hasOwn(blocks[block] ?? {}, keyword) ? keywordEntry(block, keyword) : undefined;
  return entry && explained(keyword, entry, [blockPhrase(block)]);
}

/**
 * A keyword that begins a line: what it means in each of the blocks in which it may stand.
 * @param words the keyword, or it and what follows it: `if not done`
 */
export function keywordMeanings(words: string): Explanation[] {
  const [first = ""] = words.split(/\s+/);
  const meanings = new Map<KeywordEntry, Phrase[]>();
  for (const block of Object.keys(blocks).sort(compareText)) {
    const entry = Object.hasOwn(blocks[block] ?? {}, first) ? keywordEntry(block, first) : undefined;
    if (entry?.form.startsWith(words)) meanings.set(entry, [...(meanings.get(entry) ?? []), blockPhrase(block)]);
  }
  return [...meanings].map(([entry, places]) => explained(words, entry, places));
}

function explained(words: string, { means, form, examples }: KeywordEntry, places: readonly Phrase[]): Explanation {
  return {
    name: words,
    is: explainPhrase("is-keyword-in", { places: { all: places, by: "semicolon" } }),
    lines: stated(["", means], ["Written", form], ["Example", examples.join("\n")]),
  };
}

/** A word of the grammar that stands within lines. */
export function innerWordExplained(word: string): Explanation | undefined {
  const entry = wordEntry(word);
  if (!entry) return undefined;
  const fellows = entry.words.filter((one) => one !== word);
  return {
    name: word,
    is: explainPhrase("is-inner-word"),
    lines: stated(["", entry.means], ["Example", entry.example], ["With", fellows]),
  };
}
