import type { Phrase } from "../../finding.js";
import { phrasesFrom } from "../said.js";

/** What a declared name can be the name of: name spaces, vocabularies, and the kinds of aims. */
export const spacePhrases = {
  "space-homework": "homework",
  "space-hierarchy": "hierarchy",
  "space-aim": "aim",
  "space-event": "event",
  "space-source": "source",
  "space-measure": "measure",
  "space-stage": "stage",
  "space-strand": "strand",
  "space-step": "step",
  "space-protocol": "protocol",
  "space-kind": "kind",
  "space-mechanism": "mechanism",
  "space-technique": "technique",
  "space-phase": "phase",
  "space-problem": "problem",
  "space-state": "state",
  "space-person": "person",
  "space-place": "place",
  "space-need": "need",
  "space-field": "field",
  "space-crutch": "crutch",
  "space-topic": "topic",
  "space-competency": "competency",
  "aim-goal": "goal",
  "aim-focus": "focus",
  "aim-formulation": "formulation",
  "aim-core-pain": "core pain",
  "aim-value": "value",
  "aim-schema": "schema",
  "aim-mode": "mode",
  "aim-self-image": "self image",
  "aim-wish": "wish",
  "aim-expected-response": "expected response",
  "aim-coping": "coping",
  "aim-problem-area": "problem area",
} as const;

const { phrase } = phrasesFrom(spacePhrases);

type After<Prefix extends string> = keyof typeof spacePhrases extends infer Code
  ? Code extends `${Prefix}-${infer Name}`
    ? Name
    : never
  : never;

/** What a declared name is the name of, such as "homework" or "event". */
export function spaceName(space: After<"space">): Phrase {
  return phrase(`space-${space}`);
}

/** What kind of aim a name is declared as. */
export function aimName(aim: string): Phrase {
  const code = `aim-${aim}`;
  return isAim(code) ? phrase(code) : phrase("space-aim");
}

function isAim(code: string): code is `aim-${After<"aim">}` {
  return code in spacePhrases;
}
