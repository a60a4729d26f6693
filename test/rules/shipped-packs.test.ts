import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Compiler } from "../../server/src/compile/compiler.js";
import { filesOf } from "../../server/src/files.js";
import { ConditionChecker } from "../../server/src/rules/condition-checker.js";
import { factsFromElsewhere, factsOfHeading } from "../../server/src/rules/dependence.js";
import { compileExpression, type Fact, frameOf, Meter, setRow } from "../../server/src/rules/evaluate.js";
import { runExamples } from "../../server/src/rules/examples/run-examples.js";
import type { Condition } from "../../server/src/rules/expression.js";
import { contextsOf, type FactsSchema, type RecordShape, type Shape } from "../../server/src/rules/facts-shape.js";
import { lineKeys } from "../../server/src/rules/generated/line-keys.js";
import { rulesOf } from "../../server/src/rules/lineage.js";
import { renderPackPage } from "../../server/src/rules/pages/pack-page.js";
import { renderRulePage } from "../../server/src/rules/pages/rule-page.js";
import { PackLoader } from "../../server/src/rules/reading/load-packs.js";
import { Rulebook } from "../../server/src/rules/ruleset.js";
import { approachRow } from "./facts-fixture.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const facts = JSON.parse(read("schemas/facts.schema.json")) as FactsSchema;
const schema = JSON.parse(read("schemas/approach.schema.json")) as object;
const paths = readdirSync(new URL("approaches", root)).filter((name) => name.endsWith(".approach.yaml"));
const texts = paths.sort().map((name) => ({ path: `approaches/${name}`, text: read(`approaches/${name}`) }));
const { packs, manuals, findings } = new PackLoader({ facts, schema, lineKeys }).loadPacks(texts, []);
const rulebook = new Rulebook(packs);

test("every shipped pack reads without a finding", () => {
  expect(findings.map(({ path, start, message }) => `${path} ${start} ${message}`)).toEqual([]);
  expect(packs).toHaveLength(texts.length);
});

describe("the examples of each rule give its finding, or none, as they say", () => {
  const compiler = new Compiler({ files: filesOf({}), rulebook });
  const check = (text: string) => compiler.compileText("example.homework", text, { emit: false }).findings;
  test.each(packs.map((pack) => [pack.approach, pack] as const))("%s", (approach, pack) => {
    const manual = manuals.get(approach);
    if (!manual) throw new Error(`no examples for ${approach}`);
    expect(runExamples(pack, manual, check)).toEqual([]);
  });
});

test("the facts that are told apart by where they come from are facts", () => {
  const contexts = contextsOf(facts);
  for (const fact of factsFromElsewhere) expect(contexts.get("homework")?.shape.fields.has(fact), fact).toBe(true);
  for (const fact of factsOfHeading) expect(contexts.get("protocol")?.shape.fields.has(fact), fact).toBe(true);
});

test("every rule has a page that says why, what to do, how grave it is and how sure, and shows it", () => {
  for (const owner of packs) {
    const manual = manuals.get(owner.approach);
    if (!manual) throw new Error(`no examples for ${owner.approach}`);
    for (const rule of owner.rules) {
      const page = renderRulePage(rule, { owner, manual, library: rulebook.library });
      for (const part of ["## Why", "## What to do", "## How grave", "## Evidence", "❌", "✅"])
        expect(page).toContain(part);
      if (!owner.homeworkStudied) expect(page).toContain("untested");
      expect(page).not.toMatch(/undefined|\[object|<\||\|>/);
    }
  }
});

test("every approach has a page that links each rule that holds in it", () => {
  for (const pack of packs) {
    const page = renderPackPage(pack, rulebook.library);
    expect(page).toContain(`# ${pack.title}`);
    for (const { rule } of rulesOf(pack, rulebook.library)) expect(page).toContain(`(${rule.id}.md)`);
  }
});

describe("our evaluation of every shipped condition agrees with the language's own", () => {
  const contexts = contextsOf(facts);
  const checker = new ConditionChecker(contexts);
  const protocol = contexts.get("protocol");
  if (!protocol) throw new Error("no protocol");
  const conditions = packs.flatMap((pack) =>
    pack.rules.flatMap((rule) =>
      rule.cases.flatMap((one) => {
        const stated = [
          one.when,
          one.require,
          ...rule.severities.map(({ when }) => when),
          ...rule.refines.map(({ when }) => when),
        ];
        return stated.flatMap((condition): [string, string, Condition][] =>
          condition ? [[pack.approach, one.each, condition]] : [],
        );
      }),
    ),
  );
  test.each([...new Set(conditions.map(([approach]) => approach))])("%s", (approach) => {
    for (const [owner, each, condition] of conditions) {
      const context = contexts.get(each);
      if (owner !== approach || !context) continue;
      const words = [...condition.text.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
      const meter = new Meter();
      const ours = compileExpression(condition.expression, meter);
      const row = record(reading(condition.text, each, context.shape), words);
      const whole = record(reading(condition.text, "protocol", protocol.shape), words);
      fc.assert(
        fc.property(row, whole, (one, all) => {
          meter.refill(1_000_000);
          const frame = frameOf(all, approachRow);
          setRow(frame, each === "protocol" ? all : one);
          const variables = { [each]: one, protocol: all, approach: approachRow };
          expect(ours(frame)).toBe(checker.evaluateAsDefined(condition.text, each, variables));
        }),
        { numRuns: 12, seed: 7 },
      );
    }
  });
});

/** Of a shape only what a condition names: facts that it does not read would only take time to make. */
function reading(text: string, _name: string, shape: RecordShape): RecordShape {
  const words = new Set(text.match(/\w+/g));
  const prune = (one: Shape): Shape => {
    if (one.is === "list") return { is: "list", of: prune(one.of) };
    if (one.is !== "record") return one;
    return {
      ...one,
      fields: new Map([...one.fields].filter(([key]) => words.has(key)).map(([key, field]) => [key, prune(field)])),
    };
  };
  return prune(shape) as RecordShape;
}

function record(shape: RecordShape, words: readonly string[]): fc.Arbitrary<{ readonly [field: string]: Fact }> {
  return fc.record(Object.fromEntries([...shape.fields].map(([key, field]) => [key, value(field, words)])));
}

/** The words of the condition itself, so that its comparisons hold now and then. */
function value(shape: Shape, words: readonly string[]): fc.Arbitrary<Fact> {
  switch (shape.is) {
    case "text":
      return fc.constantFrom("", "other", ...words);
    case "number":
      return fc.constantFrom(-1, 0, 0.5, 1, 2, 12, 70, 420);
    case "truth":
      return fc.boolean();
    case "list":
      return fc.array(value(shape.of, words), { maxLength: 3 });
    case "record":
      return record(shape, words);
  }
}
