import { keywordEntry } from "../../language/syntax/keyword-reference.js";

/** How a line is written, with its parts. */
export interface LineForm {
  form: string;
  means: string;
  /** Stretches of the form that an author fills in, in their order. */
  parts: readonly (readonly [start: number, end: number])[];
  /** The part that is being written. */
  active: number;
}

/**
 * The form of the line that is being written.
 * @param words the words of the line before the place, its keyword first; texts in quotes count as one
 */
export function lineForm(block: string, words: readonly string[], isWordBegun: boolean): LineForm | undefined {
  const [keyword] = words;
  const entry = keyword === undefined ? undefined : keywordEntry(block, keyword);
  if (!entry) return undefined;
  const { form, means } = entry;
  const parts = partsOf(form);
  if (parts.length === 0) return undefined;
  const fixed = fixedWords(form);
  const filled = words.slice(1).filter((word) => !fixed.has(word) && word !== ",").length - (isWordBegun ? 1 : 0);
  return { form, means, parts, active: Math.max(0, Math.min(filled, parts.length - 1)) };
}

/** Words in capitals stand for what an author puts there; in quotes or bare. */
function partsOf(form: string): [number, number][] {
  return [...form.matchAll(/"[^"]*"|\b[A-Z][A-Z-]*\b/g)].map((part) => [part.index, part.index + part[0].length]);
}

function fixedWords(form: string): ReadonlySet<string> {
  return new Set(form.match(/\b[a-z][a-z-]*\b/g) ?? []);
}
