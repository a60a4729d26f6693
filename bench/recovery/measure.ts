import type { Finding } from "../../server/src/finding.js";
import { type Lines, type Mutation, mutate } from "./mutations.js";

/** What became of one mutant. */
export interface Outcome {
  mutations: Mutation[];
  text: string;
  /** Where in that text each mutation stands. */
  places: readonly Lines[];
  /** What the author is told that the sound text does not give, in the order of the text. */
  findings: Finding[];
  /** Whether the first finding stands within one line of the first mutation. */
  near: boolean;
  /** Whether each mutation has a finding within one line. */
  allNear: boolean;
}

export type FindingsOf = (text: string) => readonly Finding[];

/** Checks a text with its mutations and says where the new findings stand. */
export function tryMutations(
  text: string,
  mutations: readonly Mutation[],
  findingsOf: FindingsOf,
  before: readonly Finding[],
): Outcome {
  const mutant = mutate(text, mutations);
  const findings = newFindings(findingsOf(mutant.text), before);
  const lineOf = lineFinder(mutant.text);
  const lines = findings.map((finding) => lineOf(finding.start));
  const isNear = (line: number | undefined, place: Lines | undefined) =>
    line !== undefined && place !== undefined && line >= place.first - 1 && line <= place.last + 1;
  return {
    mutations: [...mutations].sort((a, b) => a.piece.start - b.piece.start),
    text: mutant.text,
    places: mutant.lines,
    findings,
    near: isNear(lines[0], mutant.lines[0]),
    allNear: mutant.lines.every((place) => lines.some((line) => isNear(line, place))),
  };
}

/** Findings that say something which none of those before said. */
function newFindings(findings: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return findings.filter(({ code, message }) => !known.has(`${code} ${message}`));
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
