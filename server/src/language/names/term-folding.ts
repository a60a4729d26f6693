import { normalName } from "../tokens/letters.js";

/**
 * Brings the spellings of one term to one key: case and hyphens are folded, British and American forms are one.
 * Applied to both sides of every comparison, so it may well produce words that nobody writes.
 */
export function foldTerm(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    folded = fold(word);
    if (known.size >= mostKnown) known.clear();
    known.set(word, folded);
  }
  return folded;
}

/** The same few hundred terms come back in every file. */
const known = new Map<string, string>();
const mostKnown = 5000;

function fold(word: string): string {
  return normalName(word)
    .toLowerCase()
    .replace(/[-_]/g, "")
    .replace(/our(?=$|s|al|ed|ing|ful|able)/g, "or")
    .replace(/behaviour/g, "behavior")
    .replace(/defence/g, "defense")
    .replace(/centred/g, "centered")
    .replace(/focuss/g, "focus")
    .replace(/practis/g, "practic")
    .replace(/programme/g, "program")
    .replace(/is(e[drs]?|ing|ations?|ers?)(?=$)/g, "iz$1")
    .replace(/licence/g, "license");
}
