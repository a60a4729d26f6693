import type { Phrase } from "../generated/protocol-types.js";

/** Nothing of a kind, shared: facts are read and never changed. */
export const none: string[] = [];

/** The declared name within an id: `CatchThoughts` of `homework.CatchThoughts`. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** Each value once, in the order of its first appearance. */
export function unique<T>(values: readonly T[]): T[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}

/** `known` with what is new in `more`; the same list where nothing is. */
export function added<T>(known: T[], more: readonly T[]): T[] {
  const fresh = more.filter((value) => !known.includes(value));
  return fresh.length === 0 ? known : [...known, ...unique(fresh)];
}

/** The terms of phrases; what is said in words only is left out. */
export function termsOf(phrases: readonly Phrase[] = []): string[] {
  return phrases.flatMap((phrase) => (phrase.term === undefined ? [] : [phrase.term]));
}

/** The words of phrases, one after another. */
export function wordsOf(phrases: readonly { text?: string }[] = []): string {
  return phrases.flatMap((phrase) => (phrase.text === undefined ? [] : [phrase.text])).join("; ");
}

/** Rows by a key that several may share. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function firstOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? -1 : Math.min(...numbers);
}

export function lastOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? -1 : Math.max(...numbers);
}
