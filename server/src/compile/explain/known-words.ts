import { blocks } from "../../language/generated/blocks.js";
import { closedSlots, closedValues } from "../../language/names/closed-slots.js";
import type { StandardLibrary } from "../../language/names/standard-library.js";
import { vocabularies } from "../../language/names/vocabulary.js";
import { explainedWords } from "../../language/syntax/keyword-reference.js";

/** Everything that can be explained without a project. */
export function knownWords({ data, vocabulary }: StandardLibrary): string[] {
  const keywords = Object.values(blocks).flatMap((block) => Object.keys(block));
  const inner = explainedWords().flatMap(({ words }) => words);
  const terms = vocabularies.flatMap((name) => vocabulary.terms(name).flatMap(({ id, aliases }) => [id, ...aliases]));
  const measures = Object.keys(data.measures);
  const values = closedSlots.flatMap((slot) => closedValues(slot).map(({ id }) => id));
  return [...new Set([...keywords, ...inner, ...terms, ...measures, ...values])];
}
