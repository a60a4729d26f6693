// How hard an English text is to read, by the formula of Flesch and Kincaid: from the length of its sentences and words
// alone. What a text is about, and how well it is put, no formula knows.

export interface ReadingGrade {
  /** School grade, at least 0; an estimate. */
  grade: number;
  words: number;
  sentences: number;
}

/**
 * The reading grade of an English text, written as Markdown.
 * @returns undefined for a text without words
 */
export function readingGrade(text: string): ReadingGrade | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade: Math.max(0, grade), words: words.length, sentences: sentences.length };
}

/** From so many words on the estimate of one text means something. */
export const wordsForAnEstimate = 20;

/** The words of each sentence. An item of a list, a heading and a paragraph end a sentence as a full stop does. */
function sentencesOf(text: string): string[][] {
  return text
    .replace(/^[ \t]*(?:[-*+>#]+|\d+[.)])[ \t]+/gm, "\n\n")
    .replace(/\]\([^)\s]*\)/g, "]")
    .split(/\n[ \t]*\n|[.!?…]+["”’)*_\]]*(?=\s|$)/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Syllables of an English word, by its spelling. */
export function syllablesOf(written: string): number {
  const word = written.toLowerCase().replaceAll("’", "'");
  if (/^\p{N}+$/u.test(word)) return 1;
  const letters = word.replace(/n't$/, "").replace(/'(s|re|ll|ve|d|m)$/, "");
  const groups = letters.match(/[aeiouyà-öø-ÿ]+/g)?.length ?? 0;
  const count = groups - silentEndings(letters) + apartInside(letters) + contracted(word);
  return Math.max(1, count);
}

/** An `e` at the end that is not heard: `like`, `likes`, `liked`, but not `be`, `table`, `boxes`, `wanted`. */
function silentEndings(word: string): number {
  if (/[^aeiouy]le$/.test(word)) return 0;
  if (/[^aeiouy]e$/.test(word) || /(?:[aeio]|ng)gue$|que$|[aeiou]ue$/.test(word)) return 1;
  if (/(?:[sxz]|ch|sh|[cg]|[^aeiouy]l)es$/.test(word)) return 0;
  if (/[^aeiouy]es$/.test(word)) return 1;
  if (/[^aeiouytd]ed$/.test(word)) return /[^aeiouy]led$/.test(word) && !/lled$/.test(word) ? 0 : 1;
  return hasSilentMiddle(word) ? 1 : 0;
}

/** An `e` before a ending that begins with a consonant: `homework`, `something`, `careful`, `movement`, `likely`. */
function hasSilentMiddle(word: string): boolean {
  return (
    /^every(?!o)|^(home|some|care|there|where|here|fore|safe|note|time|life|side)(?=[bcdfghjklmnpqrstvw])/.test(word) ||
    /[aeiouy][bcdfgkmnpstvz]e(?:ly|ment|ments|ful|less|ness)$/.test(word)
  );
}

/** Vowels side by side that are said apart: `diary`, `going`, `idea`, `being`, `usual`. */
function apartInside(word: string): number {
  const patterns = [
    /[^ctsgx]i(?:a(?!ge)|o(?!n(?:s|ed|ing|al|ally)?$)|um|us)/,
    /[^aeiou]y(?:ing|e[dr])|[aeiou]y(?:ing|er)/,
    /^(?:li|bi|tri|di)o/,
    /[aeou](?:ing|ings)$/,
    /(?:ide|are)as?$|^rea(?=[lc]i)|creat|^react/,
    /[^gq]u(?:al|at[ei]|ous)/,
    /[^aeiou]eo(?!us|n|pl)/,
    /poe|ie(?:t|nc)/,
    /(?:[^aeiou]|^)ism|(?:rhyth|s)ms?$/,
  ];
  return patterns.filter((pattern) => pattern.test(word)).length;
}

/** `didn't` has two syllables, `don't` one. */
function contracted(word: string): number {
  return /[dsvt]e?n't$/.test(word) ? 1 : 0;
}
