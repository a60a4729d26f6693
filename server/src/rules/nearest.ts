import { nearest } from "../language/tokens/nearest.js";

/** " Did you mean `x`?" or nothing, to follow a sentence about an unknown word. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
}
