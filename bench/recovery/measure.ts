import type { Finding } from "../../server/src/finding.js";
import { type Lines, type Mutation, mutate } from "./mutations.js";

/** What became of one mutant. */
export interface Outcome {
  mutations: Mutation[];
  text: string;
  /** Where in that text each mutation stands. */
  places: readonly Lines[];
  /** Errors only, in the order of the text. */
  errors: Finding[];
  /** Whether the first error stands within one line of the first mutation. */
  near: boolean;
  /** Whether each mutation has an error within one line. */
  allNear: boolean;
}

export type FindingsOf = (text: string) => readonly Finding[];

/** Checks a text with its mutations and says where the errors stand. */
export function tryMutations(text: string, mutations: readonly Mutation[], findingsOf: FindingsOf): Outcome {
  const mutant = mutate(text, mutations);
  const errors = findingsOf(mutant.text).filter((finding) => finding.severity === "error");
  const lineOf = lineFinder(mutant.text);
  const lines = errors.map((error) => lineOf(error.start));
  const isNear = (line: number | undefined, place: Lines | undefined) =>
    line !== undefined && place !== undefined && line >= place.first - 1 && line <= place.last + 1;
  return {
    mutations: [...mutations],
    text: mutant.text,
    places: mutant.lines,
    errors,
    near: isNear(lines[0], mutant.lines[0]),
    allNear: mutant.lines.every((place) => lines.some((line) => isNear(line, place))),
  };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A share as a percentage with one digit, rounded down so that it never flatters. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
