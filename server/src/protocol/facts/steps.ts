import type { HomeworkFacts } from "../generated/facts-types.js";
import type { Hierarchy, PlanRow, Step } from "../generated/protocol-types.js";
import type { Index } from "./source.js";
import { nameOf } from "./values.js";

/** Which steps have been planned so far, and how high. */
export class Climbed {
  readonly #steps = new Set<string>();
  readonly #highest = new Map<string, number>();

  take(hierarchy: string, steps: readonly Step[], ratingOf: (step: Step) => number): { fresh: number; drop: number } {
    const fresh = steps.filter(({ id }) => !this.#steps.has(id));
    for (const { id } of fresh) this.#steps.add(id);
    const before = this.#highest.get(hierarchy) ?? -1;
    const now = Math.max(-1, ...fresh.map(ratingOf));
    this.#highest.set(hierarchy, Math.max(before, now));
    return { fresh: fresh.length, drop: now < 0 ? 0 : Math.max(0, before - now) };
  }
}

/** Where a row stands in the hierarchy that its task climbs. */
export function stepFacts(index: Index, row: PlanRow, task: HomeworkFacts, climbed: Climbed) {
  const hierarchy = index.hierarchies.get(task.climbs);
  const planned = hierarchy?.steps.filter(({ id }) => row.at.includes(id)) ?? [];
  const rating = (step: Step) => ratingOfHundred(hierarchy, step);
  const { fresh, drop } = climbed.take(task.climbs, planned, rating);
  return {
    items: row.at.map(nameOf),
    rating: Math.max(-1, ...planned.map(rating)),
    ratingDrop: drop,
    order: orderAt(hierarchy, row.session),
    newItems: fresh > 0,
  };
}

/** A step's rating on a scale that ends at 100; -1 when it has none. */
export function ratingOfHundred(hierarchy: Hierarchy | undefined, { rating }: Step): number {
  if (rating === undefined) return -1;
  const top = hierarchy?.scale?.to ?? 100;
  return top === 100 || top <= 0 ? rating : (rating * 100) / top;
}

function orderAt(hierarchy: Hierarchy | undefined, session = 1): string {
  const inForce = hierarchy?.orders.find(
    ({ fromSession, toSession }) => fromSession <= session && session <= (toSession ?? session),
  );
  return inForce?.order ?? "";
}
