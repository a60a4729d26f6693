import type { Phrase } from "../generated/protocol-types.js";

/** Nothing of a kind, shared: facts are read and never changed. */
export const none: string[] = [];

/** The declared name within an id: `CatchThoughts` of `homework.CatchThoughts`. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** Gathers values, each once, in the order of their first appearance. */
class Gathered<V> {
  readonly values: V[] = [];
  // Nearly all lists are short, and for these a set costs more than it saves.
  #known: Set<V> | undefined;

  add(value: V): void {
    const { values } = this;
    if (this.#known === undefined ? values.includes(value) : this.#known.has(value)) return;
    values.push(value);
    if (this.#known !== undefined) this.#known.add(value);
    else if (values.length > 24) this.#known = new Set(values);
  }
}

/** Each value once, in the order of its first appearance. */
export function unique<T>(values: readonly T[]): T[] {
  const gathered = new Gathered<T>();
  for (const value of values) gathered.add(value);
  return gathered.values;
}

/** All values of the lists, each once. */
export function union<T, V>(things: readonly T[], listOf: (thing: T) => readonly V[]): V[] {
  const gathered = new Gathered<V>();
  for (const thing of things) for (const value of listOf(thing)) gathered.add(value);
  return gathered.values;
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
