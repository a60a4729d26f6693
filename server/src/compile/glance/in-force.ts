import type { PlanRow, Protocol } from "../../protocol/generated/protocol-types.js";
import type { Column } from "./columns.js";
import type { GlanceCell } from "./glance-model.js";

/** Which tasks go on from one column to the next. */
export class InForce {
  readonly #after: readonly ReadonlySet<string>[];
  readonly #before: readonly ReadonlySet<string>[];

  constructor({ plans, load }: Pick<Protocol, "plans" | "load">, columns: readonly Column[]) {
    const homeworkOf = new Map(plans.map((row) => [row.id, row.homework]));
    const boosted = plans.filter(({ reviewedAtBoosters }) => reviewedAtBoosters.length > 0);
    const strand = columns.flatMap(({ strand: of }) => of ?? [])[0];
    this.#after = columns.map(({ session: { number, after, recurring } }) => {
      if (recurring) return new Set();
      if (after) return new Set(boosted.filter((row) => lastBooster(row) > (number ?? 0)).map(homeworkIn));
      const known = load.find((one) => one.session === number && one.strand === strand);
      return new Set(known?.inForce.flatMap((id) => homeworkOf.get(id) ?? []));
    });
    this.#before = columns.map(({ session }, index) => {
      const previous = columns[index - 1]?.session;
      if (!previous || session.recurring) return new Set();
      // What a booster takes up goes on from its session to the first booster; all else ends with the course.
      if (session.after && !previous.after) return new Set(boosted.map(homeworkIn));
      return this.#after[index - 1] ?? new Set();
    });
  }

  of(homework: string, column: number): GlanceCell["goesOn"] {
    return {
      before: this.#before[column]?.has(homework) ?? false,
      after: this.#after[column]?.has(homework) ?? false,
    };
  }
}

function homeworkIn({ homework }: PlanRow): string {
  return homework;
}

function lastBooster({ reviewedAtBoosters }: PlanRow): number {
  return Math.max(0, ...reviewedAtBoosters);
}
