import { compareText } from "../../../finding.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";
import type { Choices } from "../candidates/candidates-at.js";
import { featuresOf } from "./features.js";
import { type Model, normalised, type Ranked } from "./model.js";
import { type Situation, situationAt } from "./situation.js";
import { usualTerms } from "./usual.js";

/**
 * What can be written at a place, the likeliest first.
 * @param typed the letters that are there already: what does not go on from them is left out
 */
export function rank(choices: Choices, model: Model, typed = ""): Ranked[] {
  const { asked, onward, beginnings, numbers, slots } = choices;
  const situation = situationAt(asked);
  const possible = new Set([
    ...onward.map(({ outcome }) => outcome),
    ...beginnings.map(({ outcome }) => beginning(outcome)),
    ...slots.map(({ key }) => slotOutcome(key)),
  ]);
  const likely = model.outcomes(situation.contexts, possible);
  const chance = (outcome: string) => likely.get(outcome) ?? 0;
  const ranked: Ranked[] = [
    ...onward.map((candidate) => ({ candidate, score: chance(candidate.outcome), hint: 0 })),
    ...beginnings.map((candidate) => ({ candidate, score: chance(beginning(candidate.outcome)), hint: 0 })),
    // No text tells which number is likeliest: they keep their order, behind what can be known.
    ...numbers.map((candidate, index) => ({ candidate, score: -1000 - index, hint: 0 })),
    ...slots.flatMap((slot) => inSlot(slot, chance(slotOutcome(slot.key)), situation, asked, model)),
  ];
  return cut(once(ranked.filter(({ candidate }) => goesOnFrom(candidate, typed)).sort(byScore)));
}

/** Letters begin a word, one of its parts or one of its other spellings. */
function goesOnFrom({ text, aliases = [] }: Candidate, typed: string): boolean {
  const begun = typed.toLowerCase();
  return [text, ...aliases].some((word) => {
    const whole = word.toLowerCase();
    return whole.startsWith(begun) || whole.split(/[-/:.]/).some((part) => part.startsWith(begun));
  });
}

/** What is written alike is offered once, where it is likeliest. */
function once(ranked: Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked.filter(({ candidate: { text, from } }) => {
    const key = `${text} ${from ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** More than so many items help nobody. */
export const mostItems = 60;
/** So many of the last of them go to what the text speaks of in other words: an unusual word rarely comes from nowhere. */
const forHints = 10;

function cut(ranked: Ranked[]): Ranked[] {
  if (ranked.length <= mostItems) return ranked;
  const others = ranked
    .slice(mostItems - forHints)
    .sort((a, b) => b.score + b.hint - a.score - a.hint || byScore(a, b));
  return [...ranked.slice(0, mostItems - forHints), ...others.slice(0, forHints).sort(byScore)];
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || compareText(a.candidate.text, b.candidate.text);
}

function inSlot(
  slot: Choices["slots"][number],
  whole: number,
  situation: Situation,
  asked: Asked,
  model: Model,
): Ranked[] {
  const { key, candidates } = slot;
  const outcomes = new Map<string, number>();
  for (const { outcome } of candidates) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const likely = model.outcomes(
    situation.contextsIn(slot),
    new Set(outcomes.keys()),
    usualTerms(candidates, asked),
    familyOf(candidates),
  );
  const features = featuresOf(candidates, asked);
  const scores = new Map<Candidate, number>();
  const hints = new Map<Candidate, number>();
  for (const candidate of candidates) {
    // Names of one sort share the chance of their sort.
    const share = Math.log(outcomes.get(candidate.outcome) ?? 1);
    const its = features(candidate);
    scores.set(candidate, (likely.get(candidate.outcome) ?? 0) - share + model.lift(key, its));
    hints.set(candidate, Math.max(0, ...its.map((feature) => hintOf[feature] ?? 0)));
  }
  const isAnySought = candidates.some(({ isSought }) => isSought);
  return [...normalised(scores)].map(([candidate, score]) => ({
    candidate,
    score: whole + score - (isAnySought && !candidate.isSought ? behindSought : 0),
    hint: hints.get(candidate) ?? 0,
  }));
}

/** What the file uses without having it comes before all else. */
const behindSought = 100;

/** How much the text speaks of a candidate, by its features. */
const hintOf: Readonly<Record<string, number>> = { "spoken of here": 2, "spoken of": 1, "partly spoken of": 0.5 };

/** Terms of one family are used alike. */
function familyOf(candidates: readonly Candidate[]): (outcome: string) => string | undefined {
  const families = new Map(
    candidates.flatMap(({ subject, outcome }) =>
      subject.is === "term" ? [[outcome, subject.term.family ?? subject.term.parent] as const] : [],
    ),
  );
  return (outcome) => families.get(outcome);
}

/** A keyword that begins a line is told from the same word within one. */
export function beginning(outcome: string): string {
  return `^${outcome}`;
}

export function slotOutcome(slot: string): string {
  return `<${slot}>`;
}
