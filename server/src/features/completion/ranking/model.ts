import type { Candidate } from "../candidate.js";
import type { Contexts } from "./situation.js";

/** How often each outcome was seen in each context. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How often a feature was that of the word that stood there, and how often it would have been by chance. */
export type Lifts = Readonly<Record<string, readonly [chosen: number, offered: number]>>;

/** What is known of the texts that were learned from. */
export interface RankingData {
  counts: Counts;
  /** By `slot feature`. */
  lifts: Lifts;
}

export interface Ranked {
  candidate: Candidate;
  /** Greater where it is likelier. */
  score: number;
  /** How much the text speaks of it in other words. */
  hint: number;
}

/** As many sightings are imagined on both sides of every comparison: few real ones are believed a little. */
const doubt = 0.5;

/** How much a circumstance is believed: circumstances overlap, and what two of them say is not said twice. */
const trust = 0.7;

/** The share of words that the circumstances do not account for. */
const elsewhere = 0.05;

/** How far what is seen of a family speaks for one of it. */
const kinship = 0.5;

const none: ReadonlyMap<string, number> = new Map();

export class Model {
  private readonly totals = new Map<string, number>();

  constructor(private readonly data: RankingData) {}

  /**
   * The logarithm of how likely each outcome is, of those that can stand at all.
   * @param usual sightings that are imagined on top of those that were made
   * @param kin the family of an outcome: what is seen of its fellows speaks for it
   */
  outcomes(
    { base, further }: Contexts,
    possible: ReadonlySet<string>,
    usual: ReadonlyMap<string, number> = none,
    kin: (outcome: string) => string | undefined = () => undefined,
  ): Map<string, number> {
    const families = familiesOf(possible, kin);
    let prior: Chances = new Map([...possible].map((outcome) => [outcome, 1 / possible.size]));
    for (const context of base) prior = this.sharpened(prior, context);
    const scores = new Map([...prior].map(([outcome, chance]) => [outcome, Math.log(chance)]));
    const weigh = (chances: Chances) => {
      for (const [outcome, score] of scores) {
        scores.set(outcome, score + trust * Math.log((chances.get(outcome) ?? 1) / (prior.get(outcome) ?? 1)));
      }
    };
    for (const contexts of further) {
      let chances = prior;
      for (const context of contexts) chances = this.compared(chances, context, families);
      weigh(chances);
    }
    let said = 0;
    for (const weight of usual.values()) said += weight;
    if (said > 0) weigh(lifted(prior, (outcome) => usual.get(outcome) ?? 0, said));
    return new Map(
      [...normalised(scores)].map(([outcome, score]) => [
        outcome,
        Math.log((1 - elsewhere) * Math.exp(score) + elsewhere * (prior.get(outcome) ?? 0)),
      ]),
    );
  }

  /** Chances after what was seen in a context that all others are part of. */
  private sharpened(before: Chances, context: string): Chances {
    const seen = this.data.counts[context] ?? {};
    const total = this.totalOf(context);
    const credit = 1 + Object.keys(seen).length;
    return new Map(
      [...before].map(([outcome, chance]) => [outcome, ((seen[outcome] ?? 0) + credit * chance) / (total + credit)]),
    );
  }

  /** Chances after what was seen in a context, held against what was to be expected there. */
  private compared(before: Chances, context: string, families: Families | undefined): Chances {
    const total = this.totalOf(context);
    if (total === 0) return before;
    const seen = this.data.counts[context] ?? {};
    const chances = families && context.includes("@") ? withFamilies(before, families, seen, total) : before;
    return lifted(chances, (outcome) => seen[outcome] ?? 0, total);
  }

  /** The logarithm of what the features of a candidate make of its chances. */
  lift(slot: string, features: readonly string[]): number {
    let lift = 0;
    for (const feature of features) {
      const [chosen, offered] = this.data.lifts[`${slot} ${feature}`] ?? [0, 0];
      const [everyChosen, everyOffered] = this.data.lifts[`* ${feature}`] ?? [0, 0];
      const general = (everyChosen + 1) / (everyOffered + 1);
      lift += Math.log((chosen + doubt * general) / (offered + doubt));
    }
    return lift;
  }

  private totalOf(context: string): number {
    let total = this.totals.get(context);
    if (total === undefined) {
      total = Object.values(this.data.counts[context] ?? {}).reduce((sum, count) => sum + count, 0);
      this.totals.set(context, total);
    }
    return total;
  }
}

export function normalised<Key>(scores: ReadonlyMap<Key, number>): Map<Key, number> {
  const most = Math.max(...scores.values());
  let sum = 0;
  for (const score of scores.values()) sum += Math.exp(score - most);
  return new Map([...scores].map(([key, score]) => [key, score - most - Math.log(sum)]));
}

type Chances = ReadonlyMap<string, number>;
type Families = ReadonlyMap<string, readonly string[]>;

function familiesOf(outcomes: ReadonlySet<string>, kin: (outcome: string) => string | undefined): Families | undefined {
  const families = new Map<string, string[]>();
  for (const outcome of outcomes) {
    const family = kin(outcome);
    if (family === undefined) continue;
    const known = families.get(family);
    if (known) known.push(outcome);
    else families.set(family, [outcome]);
  }
  return families.size === 0 ? undefined : families;
}

/** Each outcome gains or loses by how often it was seen, beside how often it was to be expected. */
function lifted(chances: Chances, seen: (outcome: string) => number, total: number): Chances {
  return evened(
    new Map(
      [...chances].map(([outcome, chance]) => [outcome, (chance * (seen(outcome) + doubt)) / (total * chance + doubt)]),
    ),
  );
}

/** Families gain or lose as wholes. */
function withFamilies(
  chances: Chances,
  families: Families,
  seen: Readonly<Record<string, number>>,
  total: number,
): Chances {
  const all = new Map(chances);
  for (const family of families.values()) {
    let chance = 0;
    let count = 0;
    for (const outcome of family) {
      chance += chances.get(outcome) ?? 0;
      count += seen[outcome] ?? 0;
    }
    const lift = ((count + doubt) / (total * chance + doubt)) ** kinship;
    for (const outcome of family) all.set(outcome, (chances.get(outcome) ?? 0) * lift);
  }
  return evened(all);
}

function evened(chances: Chances): Chances {
  let sum = 0;
  for (const chance of chances.values()) sum += chance;
  return new Map([...chances].map(([outcome, chance]) => [outcome, chance / sum]));
}
