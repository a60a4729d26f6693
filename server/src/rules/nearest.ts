import type { Said } from "../finding.js";
import { nearest } from "../language/tokens/nearest.js";
import { didYouMean as suggestion } from "../messages/phrases/common.js";

/** Which of the known words may be meant, to follow a sentence about an unknown one. */
export function didYouMean(word: string, known: Iterable<string>): Said {
  return suggestion(nearest(word, known));
}
