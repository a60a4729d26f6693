import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../../language/index.js";
import { defined } from "../defined.js";
import type {
  Action,
  Condition,
  ConditionTailoring,
  InARow,
  NeedTailoring,
  Watch,
} from "../generated/protocol-types.js";
import type { ResolveContext } from "./context.js";
import { resolveDose } from "./dose.js";

type Comparison = "above" | "below" | "at-least" | "at-most" | "is";

/** A condition in words as a tree of tests. A single test is not wrapped. */
export function resolveCondition(
  node: Tree<ast.Condition> | undefined,
  context: ResolveContext,
): Condition | undefined {
  if (!node) return undefined;
  const any = node.any.flatMap((all) => {
    const tests = all.all.flatMap((comparison) => resolveComparison(comparison, context) ?? []);
    const [only, ...more] = tests;
    if (!only) return [];
    return more.length === 0 ? [only] : [{ test: "all" as const, of: tests }];
  });
  const [only, ...more] = any;
  if (!only) return undefined;
  return more.length === 0 ? only : { test: "any", of: any };
}

function resolveComparison(node: Tree<ast.Comparison>, context: ResolveContext): Condition | undefined {
  const test = testOf(node, context);
  if (!test) return undefined;
  const condition = defined({ ...test, for: lastingOf(node) }) as Condition;
  context.origins.setPlace(condition, node);
  return condition;
}

function lastingOf(node: Tree<ast.Comparison>): InARow | undefined {
  if (node.lasting === undefined) return undefined;
  const weeks = node.lastingUnit?.startsWith("week") === true;
  return { count: node.lasting, unit: weeks ? "weeks" : "sessions", inARow: node.inARow === true };
}

function testOf(node: Tree<ast.Comparison>, context: ResolveContext): Condition | undefined {
  const subject = node.subject?.name;
  const word = subject?.id;
  const declaration = context.declaration(subject);
  const value = node.value?.number;
  const comparison = comparisonOf(node.operator);
  if (node.done === true) {
    if (value === undefined || !comparison) return undefined;
    return defined({
      test: "done" as const,
      homework: declaration ? context.idOf(declaration) : undefined,
      comparison,
      percent: value,
    });
  }
  if (node.notDone === true) {
    return defined({ test: "not-done" as const, homework: declaration ? context.idOf(declaration) : undefined });
  }
  if (declaration?.space === "measure") return measureTest(node, context.idOf(declaration), comparison);
  if (word === "session" && comparison && value !== undefined) return { test: "session", comparison, value };
  if (declaration?.space === "stage") return { test: "stage", stage: context.idOf(declaration) };
  if (declaration?.space === "event") return { test: "event", event: context.idOf(declaration) };
  if (declaration || !subject) return undefined;
  const state = context.term(subject);
  return state === undefined ? undefined : { test: "state", state: { term: state } };
}

function measureTest(
  node: Tree<ast.Comparison>,
  measure: string,
  comparison: Comparison | undefined,
): Condition | undefined {
  const item = itemNumber(node.subject?.part?.id);
  const value = node.value?.number;
  if (node.operator === "worse" || node.operator === "better") {
    const than = node.baseline === "last" ? ("last-session" as const) : ("start" as const);
    const direction = node.operator === "worse" ? ("worse" as const) : ("better" as const);
    return defined({ test: "change" as const, measure, item, direction, by: value ?? 0, than });
  }
  if (!comparison || value === undefined) return undefined;
  return defined({ test: "score" as const, measure, item, comparison, value, percent: node.value?.percent === true });
}

/** `item9` names an item of a measure by its number. */
export function itemNumber(part: string | undefined): number | undefined {
  const match = /^item-?(\d+)$/.exec(part ?? "");
  return match ? Number(match[1]) : undefined;
}

function comparisonOf(operator: string | undefined): Comparison | undefined {
  switch (operator) {
    case "above":
    case "below":
    case "is":
      return operator;
    case "least":
      return "at-least";
    case "most":
      return "at-most";
    default:
      return undefined;
  }
}

const actedByPerson = new Set([
  "assess-same-session",
  "contact-same-day",
  "call-crisis-route",
  "safeguarding",
  "refer",
  "inform-caregiver",
]);
const actedByMachine = new Set(["send-message", "show-text"]);

export function resolveAction(node: Tree<ast.Action>, context: ResolveContext): Action | undefined {
  const action = actionOf(node, context);
  if (action) context.origins.setPlace(action, node);
  return action;
}

function actionOf(node: Tree<ast.Action>, context: ResolveContext): Action | undefined {
  switch (node.$type) {
    case "PauseAction": {
      const until = context.term(node.until);
      return defined({
        act: "pause-new-homework",
        by: "care" as const,
        until: until === undefined ? undefined : { term: until },
      });
    }
    case "ReplaceAction":
      return defined({
        act: "replace",
        by: "care" as const,
        homework: context.id(node.replaced),
        replacement: context.id(node.by),
      });
    case "RaiseAction":
      return defined({ act: "raise-in-supervision", by: "care" as const, text: node.text?.value });
    case "ChangeAction":
      return defined({
        act: node.act ?? "",
        by: node.act === "refer" ? ("person" as const) : ("care" as const),
        homework: node.homework ? context.id(node.homework) : undefined,
        session: node.session === true ? true : undefined,
        dose: resolveDose(node.dose, context),
        text: node.text?.value,
      });
    case "TermAction": {
      const act = context.term(node.action?.term);
      const text = node.action?.text?.value;
      if (act === undefined && text === undefined) return undefined;
      const by =
        act === undefined
          ? "words"
          : actedByPerson.has(act)
            ? "person"
            : actedByMachine.has(act)
              ? "automatic"
              : "care";
      return defined({ act: act ?? "in-words", by: by as Action["by"], text });
    }
  }
}

export function resolveWatch(node: Tree<ast.Watch>, context: ResolveContext): Watch | undefined {
  const when = resolveCondition(node.condition, context);
  if (!when) return undefined;
  const watch = { when, actions: node.actions.flatMap((action) => resolveAction(action, context) ?? []) };
  context.origins.setPlace(watch, node);
  return watch;
}

export function resolveTailoring(
  node: Tree<ast.Tailor>,
  context: ResolveContext,
): NeedTailoring | ConditionTailoring | undefined {
  const actions = node.actions.flatMap((line) =>
    line.$type === "BrokenLine" ? [] : (resolveAction(line, context) ?? []),
  );
  const tailoring = tailoringOf(node, actions, context);
  if (tailoring) context.origins.setPlace(tailoring, node);
  return tailoring;
}

function tailoringOf(
  node: Tree<ast.Tailor>,
  actions: Action[],
  context: ResolveContext,
): NeedTailoring | ConditionTailoring | undefined {
  if (node.condition) {
    const when = resolveCondition(node.condition, context);
    return when && defined({ form: "condition" as const, text: node.title?.value, when, actions });
  }
  const need = context.phrase(node.need);
  return (
    need &&
    defined({
      form: "need" as const,
      need,
      none: node.noneBecause ? { because: node.noneBecause.value ?? "" } : undefined,
      actions,
    })
  );
}
