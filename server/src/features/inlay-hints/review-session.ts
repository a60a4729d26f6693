import type * as ast from "../../../../grammar/generated/ast.js";
import type { Understood } from "../../compile/understood.js";
import type { Phrase } from "../../finding.js";
import { spanOf, type Tree } from "../../language/index.js";
import { editorText } from "../../messages/editor.js";
import type { PlanRow, Protocol } from "../../protocol/generated/protocol-types.js";
import type { Hint } from "./hint.js";
import { type WrittenPlan, writtenPlans } from "./plan-entries.js";

/** When a review takes place that is not in the next session: which session that is, or in which week it falls. */
export function reviewSessions(understood: Understood): Hint[] {
  return writtenPlans(understood).flatMap((plan): Hint[] => {
    const clause = plan.entry.clauses.findLast(({ $type }) => $type === "ReviewedIn");
    const [row, ...others] = plan.rows;
    // A line that speaks of several sessions has no one review.
    if (!row || others.length > 0) return [];
    const text = clause ? whenPutOff(row, plan) : whereElse(row, plan.protocol);
    const end = clause ? spanOf(clause)?.end : endOfHead(plan.entry);
    return text === undefined || end === undefined ? [] : [{ offset: end, parts: [{ text }] }];
  });
}

/** The end of what stands before the block of an entry. */
function endOfHead({ homework, clauses }: Tree<ast.PlanEntry>): number | undefined {
  return spanOf(clauses.at(-1) ?? homework)?.end;
}

/** What is put off says itself to which session; when that is can be told from the course. */
function whenPutOff(row: PlanRow, { protocol }: WrittenPlan): Phrase | undefined {
  const [booster] = row.reviewedAtBoosters;
  if (booster !== undefined) {
    const { amount, unit } = protocol.course?.boosters[booster - 1]?.after ?? {};
    if (amount === undefined || unit === undefined) return undefined;
    return editorText("reviewed-booster", { time: editorText(`time-${unit}`, { count: amount }) });
  }
  const planned = row.session ?? 0;
  const day = sessionsOf(row, protocol).find(({ number, due }) => number > planned && due.includes(row.homework))?.day;
  return day === undefined ? undefined : editorText("reviewed-week", { week: Math.floor(day / 7) + 1 });
}

/** A review that takes a task up later than the next session, or elsewhere. */
function whereElse(row: PlanRow, protocol: Protocol): Phrase | undefined {
  const sessions = sessionsOf(row, protocol);
  const next = sessions.find(({ number }) => number > (row.session ?? Number.POSITIVE_INFINITY));
  const [first] = row.reviewedIn;
  if (first !== undefined) {
    return first === next?.number ? undefined : editorText("reviewed-later", { session: first });
  }
  const [elsewhere] = row.reviewedElsewhere;
  return elsewhere === undefined
    ? undefined
    : editorText("reviewed-later", { session: elsewhere.replace("session.", "").replace(/\./g, " ") });
}

function sessionsOf({ strand }: PlanRow, protocol: Protocol) {
  if (strand === undefined) return protocol.sessions;
  return protocol.strands.find(({ id }) => id === strand)?.sessions ?? [];
}
