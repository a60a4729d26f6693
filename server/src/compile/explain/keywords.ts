import { compareText } from "../../finding.js";
import { blocks } from "../../language/generated/blocks.js";
import { blockName } from "../../language/syntax/block-names.js";
import { type KeywordEntry, keywordEntry, wordEntry } from "../../language/syntax/keyword-reference.js";
import { type Explanation, stated } from "./explanation.js";

/** A keyword that begins a line, as it is meant in one block. */
export function keywordExplained(block: string, keyword: string): Explanation | undefined {
  const entry = Object.hasOwn(blocks[block] ?? {}, keyword) ? keywordEntry(block, keyword) : undefined;
  return entry && explained(keyword, entry, [blockName(block)]);
}

/**
 * A keyword that begins a line: what it means in each of the blocks in which it may stand.
 * @param words the keyword, or it and what follows it: `if not done`
 */
export function keywordMeanings(words: string): Explanation[] {
  const [first = ""] = words.split(/\s+/);
  const meanings = new Map<KeywordEntry, string[]>();
  for (const block of Object.keys(blocks).sort(compareText)) {
    const entry = Object.hasOwn(blocks[block] ?? {}, first) ? keywordEntry(block, first) : undefined;
    if (entry?.form.startsWith(words)) meanings.set(entry, [...(meanings.get(entry) ?? []), blockName(block)]);
  }
  return [...meanings].map(([entry, places]) => explained(words, entry, places));
}

function explained(words: string, { means, form, examples }: KeywordEntry, places: readonly string[]): Explanation {
  return {
    name: words,
    is: `begins a line of ${places.join("; ")}`,
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
    is: "a word within lines",
    lines: stated(["", entry.means], ["Example", entry.example], ["With", fellows]),
  };
}
