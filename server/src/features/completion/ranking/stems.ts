import type { ParsedFile } from "../../../language/index.js";
import type { Candidate } from "../candidate.js";

const words = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+/gu;
const shortest = 4;
const longest = 5;
/** A stem that more candidates share tells none of them from the others. */
const mostSharing = 3;

/** The beginnings of the words of a text, whatever the case; those of short words are left out. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(words)) {
    if (word.length >= shortest) stems.add(word.slice(0, longest).toLowerCase());
  }
  return stems;
}

const known = new WeakMap<ParsedFile, ReadonlySet<string>>();

/** The stems of a whole file, its words in quotes among them. */
export function stemsOfFile(file: ParsedFile): ReadonlySet<string> {
  let stems = known.get(file);
  if (!stems) {
    stems = stemsOf(file.text);
    known.set(file, stems);
  }
  return stems;
}

/** A stem of what a candidate is called, and in how many candidates it is found. */
export interface TellingStem {
  stem: string;
  sharing: number;
}

/** The stems by which each candidate is told from most others, by what is put into the text. */
export function tellingStems(candidates: readonly Candidate[]): ReadonlyMap<string, readonly TellingStem[]> {
  const all = candidates.map(({ text, title = "" }) => [text, [...stemsOf(`${text} ${title}`)]] as const);
  const sharing = new Map<string, number>();
  for (const [, stems] of all) for (const stem of stems) sharing.set(stem, (sharing.get(stem) ?? 0) + 1);
  const telling = (stem: string) => ({ stem, sharing: sharing.get(stem) ?? 0 });
  return new Map(
    all.map(([text, stems]) => [text, stems.map(telling).filter((one) => one.sharing <= mostSharing)] as const),
  );
}

/** How much the stems that a text holds say for a candidate: a stem of its own says all, a shared one its share. */
export function weightOf(stems: readonly TellingStem[], text: ReadonlySet<string>): number {
  let weight = 0;
  for (const { stem, sharing } of stems) if (text.has(stem)) weight += 1 / sharing;
  return weight;
}
