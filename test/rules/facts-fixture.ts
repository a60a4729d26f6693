// The facts of the invented approach: their contexts, and rows to ask conditions of.

import { ConditionChecker } from "../../server/src/rules/condition-checker.js";
import type { Fact, FactRecord } from "../../server/src/rules/evaluate.js";
import { contextsOf } from "../../server/src/rules/facts-shape.js";
import schema from "./fixtures/facts.schema.json" with { type: "json" };

export const contexts = contextsOf(schema);
export const checker = new ConditionChecker(contexts);

export function homeworkRow(name: string, lines: Readonly<Record<string, Fact>> = {}): FactRecord {
  return {
    ref: "",
    name,
    title: `The ${name.toLowerCase()}`,
    kind: "activity-scheduling",
    traits: [],
    origin: "collaborative",
    rationale: "It helps.",
    completion: "optional",
    difficulty: -1,
    ...lines,
  };
}

export function planRow(homework: FactRecord, session: number, lines: FactRecord = {}): FactRecord {
  return {
    ref: "",
    homework,
    session,
    strand: "",
    event: "",
    first: true,
    minutes: 20,
    kindsBefore: [],
    reviewedIn: [session + 1],
    ...lines,
  };
}

export function sessionRow(number: number, lines: FactRecord = {}): FactRecord {
  return { ref: "", number, strand: "", minutesPerWeek: 60, due: [], ...lines };
}

/** The facts of a protocol with the given rows. */
export function protocolFacts(lines: FactRecord = {}): FactRecord {
  return {
    ref: "",
    name: "Errands",
    setting: "routine",
    variant: "",
    minAge: 18,
    minor: false,
    problems: [],
    shares: [],
    load: { minutesPerWeek: -1, newPerSession: -1 },
    watches: [],
    homework: [],
    plans: [],
    sessions: [],
    ...lines,
  };
}

/** Facts of the approach as a condition reads them. */
export const approachRow: FactRecord = {
  id: "village-therapy",
  title: "Village therapy",
  called: "village therapy",
  family: "cognitive-behavioural",
  stance: "guided",
  clientTerm: "errand",
  homeworkStudied: false,
  lineage: ["village-therapy"],
  isOverlay: false,
  overlays: [],
  others: [],
  minutesPerWeek: 120,
  newPerSession: 2,
  activeAtOnce: -1,
  loadUsualIn: "village therapy",
};
