import type { UseFacts, WatchFacts } from "../generated/facts-types.js";
import type { Action, Condition } from "../generated/protocol-types.js";
import type { Index } from "./source.js";
import { nameOf, none, termsOf, unique, wordsOf } from "./values.js";

type Test = Exclude<Condition, { of: unknown }>;

const raised = new Set(["above", "at-least", "is"]);

export function watchFacts(index: Index, uses: readonly UseFacts[]): WatchFacts[] {
  const watches = index.protocol.safety?.watches ?? [];
  return watches.map(({ when, actions }, n) => conditionFacts(index, uses, `/safety/watches/${n}`, when, actions));
}

/** Adaptations to what happens, in the same terms as watches. */
export function adaptationFacts(index: Index, uses: readonly UseFacts[]): WatchFacts[] {
  return index.protocol.tailoring.flatMap((tailoring, n) =>
    tailoring.form === "condition"
      ? [conditionFacts(index, uses, `/tailoring/${n}`, tailoring.when, tailoring.actions)]
      : [],
  );
}

function conditionFacts(
  index: Index,
  uses: readonly UseFacts[],
  ref: string,
  when: Condition,
  actions: readonly Action[],
): WatchFacts {
  const tests = testsIn(when);
  const measures = unique(tests.flatMap((test) => ("measure" in test && test.measure ? [test.measure] : none)));
  return {
    ref,
    tests: unique(tests.map(({ test }) => test)),
    measures: measures.map(nameOf),
    covers: unique(measures.flatMap((id) => index.measures.get(id)?.covers ?? none)),
    purposes: unique(
      uses.filter(({ measure }) => measures.some((id) => nameOf(id) === measure)).flatMap((u) => u.purposes),
    ),
    risk: tests.some((test) => isRisk(index, uses, test)),
    worse: tests.some((test) => test.test === "change" && test.direction === "worse"),
    states: tests.flatMap((test) => (test.test === "state" ? termsOf([test.state]) : none)),
    homework: unique(tests.flatMap((test) => ("homework" in test && test.homework ? [test.homework] : none))),
    actions: unique(actions.map(({ act }) => act)),
    actors: unique(actions.map(({ by }) => by)),
    words: wordsOf(actions),
  };
}

/** A raised answer on a measure that covers risk and is given for safety. A change for the worse is another matter. */
function isRisk(index: Index, uses: readonly UseFacts[], test: Test): boolean {
  if (test.test !== "score" || !raised.has(test.comparison)) return false;
  const covers = index.measures.get(test.measure)?.covers ?? none;
  const name = nameOf(test.measure);
  return covers.includes("risk") && uses.some((use) => use.measure === name && use.purposes.includes("safety"));
}

function testsIn(condition: Condition): Test[] {
  return condition.test === "any" || condition.test === "all" ? condition.of.flatMap(testsIn) : [condition];
}
