import type { Phrase } from "../generated/protocol-types.js";

/** Nothing of a kind, shared: facts are read and never changed. */
export const none: string[] = [];

/** What is worked out when it is asked for, once. */
export function onDemand<T>(workOut: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** The declared name within an id: `CatchThoughts` of `homework.CatchThoughts`. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** A list that is no longer than this is searched faster than a set of it is made. */
const short = 24;

/** Each value once, in the order of its first appearance; the list itself where none comes twice. */
export function unique<T>(values: readonly T[]): T[] {
  if (isUnique(values)) return values as T[];
  return [...new Set(values)];
}

function isUnique(values: readonly unknown[]): boolean {
  if (values.length > short) return new Set(values).size === values.length;
  for (let n = 1; n < values.length; n++) if (values.indexOf(values[n]) !== n) return false;
  return true;
}

/** All values of the lists, each once. */
export function union<T, V>(things: readonly T[], listOf: (thing: T) => readonly V[]): V[] {
  const [first] = things;
  if (first === undefined) return [];
  if (things.length === 1) return unique(listOf(first));
  const all: V[] = [];
  let known: Set<V> | undefined;
  for (const thing of things) {
    for (const value of listOf(thing)) {
      if (known === undefined ? all.includes(value) : known.has(value)) continue;
      all.push(value);
      if (known !== undefined) known.add(value);
      else if (all.length > short) known = new Set(all);
    }
  }
  return all;
}

/** `known` with what is new in `more`; the same list where nothing is. */
export function added<T>(known: T[], more: readonly T[]): T[] {
  let all = known;
  for (const value of more) {
    if (all.includes(value)) continue;
    if (all === known) all = [...known];
    all.push(value);
  }
  return all;
}

/** `known` with what is new in the lists of things. */
export function addedOf<T, V>(known: V[], things: readonly T[], listOf: (thing: T) => readonly V[]): V[] {
  let all = known;
  for (const thing of things) all = added(all, listOf(thing));
  return all;
}

/** The terms of phrases; what is said in words only is left out. */
export function termsOf(phrases: readonly Phrase[] = []): string[] {
  if (phrases.length === 0) return none;
  const terms: string[] = [];
  for (const { term } of phrases) if (term !== undefined) terms.push(term);
  return terms;
}

/** The words of phrases, one after another. */
export function wordsOf(phrases: readonly { text?: string }[] = []): string {
  let words = "";
  for (const { text } of phrases) if (text !== undefined) words = words === "" ? text : `${words}; ${text}`;
  return words;
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
