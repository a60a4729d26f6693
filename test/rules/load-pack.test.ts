import { expect, test } from "vitest";
import { expectSayable } from "../support/sayable.js";
import { loader, village } from "./packs-fixture.js";

/** A small pack with the given lines for its one rule, and the findings on it with the marked text they stand at. */
function findingsOn(text: string): { code: string; at: string; message: string }[] {
  const { findings } = loader.loadPack(text, "approaches/small.approach.yaml");
  for (const finding of findings) expectSayable(finding, text);
  return findings.map(({ code, start, end, message }) => ({ code, at: text.slice(start, end), message }));
}

const head = `approach: small
title: Small therapy
called: small therapy
homeworkStudied: false
`;

const rule = `rules:
  - id: sm-one
    severity: hint
    evidence: D
    title: One thing holds
    each: plan
    require: plan.first
    message: It does not hold.
    why: It should.
    help: Let it hold.
    examples:
      - fails: protocol A {}
      - passes: protocol A {}
`;

test("a whole pack is read", () => {
  const { pack, manual, findings } = loader.loadPack(village, "approaches/village.approach.yaml");
  expect(findings).toEqual([]);
  expect(pack?.rules.map(({ id }) => id)).toEqual(["vil-rationale", "vil-diary-first"]);
  expect(manual?.examples.get("vil-rationale")?.map(({ expects }) => expects)).toEqual(["fails", "passes"]);
  expect(findingsOn(head + rule)).toEqual([]);
});

test.each([
  [
    "requires: plan.first",
    "require: plan.first",
    "requires",
    "`requires` is not a part of rule `sm-one`. Did you mean `require`?",
  ],
  ["severity: hnt", "severity: hint", "hnt", "`severity` cannot be `hnt`. Did you mean `hint`?"],
  ["id: SM one", "id: sm-one", "SM one", "`id` cannot be `SM one`."],
  ["each: plam", "each: plan", "plam", "A rule cannot be asked of each `plam`. Did you mean `plan`?"],
  [
    "message: It is {plan.homework.titel}.",
    "message: It does not hold.",
    "{plan.homework.titel}",
    "`homework` has no fact `titel`. Did you mean `title`?",
  ],
  [
    "message: It is {plan.homework}.",
    "message: It does not hold.",
    "{plan.homework}",
    "`plan.homework` is no text, number or list of these.",
  ],
  ["severity: error", "severity: hint", "sm-one", "`sm-one` can be an error but does not say what the error means."],
  ["sources: [XY00]\n    title: One thing holds", "title: One thing holds", "XY00", "The pack has no source `XY00`."],
  [
    "at: complition\n    title: One thing holds",
    "title: One thing holds",
    "complition",
    "No line begins with `complition`. Did you mean `completion`?",
  ],
])("a slip in a rule is reported at its place: %s", (slip, line, at, message) => {
  const found = findingsOn(head + rule.replace(line, () => slip));
  expect(found.map((one) => [one.at, one.message])).toContainEqual([at, message]);
});

test("a rule without its parts says what it needs, at its id", () => {
  const [found] = findingsOn(head + rule.replace("    why: It should.\n", ""));
  expect(found).toEqual({ code: "missing-key", at: "sm-one", message: "Rule `sm-one` needs `why`." });
});

test("a rule is asked of one thing or has cases, not neither", () => {
  const found = findingsOn(head + rule.replace("    each: plan\n    require: plan.first\n", ""));
  expect(found).toEqual([
    { code: "missing-key", at: "sm-one", message: "Rule `sm-one` needs `each` and `require`, or `cases`." },
  ]);
});

test.each([
  ["a plain line", "require: plan.homework.knid == 'a'"],
  ["single quotes", "require: 'plan.first && plan.homework.title == ''it'' && plan.homework.knid == ''a'''"],
  ["double quotes", 'require: "plan.homework.title != \\"it\\" && plan.homework.knid == \\"a\\""'],
  ["a literal block", "require: |\n      plan.first &&\n        plan.homework.knid == 'a'"],
  [
    "a folded block",
    "require: >-\n      plan.first\n      && plan.homework.title != ''\n\n      && plan.homework.knid == 'a'",
  ],
  ["a plain text over two lines", "require: plan.first &&\n      plan.homework.knid == 'a'"],
  ["double quotes over two lines", "require: \"plan.first &&\n      plan.homework.knid == 'a'\""],
])("a fault in a condition is found at its column in %s", (_, written) => {
  const text = head + rule.replace("require: plan.first", () => written);
  const { findings } = loader.loadPack(text, "small.approach.yaml");
  expect(findings.map(({ code, start, end }) => [code, start, text.slice(start, end)])).toEqual([
    ["pack-condition", text.indexOf("knid"), "knid"],
  ]);
});

test.each([
  ["a tag", "title: !!js/function 'x'", "yaml-text"],
  ["an anchor", "title: &name Small therapy", "yaml-alias"],
  ["a key twice", "title: Small therapy\ntitle: Small therapy", "yaml-text"],
  ["a tab", "\ttitle: Small therapy", "yaml-text"],
])("%s is refused", (_, line, code) => {
  const found = findingsOn(head.replace("title: Small therapy", () => line) + rule);
  expect(found.map((one) => one.code)).toContain(code);
});

test("a text that grows when its aliases are followed is refused without following them", () => {
  const lines = ["a: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 12; i++)
    lines.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(", ")}]`);
  expect(findingsOn(lines.join("\n")).every(({ code }) => code === "yaml-alias")).toBe(true);
});

test("a text nested ten thousand deep and a text of a million characters are refused", () => {
  expect(findingsOn("[".repeat(10_000)).map(({ code }) => code)).toContain("yaml-text");
  expect(findingsOn("#".repeat(1_000_001)).map(({ code }) => code)).toEqual(["yaml-too-large"]);
});

test("a rule needs an example of each kind, and frames that are there", () => {
  const codes = findingsOn(head + rule.replace("      - fails: protocol A {}\n", "      - passes: + plan A\n"));
  expect(codes.map(({ message }) => message)).toEqual([
    "`sm-one` has no example that fails.",
    "The pack has no frame `usual`.",
  ]);
});

const wide = `approach: wide
title: Wide therapy
called: wide therapy
homeworkStudied: true
neverOverridden: true
rules:
${rule.slice("rules:\n".length).replaceAll("sm-one", "wi-one")}`;

function linkFindings(more: string, rules = rule): [string, string, string][] {
  const text = `${head}${more}${rules}`;
  const { findings } = loader.loadPacks(
    [
      { path: "wide.yaml", text: wide },
      { path: "small.yaml", text },
    ],
    [],
  );
  return findings.map(({ code, start, end, message }) => [code, text.slice(start, end), message]);
}

test.each([
  ["extends: [wode]\n", "pack-unknown-pack", "wode", "There is no pack `wode`. Did you mean `wide`?"],
  ["takes: { wide: [wi-on] }\n", "pack-unknown-rule", "wi-on", "`wide` has no rule `wi-on`. Did you mean `wi-one`?"],
  [
    "extends: [wide]\noverrides: [{ rule: wi-none, severity: off, reason: So }]\n",
    "pack-unknown-rule",
    "wi-none",
    "None of the packs that this one builds on has a rule `wi-none`. Did you mean `wi-one`?",
  ],
  [
    "extends: [wide]\noverrides: [{ rule: wi-one, severity: off, reason: So }]\n",
    "pack-protected",
    "wi-one",
    "`wi-one` cannot be overridden or silenced by another pack.",
  ],
  ["extends: [small]\n", "pack-circle", "[small]", "`small` extends itself by way of `small`."],
  ["aliases: [wide]\n", "pack-duplicate", "wide", "There is a pack `wide` already."],
])("what needs the other packs is checked with them: %s", (more, code, at, message) => {
  expect(linkFindings(more)).toContainEqual([code, at, message]);
});

test("a rule may not silence one that is never overridden, and its id is its own", () => {
  expect(linkFindings("", rule.replace("    title:", "    refines: [wi-one]\n    title:"))[0]?.[0]).toBe(
    "pack-protected",
  );
  const { findings } = loader.loadPacks(
    [
      { path: "wide.yaml", text: wide },
      { path: "small.yaml", text: head + rule.replace("sm-one", "wi-one") },
    ],
    [],
  );
  expect(findings.map(({ code, path }) => [code, path])).toEqual([["pack-duplicate-rule", "small.yaml"]]);
});
