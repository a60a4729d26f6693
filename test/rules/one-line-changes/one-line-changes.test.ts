import { describe, expect, test } from "vitest";
import { shippedPacks } from "../../../server/src/rules/index.js";
import { type Change, said } from "./change.js";
import { clientCentredTherapy } from "./client-centred.js";
import { cognitiveBehavioural } from "./cognitive-behavioural.js";
import { dynamicTherapy } from "./dynamic.js";
import { exposure } from "./exposure.js";
import { safety } from "./safety.js";
import { transtheoretical } from "./transtheoretical.js";

const tables: readonly [string, readonly Change[]][] = [
  ["in any approach", transtheoretical],
  ["of safety", safety],
  ["of cognitive behavioural therapy", cognitiveBehavioural],
  ["of exposure", exposure],
  ["of dynamic therapy", dynamicTherapy],
  ["of client-centred therapy", clientCentredTherapy],
];

describe.each(tables)(
  "rules %s are brought up by a line, stand where it is or is missing, and stand alone",
  (_, changes) => {
    test.each(changes.map((change) => [change.rule, lineOf(change), change] as const))(
      "%s: %s",
      (_rule, _line, change) => {
        const { findings, expected, changed } = said(change);
        expect(findings).toEqual(expected);
        if (change.lines !== "a block") expect(changed).toBe(change.lines ?? 1);
      },
    );
  },
);

/** The line that a change puts in, or else the one that it takes out. */
function lineOf({ change, library = "" }: Change): string {
  const lines = `${library}\n${change}`.split("\n").map((line) => line.trim());
  return lines.find((line) => line.startsWith("+")) ?? lines.find((line) => line.startsWith("-")) ?? "";
}

/** Rules that no line or two of these four protocols bring up, and why; the examples of their packs do. */
const otherwise: Readonly<Record<string, string>> = {
  "t-shared-choice": "every task is agreed on, whatever its origin",
  "t-barriers": "five obstacles are foreseen in lines of their own",
  "cbt-has-homework": "every session plans something",
  "cbt-concrete-goal": "what a task does not say of its aim, every task says",
  "cbt-relapse-task": "several sessions of the last stage look ahead",
  "ct-behaviour-first-severe": "activity comes first in five sessions",
  "ct-self-therapy": "the client brings in three of the last tasks",
  "exp-contexts": "five plans change the place",
  "exp-accommodation": "the partner has a task, a talk and something to fade",
  "stdp-ending": "four sessions take up the ending",
  "saf-sleep-restriction": "no task shortens the time in bed",
};

test("every rule of these packs is brought up, or it is said why a line cannot do it", () => {
  const packs = [
    "transtheoretical",
    "safety",
    "cognitive-behavioral",
    "cognitive-therapy",
    "exposure",
    "erp",
    "psychodynamic",
    "short-term-dynamic",
    "client-centered",
  ];
  const rules = packs.flatMap((approach) => {
    const pack = shippedPacks().find(({ entry }) => entry.approach === approach);
    if (!pack) throw new Error(`There is no pack ${approach}.`);
    return pack.entry.rules.map(({ id }) => id);
  });
  const broughtUp = new Set(tables.flatMap(([, changes]) => changes.map(({ rule }) => rule)));
  expect(rules.filter((rule) => !broughtUp.has(rule) && otherwise[rule] === undefined)).toEqual([]);
  expect(Object.keys(otherwise).filter((rule) => broughtUp.has(rule))).toEqual([]);
});
