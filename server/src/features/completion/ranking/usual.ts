import type { VocabularyName } from "../../../language/index.js";
import type { Pack } from "../../../rules/index.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { kindAround } from "./situation.js";

/** What a pack says of its approach counts as so many sightings. */
const bySaying = 12;
/** The same of what follows from it. */
const byConsequence = 4;

/**
 * How usual terms are in the protocol's approaches by what their packs say: kinds and phases that are named, kinds that
 * the library calls usual there, mechanisms that these kinds work by.
 * @returns sightings by outcome; nothing where packs say nothing of a slot
 */
export function usualTerms(candidates: readonly Candidate[], asked: Asked): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const { lineage } = asked;
  const add = (outcome: string, weight: number) => weights.set(outcome, (weights.get(outcome) ?? 0) + weight);
  for (const { subject, outcome } of candidates) {
    if (subject.is !== "term") continue;
    const { term } = subject;
    for (const [distance, pack] of lineage.entries()) {
      if (listOf(pack, term.vocabulary).includes(term.id)) add(outcome, bySaying / (1 + distance));
      if (term.usual.includes(pack.approach)) add(outcome, byConsequence / (1 + distance));
    }
  }
  for (const mechanism of mechanismsOf(asked)) add(mechanism, byConsequence);
  return weights;
}

function listOf(pack: Pack, vocabulary: VocabularyName): readonly string[] {
  return vocabulary === "kind" ? pack.kinds : vocabulary === "phase" ? pack.phases : [];
}

/** Mechanisms of the task's kind, or else of the kinds that the approach uses. */
function mechanismsOf(asked: Asked): readonly string[] {
  const kind = kindAround(asked);
  const kinds = kind === undefined ? (asked.lineage[0]?.kinds ?? []) : [kind];
  return kinds.flatMap((id) => asked.scope.vocabulary.find("kind", id)?.targets ?? []);
}
