import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import type { Recurrence, Stage } from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";
import { openEnds } from "./course.js";

/** Which sessions without numbers a block speaks of, in a course or strand of open length. */
export function recurrencesOf(
  node: Tree<ast.SessionBlock>,
  stages: readonly Stage[],
  context: ResolveContext,
): Recurrence[] {
  if (node.last) return [{ last: true }];
  if (node.nth !== undefined) return [{ every: node.nth, from: node.start ?? node.nth, last: false }];
  if (node.every) return [{ every: 1, last: false }];
  const of = node.of && context.meanings.declaration(node.of);
  const stage = of?.space === "stage" ? stages.find(({ name }) => name === of.name) : undefined;
  const starts = stage?.toTheEnd === true && !node.sessions ? [stage.sessions.from] : openEnds(node.sessions);
  return starts.map((from) => ({ every: 1, from, last: false }));
}

/** The sessions that a line `administer … in …` means beyond those that have numbers. */
export function recurrencesOfClause(clause: Tree<ast.AdministerIn>): Recurrence[] {
  if (clause.every !== true) return openEnds(clause.sessions).map((from) => ({ every: 1, from, last: false }));
  return clause.nth === undefined ? [] : [{ every: clause.nth, from: clause.start ?? clause.nth, last: false }];
}

/** `every-12`, `from-5` or `last`. */
export function recurrenceName({ every, from, last }: Recurrence): string {
  if (last) return "last";
  return every === 1 && from !== undefined ? `from-${from}` : `every-${every ?? 1}`;
}
