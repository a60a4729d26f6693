import { nearest } from "../../language/index.js";
import type { PackLibrary } from "../../rules/index.js";
import { standardLibrary } from "../world.js";
import type { Explanation } from "./explanation.js";
import { innerWordExplained, keywordMeanings } from "./keywords.js";
import { knownWords } from "./known-words.js";
import { approachExplained, ruleExplained } from "./packs.js";
import { shippedMeanings, valueMeanings } from "./terms.js";

/**
 * Everything that a word means without a text around it: a rule, an approach, a keyword, a term, a measure, a value.
 * @param pageOf where the page of a rule is
 */
export function meaningsOf(
  word: string,
  packs: PackLibrary,
  pageOf: (rule: string) => string | undefined,
): Explanation[] {
  return [
    ruleExplained(word, packs, pageOf(packs.ruleId(word) ?? word)),
    approachExplained(word, packs),
    ...keywordMeanings(word),
    innerWordExplained(word),
    ...shippedMeanings(word, standardLibrary()),
    ...valueMeanings(word),
  ].filter((one) => one !== undefined);
}

/** How many words that hold a word are told. */
const most = 8;

/** What an author may have meant by a word that nobody knows: the nearest, and words that hold it. */
export function wordsLike(word: string, { entries }: PackLibrary): { meant: string | undefined; holding: string[] } {
  const ofPacks = entries.flatMap(({ approach, aliases, rules }) => [
    approach,
    ...aliases,
    ...rules.map(({ id }) => id),
  ]);
  const known = [...ofPacks, ...knownWords(standardLibrary())];
  return { meant: nearest(word, known), holding: known.filter((one) => one.includes(word)).slice(0, most) };
}
