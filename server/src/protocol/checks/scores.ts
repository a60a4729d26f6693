import type * as ast from "../../../../grammar/generated/ast.js";
import type { MeasureInfo, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import type { Checking } from "./checking.js";

export interface ScoreRange {
  from: number;
  to: number;
}

/** A score that its measure can reach, and a comparison that parts one state of affairs from another. */
export function checkScore(
  node: Tree<ast.Comparison>,
  subject: string,
  value: number,
  range: ScoreRange,
  checking: Checking,
): void {
  const { from, to } = range;
  const place = checking.place(node.value);
  if (node.operator === "worse" || node.operator === "better") {
    if (value > to - from) checking.add(checkMessage("change-beyond-range", place, { subject, by: value, from, to }));
    return;
  }
  const comparison = `${wordsOf(node.operator)} ${value}${node.value?.percent === true ? "%" : ""}`;
  if (value < from || value > to || isNever(node.operator, value, range)) {
    checking.add(checkMessage("score-out-of-range", place, { comparison, subject, from, to }));
  } else if (isAlways(node.operator, value, range)) {
    checking.add(checkMessage("always-true", place, { comparison, subject, from, to }));
  }
}

function wordsOf(operator: string | undefined): string {
  return operator === "least" || operator === "most" ? `at ${operator}` : (operator ?? "");
}

function isNever(operator: string | undefined, value: number, { from, to }: ScoreRange): boolean {
  return (operator === "above" && value >= to) || (operator === "below" && value <= from);
}

function isAlways(operator: string | undefined, value: number, { from, to }: ScoreRange): boolean {
  return (operator === "least" && value <= from) || (operator === "most" && value >= to);
}

/** Who may rate: those for whom a measure has a form. A child is the client. */
export function checkAdminister(node: Tree<ast.Administer>, checking: Checking): void {
  const clauses = node.clauses.flatMap((clause) => (clause.$type === "AdministerBy" ? clause.raters : []));
  for (const word of node.measures) {
    const measure = checking.file.meanings.declaration(word)?.measure;
    if (!measure || measure.raters.length === 0) continue;
    for (const rater of clauses) {
      const id = checking.file.meanings.id(rater);
      if (id === undefined || hasForm(measure, id)) continue;
      const raters = { all: measure.raters, by: "comma" } as const;
      const values = { measure: word.id ?? "", rater: id, raters };
      checking.add(checkMessage("rater-not-on-form", checking.place(rater), values));
    }
  }
}

function hasForm(measure: MeasureInfo, rater: string): boolean {
  const isClient = rater === "client" || rater === "child";
  return (
    measure.raters.includes(rater) || (isClient && ["client", "child"].some((who) => measure.raters.includes(who)))
  );
}

/** Where it is said when a measure is given: in the line at the protocol's level, in the block at a session's. */
export function checkWhenAdministered(node: Tree<ast.Administer>, inSession: boolean, checking: Checking): void {
  const when = node.clauses.find((clause) => clause.$type === "AdministerIn");
  if (inSession && when) checking.add(checkMessage("sessions-within-session", checking.place(when), {}));
  const [first] = node.measures;
  if (inSession || when || !first || !checking.isWhole(node)) return;
  checking.add(checkMessage("administered-never", checking.place(first), { measure: first.id ?? "" }));
}

/** A level that the measure can reach, on one item or in all. */
export function checkRatedCompetency(node: Tree<ast.RatedCompetency>, checking: Checking): void {
  const measure = checking.file.meanings.declaration(node.measure)?.measure;
  const level = node.atLeast;
  if (!measure || level === undefined) return;
  const ranges = [measure.itemRange, measure.total].filter((range) => range !== undefined);
  if (ranges.length === 0 || ranges.some(({ from, to }) => level >= from && level <= to)) return;
  const from = Math.min(...ranges.map((range) => range.from));
  const top = Math.max(...ranges.map((range) => range.to));
  const place = checking.within(node, /least\s+([\d.]+)/);
  checking.add(checkMessage("level-out-of-range", place, { measure: node.measure?.id ?? "", top, level, from }));
}
