import type { Finding } from "../../server/src/index.js";
import { Random } from "../recovery/random.js";
import { blockAt, blocksOf } from "./blocks.js";
import type { Sound } from "./corpus.js";
import { type Expectation, Oracle } from "./expectations.js";
import { classOf, type Mutant, mutantsOf } from "./mutants.js";

/** What became of one mutant. */
export interface Outcome {
  path: string;
  mutant: Mutant;
  class: string;
  /** Codes of the findings that the sound text does not give. */
  found: readonly string[];
  violations: readonly Violation[];
}

/** A rule that a mutant violates, and whether the checker says so. */
export interface Violation {
  rule: string;
  caught: boolean;
  /** Whether it says so in the mutated block, or at a block that the reference of the language names. */
  inPlace: boolean;
  /** Findings that say something else. */
  others: number;
}

interface Candidate {
  sound: Sound;
  mutant: Mutant;
  violated: readonly Expectation[];
}

/**
 * Checks mutants of sound protocols: of each class, and of each set of rules violated in it, at most `each`.
 * @param only whether a mutant is of interest; without it, all are
 */
export function score(
  sounds: readonly Sound[],
  expectations: readonly Expectation[],
  {
    each,
    seed,
    only = () => true,
  }: { each: number; seed: number; only?: (violated: readonly Expectation[]) => boolean },
): Outcome[] {
  const random = new Random(seed);
  const strata = new Map<string, Candidate[]>();
  for (const sound of sounds) {
    const oracle = new Oracle(sound.text);
    for (const mutant of mutantsOf(sound.text)) {
      const violated = oracle.violated(mutant, expectations);
      if (!only(violated)) continue;
      const key = [classOf(mutant), ...new Set(violated.map(({ rule }) => rule))].join(" | ");
      const stratum = strata.get(key);
      if (stratum) stratum.push({ sound, mutant, violated });
      else strata.set(key, [{ sound, mutant, violated }]);
    }
  }
  const before = new Map(sounds.map((sound) => [sound, sound.check(sound.text)]));
  return [...strata.values()]
    .flatMap((candidates) => sample(candidates, each, random))
    .map((candidate) => outcomeOf(candidate, before.get(candidate.sound) ?? []));
}

function sample(candidates: readonly Candidate[], size: number, random: Random): Candidate[] {
  const left = [...candidates];
  while (left.length > size) left.splice(random.below(left.length), 1);
  return left;
}

function outcomeOf({ sound, mutant, violated }: Candidate, before: readonly Finding[]): Outcome {
  const told = new Set(before.map(({ code, message }) => `${code} ${message}`));
  const fresh = sound.check(mutant.text).filter(({ code, message }) => !told.has(`${code} ${message}`));
  const rules = [...new Set(violated.map(({ rule }) => rule))];
  return {
    path: sound.path,
    mutant,
    class: classOf(mutant),
    found: fresh.map(({ code }) => code),
    violations: rules.map((rule) => {
      const expected = violated.filter((expectation) => expectation.rule === rule);
      const speaking = new Set([rule, ...expected.flatMap(({ or }) => or)]);
      const own = fresh.filter(({ code }) => speaking.has(code));
      const at = expected.flatMap((expectation) => expectation.at);
      return {
        rule,
        caught: own.length > 0,
        inPlace: own.some((finding) => standsAt(finding, mutant, at)),
        others: fresh.length - own.length,
      };
    }),
  };
}

/** Whether a finding stands in the mutated statement, directly in its block, or directly in a block called so. */
function standsAt(finding: Finding, { kind, text, place, line }: Mutant, names: readonly string[]): boolean {
  if (finding.start >= place.start && finding.start < place.end) return true;
  const block = blockAt(blocksOf(text), finding.start);
  if (block === undefined) return false;
  // What is no longer said for every task is missing in each task that does not say it itself.
  const missedByTasks = kind === "delete" && line.block.name === "every homework" && block.name === "homework";
  return missedByTasks || block.start === line.block.start || names.includes(block.name);
}
