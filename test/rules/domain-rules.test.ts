// Holds the shipped packs against a table of what the field's rules are: ids, severities, evidence, sources, silence.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EffectiveRule } from "../../server/src/rules/compose.js";
import type { FactRecord } from "../../server/src/rules/evaluate.js";
import { Rulebook, shippedPacks } from "../../server/src/rules/index.js";

interface RuleOfTheField {
  id: string;
  pack: string;
  /** Where nothing of `elsewhere` is the case. */
  severity: string;
  elsewhere?: Elsewhere[];
  evidence: string;
  /** How sure it is that each source supports this rule; null where that is not said. */
  sources: Record<string, string | null>;
}

/** All that is said must be the case. A circumstance is in words: a condition of the rule decides it. */
interface Elsewhere {
  approach?: string[];
  variant?: string;
  setting?: string;
  circumstance?: string;
  severity: string;
}

interface PackOfTheField {
  extends?: string[];
  takes?: string[];
  overlay?: boolean;
}

const table: {
  packs: Record<string, PackOfTheField>;
  silence: Record<string, string[]>;
  rules: RuleOfTheField[];
} = JSON.parse(readFileSync(new URL("./domain-rules.json", import.meta.url), "utf8"));

const rulebook = new Rulebook(shippedPacks());
const { library } = rulebook;
const shipped = library.entries.flatMap(({ approach }) => library.get(approach) ?? []);
const adults: FactRecord = { population: { minor: false } };

test("the packs hold each rule of the table, in its pack, and no other", () => {
  expect(table.rules).toHaveLength(168);
  expect(Object.keys(table.packs).sort()).toEqual(shipped.map(({ approach }) => approach).sort());
  const held = shipped.flatMap(({ approach, rules }) => rules.map(({ id }) => `${approach} ${id}`));
  expect(held.sort()).toEqual(table.rules.map(({ pack, id }) => `${pack} ${id}`).sort());
});

test.each(table.rules)("$id has the evidence and the sources of the table", ({ id, evidence, sources }) => {
  const rule = library.rule(id)?.rule;
  expect(rule?.evidence).toBe(evidence);
  const cited = Object.fromEntries((rule?.sources ?? []).map(({ source, support }) => [source, support ?? null]));
  expect(Object.keys(cited).sort()).toEqual(Object.keys(sources).sort());
  for (const [source, support] of Object.entries(sources)) if (support !== null) expect(cited[source]).toBe(support);
});

/** The pack and all it extends, nearest first, as the table says. */
function lineOf(pack: string): string[] {
  return [pack, ...(table.packs[pack]?.extends ?? []).flatMap(lineOf)];
}

/** The rules that hold in a pack by the table, with the severity where no circumstance decides. */
function heldIn(pack: string, variant = ""): Map<string, string> {
  const line = lineOf(pack);
  const taken = line.flatMap((one) => table.packs[one]?.takes ?? []);
  const held = table.rules.filter((rule) => line.includes(rule.pack) || taken.includes(rule.id));
  return new Map(
    held.map(({ id, severity, elsewhere = [] }) => {
      const decided = elsewhere.find(
        (one) =>
          one.circumstance === undefined &&
          one.setting === undefined &&
          (one.variant === undefined || one.variant === variant) &&
          (one.approach === undefined || one.approach.some((approach) => line.includes(approach))),
      );
      return [id, decided?.severity ?? severity];
    }),
  );
}

function rulesIn(approach: string, variant = ""): ReadonlyMap<string, EffectiveRule> {
  const ruleset = rulebook.ruleset({ approach, variant, also: [] }, adults);
  return new Map((ruleset?.rules ?? []).map((one) => [one.rule.id, one]));
}

function severities(approach: string, variant = ""): [string, string][] {
  return [...rulesIn(approach, variant)]
    .map(([id, { grades }]): [string, string] => [id, grades.at(-1)?.severity ?? ""])
    .sort();
}

/** Rules that are off whatever the protocol says are not asked at all; those that may be called up are there. */
function expected(pack: string, variant = ""): [string, string][] {
  const may = (id: string) =>
    table.rules
      .find((rule) => rule.id === id)
      ?.elsewhere?.some(({ circumstance, setting }) => circumstance !== undefined || setting !== undefined) ?? false;
  return [...heldIn(pack, variant)].filter(([id, severity]) => severity !== "off" || may(id)).sort();
}

const approaches = Object.entries(table.packs).flatMap(([pack, { overlay }]) => (overlay ? [] : [pack]));

test.each(approaches)("%s holds the rules it should, each as grave as the table says", (pack) => {
  expect(severities(pack)).toEqual(expected(pack));
});

test("an overlay adds its own rules to an approach, each as grave as the table says", () => {
  for (const overlay of ["youth", "integrative"]) {
    const ruleset = rulebook.ruleset({ approach: "dbt", variant: "", also: [overlay] }, adults);
    const added = (ruleset?.rules ?? []).filter(({ owner }) => owner.approach === overlay);
    const own = table.rules.filter(({ pack }) => pack === overlay).map(({ id, severity }) => [id, severity]);
    expect(added.map(({ rule, grades }) => [rule.id, grades.at(-1)?.severity]).sort()).toEqual(own.sort());
  }
});

describe("where a circumstance decides", () => {
  const variants = table.rules.flatMap(({ elsewhere = [] }) => elsewhere.flatMap(({ variant }) => variant ?? []));
  test.each([...new Set(variants)])("variant %s", (variant) => {
    const home = shipped.find((pack) => pack.variants.includes(variant))?.approach ?? "";
    expect(severities(home, variant)).toEqual(expected(home, variant));
    expect(severities(home, variant)).not.toEqual(severities(home));
  });

  const decided = table.rules.flatMap(({ id, pack, elsewhere = [] }) =>
    elsewhere
      .filter(({ circumstance, setting }) => circumstance !== undefined || setting !== undefined)
      .map((one) => ({ id, pack, ...one, where: one.circumstance ?? `setting ${one.setting}` })),
  );
  test.each(decided)("$id is $severity: $where", ({ id, pack, approach, setting, severity }) => {
    const home = approach?.[0] ?? pack;
    const { grades = [], questions = [] } = rulesIn(home === "youth" ? "dbt" : home).get(id) ?? youthRule(id) ?? {};
    const found = grades.slice(0, -1).filter((grade) => grade.severity === severity && grade.setting === setting);
    const isNotAsked = severity === "off" && questions.every(({ about }) => about.when !== undefined);
    expect(found.length > 0 || isNotAsked).toBe(true);
  });

  test("nothing else makes a rule more or less grave", () => {
    for (const pack of approaches) {
      for (const [id, { grades }] of rulesIn(pack)) {
        const stated = table.rules.find((rule) => rule.id === id)?.elsewhere ?? [];
        const allowed = stated.map(({ severity }) => severity);
        for (const { severity } of grades.slice(0, -1)) expect(allowed, `${id} in ${pack}`).toContain(severity);
      }
    }
  });
});

function youthRule(id: string): EffectiveRule | undefined {
  const ruleset = rulebook.ruleset({ approach: "dbt", variant: "", also: ["youth"] }, adults);
  return ruleset?.rules.find(({ rule }) => rule.id === id);
}

describe("the law of silence", () => {
  const pairs = Object.entries(table.silence).flatMap(([finer, wider]) => wider.map((one) => `${finer} > ${one}`));
  const stated = shipped.flatMap(({ rules }) =>
    rules.flatMap(({ id, refines }) => refines.map(({ rule }) => `${id} > ${rule}`)),
  );

  test("each pair of the table is stated by the pack of the narrower rule", () => {
    expect(pairs.filter((pair) => !stated.includes(pair))).toEqual([]);
  });

  test("beside the table a rule is silent only where planned tasks and strict client-centred work exclude each other", () => {
    expect(stated.filter((pair) => !pairs.includes(pair)).sort()).toEqual([
      "int-no-strict-cct > int-bridge",
      "int-no-strict-cct > int-precedence",
      "int-no-strict-cct > int-shift-meaning",
    ]);
  });

  test("of the link of mechanism and aim only the half about the aim is silent", () => {
    const halves = shipped
      .flatMap(({ rules }) => rules)
      .flatMap(({ refines }) => refines.filter(({ rule }) => rule === "t-mechanism-link"));
    expect(halves.length).toBeGreaterThan(5);
    for (const { when } of halves) expect(when?.text).toContain("mechanisms");
  });

  test("no rule of safety is silenced by a rule of another pack", () => {
    const safety = new Set(library.get("safety")?.rules.map(({ id }) => id));
    const others = shipped.filter(({ approach }) => approach !== "safety").flatMap(({ rules }) => rules);
    expect(others.filter(({ refines }) => refines.some(({ rule }) => safety.has(rule)))).toEqual([]);
  });
});
