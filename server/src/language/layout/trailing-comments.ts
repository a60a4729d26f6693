import { type Plan, wideGap } from "./plan.js";
import { isStatement, type Statement } from "./structure.js";

/** A line that ends beyond this column does not move the comments of its neighbours. */
const farthest = 80;

/** Sets comments behind lines that follow one another into one column. */
export function alignComments(plan: Plan, items: readonly (Statement | number)[]): void {
  let run: number[] = [];
  const finish = () => {
    if (run.length === 0) return;
    const ends = run.map((comment) => plan.endColumn(comment - 1));
    const target = Math.max(...ends.filter((end) => end <= farthest)) + wideGap;
    for (const [index, comment] of run.entries()) {
      plan.spaces[comment] = Math.max(wideGap, target - (ends[index] ?? 0));
    }
    run = [];
  };
  for (const [index, item] of items.entries()) {
    const comment = items[index + 1];
    const isCommented =
      isStatement(item) &&
      plan.isOneLine(item.first, item.last) &&
      comment === item.last + 1 &&
      plan.breaks[comment] === 0 &&
      plan.pieces.kinds[comment] === "line-comment";
    if (isStatement(item) && (!isCommented || plan.breaks[item.first] === 2)) finish();
    if (!isStatement(item) && plan.breaks[item] !== 0) finish();
    if (isCommented) run.push(comment);
  }
  finish();
}
