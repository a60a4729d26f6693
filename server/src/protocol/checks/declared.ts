import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import type { Checking } from "./checking.js";

/** A measure that a file declares: its items, its total and its cut-offs have to agree. */
export function checkMeasure(node: Tree<ast.Measure>, checking: Checking): void {
  const info = checking.file.declarations.byNode.get(node)?.measure;
  if (!info || !checking.isWhole(node)) return;
  const { items, itemRange, total } = info;
  for (const line of node.lines) {
    if (line.$type === "CutOffLine" && line.score !== undefined && total) {
      const { score } = line;
      if (score >= total.from && score <= total.to) continue;
      const place = checking.within(line, /(\d+(?:\.\d+)?)/);
      checking.add(checkMessage("cut-off-outside", place, { score, from: total.from, to: total.to }));
    }
    if (line.$type === "TotalLine" && line.mean !== true && total && items?.count !== undefined && itemRange) {
      const [from, to] = [items.count * itemRange.from, items.count * itemRange.to];
      if (total.from >= from && total.to <= to) continue;
      const each = `${itemRange.from}..${itemRange.to}`;
      const said = `${total.from}..${total.to}`;
      const values = { count: items.count, each, from, to, total: said };
      checking.add(checkMessage("total-and-items", checking.place(line.total), values));
    }
  }
}

/** A hierarchy whose steps lie outside its own scale, or that has none. */
export function checkHierarchy(node: Tree<ast.Hierarchy>, checking: Checking): void {
  const steps = node.lines.flatMap((line) => (line.$type === "Step" ? [line] : []));
  const name = node.name ?? "";
  if (steps.length === 0 && name !== "" && checking.isWhole(node)) {
    const place = checking.file.declarations.byNode.get(node)?.place ?? checking.place(node);
    checking.add(checkMessage("hierarchy-without-steps", place, { name }));
  }
  const { from, to } = node.scale ?? {};
  if (from === undefined || to === undefined || to < from) return;
  for (const step of steps) {
    const { rating } = step;
    if (rating === undefined || (rating >= from && rating <= to)) continue;
    const place = checking.within(step, /^step\s+\S+\s+([\d.]+)/);
    checking.add(checkMessage("rating-outside-scale", place, { step: step.name ?? "", rating, from, to }));
  }
}

export function checkStage(node: Tree<ast.Stage>, checking: Checking): void {
  const second = node.titles[1];
  if (second) checking.add(checkMessage("title-twice", checking.place(second), { name: node.name ?? "" }));
}
