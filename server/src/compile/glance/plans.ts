import { defined } from "../../protocol/defined.js";
import type { PlanRow } from "../../protocol/generated/protocol-types.js";
import type { GlancePlan } from "./glance-model.js";
import type { ProtocolWords } from "./protocol-words.js";

/** A row of the plans as a cell shows it. */
export function planOf(row: PlanRow, rows: ReadonlyMap<string, PlanRow>, words: ProtocolWords): GlancePlan {
  const { verb, dose, minutes, perWeek, minutesPerWeek, atLeast } = row;
  const bringing = row.broughtBy === undefined ? undefined : rows.get(row.broughtBy);
  return defined({
    verb,
    dose: dose?.text,
    minutes,
    perWeek,
    minutesPerWeek,
    atLeast,
    unmeasured: minutesPerWeek === undefined ? unmeasuredBy(row) : undefined,
    steps: words.titles(row.at),
    inAnyOrder: row.inAnyOrder,
    events: words.titles(row.events),
    broughtBy: bringing && words.title(bringing.homework),
    putOffTo: row.carriedOver
      ? { sessions: [...row.reviewedIn], boosters: [...row.reviewedAtBoosters] }
      : { sessions: [], boosters: [] },
  });
}

function unmeasuredBy({ dose }: PlanRow): GlancePlan["unmeasured"] {
  if (dose === undefined) return "unstated";
  return dose.extent ?? (dose.open ? "open" : "counted");
}
