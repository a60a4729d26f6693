// The facts of the invented approach: their contexts, and rows to ask conditions of.

import { ConditionChecker } from "../../server/src/rules/condition-checker.js";
import type { FactRecord } from "../../server/src/rules/evaluate.js";
import { contextsOf } from "../../server/src/rules/facts-shape.js";
import schema from "./fixtures/facts.schema.json" with { type: "json" };

export const contexts = contextsOf(schema);
export const checker = new ConditionChecker(contexts);

export function homeworkRow(name: string, lines: Readonly<Record<string, string | number>> = {}): FactRecord {
  return {
    ref: `homework/${name}`,
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
    ref: `plan/${session}/${String(homework.name)}`,
    homework,
    session,
    event: "",
    first: true,
    minutes: 20,
    kindsBefore: [],
    reviewedIn: [session + 1],
    ...lines,
  };
}

export function sessionRow(number: number, lines: FactRecord = {}): FactRecord {
  return { ref: `session/${number}`, number, minutesPerWeek: 60, due: [], ...lines };
}

/** The facts of a protocol with the given rows. */
export function factsOf(
  rows: { homework?: FactRecord[]; plans?: FactRecord[]; sessions?: FactRecord[]; watches?: FactRecord[] },
  lines: FactRecord = {},
): FactRecord {
  return {
    protocol: {
      ref: "protocol",
      setting: "routine",
      variant: "",
      minAge: 18,
      minor: false,
      problems: [],
      shares: [],
      load: { minutesPerWeek: -1, newPerSession: -1 },
      watches: rows.watches ?? [],
      plans: rows.plans ?? [],
      ...lines,
    },
    plans: rows.plans ?? [],
    homework: rows.homework ?? [],
    sessions: rows.sessions ?? [],
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
  minutesPerWeek: 120,
  newPerSession: 2,
  activeAtOnce: -1,
};
