import { normalName } from "../tokens/letters.js";

/** Words that were folded before: files use the same few hundred again and again. */
const folded = new Map<string, string>();
const mostRemembered = 5000;

/**
 * Brings the spellings of one term to one key: case and hyphens are folded, British and American forms are one.
 * Applied to both sides of every comparison, so it may well produce words that nobody writes.
 */
export function foldTerm(word: string): string {
  let key = folded.get(word);
  if (key === undefined) {
    key = fold(word);
    if (folded.size >= mostRemembered) folded.clear();
    folded.set(word, key);
  }
  return key;
}

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
