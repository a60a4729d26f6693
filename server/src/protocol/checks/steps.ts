import type * as ast from "../../../../grammar/generated/ast.js";
import { type Declaration, isOfType, type Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import type { Checking } from "./checking.js";
import type { ProtocolView } from "./protocol-view.js";

/** A plan or practice at steps: the task must climb the hierarchy that they belong to. */
export function checkSteps(entry: Tree<ast.PlanEntry>, view: ProtocolView, checking: Checking): void {
  const homework = checking.file.meanings.declaration(entry.homework);
  const task = homework && view.homework(homework);
  for (const clause of entry.clauses) {
    if (clause.$type !== "AtSteps") continue;
    for (const word of clause.steps) {
      const meaning = checking.file.meanings.of(word);
      if (meaning?.is !== "declaration") continue;
      const step = meaning.declarations.find(({ within }) => within && view.id(within) === task?.climbs);
      view.stepsInUse.add(step ?? meaning.declarations[0]);
      if (step || !task) continue;
      reportStep(word, meaning.declarations[0], task, checking);
    }
  }
}

function reportStep(
  word: Tree<ast.Word>,
  step: Declaration,
  task: { name: string; climbs?: string },
  checking: Checking,
): void {
  const place = checking.place(word);
  const hierarchy = step.within?.name ?? "";
  const { name } = task;
  if (task.climbs === undefined) {
    if (checking.fileIsWhole) {
      checking.add(checkMessage("step-of-nothing", place, { name, step: step.name, hierarchy }));
    }
    return;
  }
  const climbs = task.climbs.slice("hierarchy.".length);
  checking.add(checkMessage("step-of-other", place, { name, step: step.name, hierarchy, climbs }));
}

/** Steps of the protocol's own hierarchies that nothing leads to. Where the client chooses, any step may be taken. */
export function checkStepsInUse(inside: readonly Declaration[], view: ProtocolView, checking: Checking): void {
  for (const step of inside) {
    const hierarchy = step.within;
    if (step.space !== "step" || !hierarchy || view.stepsInUse.has(step)) continue;
    if (!isOfType<ast.Hierarchy>(hierarchy.node, "Hierarchy") || isUnused(hierarchy, view, checking)) continue;
    if (isChosenByClient(hierarchy.node, checking)) continue;
    checking.add(checkMessage("step-never-used", step.place, { step: step.name }));
  }
}

/** A hierarchy that nothing climbs is one finding, not one for each of its steps. */
function isUnused(hierarchy: Declaration, view: ProtocolView, checking: Checking): boolean {
  const isClimbed = checking.file.references.has(hierarchy);
  return !isClimbed && ![...view.stepsInUse].some((step) => step.within === hierarchy);
}

function isChosenByClient(node: Tree<ast.Hierarchy>, checking: Checking): boolean {
  return node.lines.some(
    (line) =>
      line.$type === "HierarchyOrder" &&
      [line.order, line.laterOrder].some((word) => checking.file.meanings.id(word) === "client-choice"),
  );
}
