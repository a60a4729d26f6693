import type { Candidate } from "../candidate.js";
import type { Choices } from "../candidates/candidates-at.js";
import { featuresOf } from "./features.js";
import type { RankingData } from "./model.js";
import { beginning, slotOutcome } from "./rank.js";
import { type Contexts, situationAt } from "./situation.js";

/** What one word of a text teaches. */
export interface Lesson {
  contexts: Contexts;
  outcome: string;
  slot?: {
    key: string;
    contexts: Contexts;
    outcome: string;
    /** Features of the word, and of all that could have stood there by their share. */
    chosen: readonly string[];
    offered: ReadonlyMap<string, number>;
  };
}

/**
 * What a word of a sound text teaches.
 * @param isRight whether a candidate is the word that stands there
 * @returns undefined where nothing that could be offered is the word
 */
export function lessonOf(choices: Choices, isRight: (candidate: Candidate) => boolean): Lesson | undefined {
  const { asked, onward, beginnings, slots } = choices;
  const situation = situationAt(asked);
  const { contexts } = situation;
  const word = onward.find(isRight);
  if (word) return { contexts, outcome: word.outcome };
  const keyword = beginnings.find(isRight);
  if (keyword) return { contexts, outcome: beginning(keyword.outcome) };
  for (const at of slots) {
    const { key, candidates } = at;
    const right = candidates.find(isRight);
    if (!right) continue;
    const features = featuresOf(candidates, asked);
    const offered = new Map<string, number>();
    for (const candidate of candidates) {
      for (const feature of features(candidate)) {
        offered.set(feature, (offered.get(feature) ?? 0) + 1 / candidates.length);
      }
    }
    const slot = {
      key,
      contexts: situation.contextsIn(at),
      outcome: right.outcome,
      chosen: features(right),
      offered,
    };
    return { contexts, outcome: slotOutcome(key), slot };
  }
  return undefined;
}

/** What many lessons come to. */
export function learn(lessons: Iterable<Lesson>): RankingData {
  const counts: Record<string, Record<string, number>> = {};
  const lifts: Record<string, [number, number]> = {};
  const count = ({ base, further }: Contexts, outcome: string) => {
    for (const context of [...base, ...further.flat()]) {
      counts[context] ??= {};
      const seen = counts[context];
      seen[outcome] = (seen[outcome] ?? 0) + 1;
    }
  };
  const lift = (feature: string, chosen: number, offered: number) => {
    lifts[feature] ??= [0, 0];
    const known = lifts[feature];
    known[0] += chosen;
    known[1] += offered;
  };
  for (const { contexts, outcome, slot } of lessons) {
    count(contexts, outcome);
    if (!slot) continue;
    count(slot.contexts, slot.outcome);
    for (const scope of [slot.key, "*"]) {
      for (const feature of slot.chosen) lift(`${scope} ${feature}`, 1, 0);
      for (const [feature, share] of slot.offered) lift(`${scope} ${feature}`, 0, share);
    }
  }
  return { counts, lifts };
}

/** Circumstances that were seen less often teach little and take much room. */
const fewest = 4;

/** What was learned, without what rests on few sightings. */
export function withoutRarities({ counts, lifts }: RankingData): RankingData {
  const often = Object.entries(counts).filter(([, seen]) => {
    return Object.values(seen).reduce((sum, count) => sum + count, 0) >= fewest;
  });
  return { counts: Object.fromEntries(often), lifts };
}
