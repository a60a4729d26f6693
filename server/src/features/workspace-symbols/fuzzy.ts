/**
 * How well something matches what was typed: every word of the query must be found, in its name or in its title.
 * @returns a number that is lower for a better match; undefined where a word is not found
 */
export function rankOf(query: string, name: string, title = ""): number | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let total = 0;
  for (const word of words) {
    const best = Math.min(rankOfWord(word, name), rankOfTitle(word, title));
    if (best === Number.POSITIVE_INFINITY) return undefined;
    total += best;
  }
  return total;
}

/** Exact, at the beginning, at the beginning of parts (`ct` of `CatchThoughts`), inside, or letter by letter. */
function rankOfWord(word: string, name: string): number {
  const plain = name.toLowerCase();
  if (plain === word) return 0;
  if (plain.startsWith(word)) return 1;
  if (initialsOf(name).startsWith(word)) return 2;
  const at = plain.indexOf(word);
  if (at >= 0) return isStart(name, at) ? 2 : 3;
  return holdsInOrder(plain, word) ? 5 : Number.POSITIVE_INFINITY;
}

function rankOfTitle(word: string, title: string): number {
  const at = title.toLowerCase().indexOf(word);
  if (at < 0) return Number.POSITIVE_INFINITY;
  return at === 0 || /[^\p{L}\p{N}]/u.test(title[at - 1] ?? "") ? 3 : 4;
}

function initialsOf(name: string): string {
  return [...name]
    .filter((_, index) => isStart(name, index))
    .join("")
    .toLowerCase();
}

/** Whether a part of a name begins here: at its first letter, a capital, or behind a hyphen. */
function isStart(name: string, at: number): boolean {
  return at === 0 || /\p{Lu}/u.test(name[at] ?? "") || /[-_]/.test(name[at - 1] ?? "");
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
