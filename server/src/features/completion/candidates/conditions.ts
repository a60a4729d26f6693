import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";

/** The items of the measure that a condition speaks of, by their numbers. */
export function itemsOfMeasure({ may, scope }: Asked): Candidate[] {
  const name = may.words.at(-2)?.image ?? "";
  const [declaration] = scope.find(["measure"], name);
  const { count = 0 } = declaration?.measure?.items ?? {};
  return Array.from({ length: count }, (_, index) => {
    const item = `item${index + 1}`;
    return { text: item, subject: { is: "number" }, outcome: item };
  });
}
