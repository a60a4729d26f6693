import { expect, test } from "vitest";
import type { ProjectSeverities } from "../../server/src/rules/compose.js";
import type { FactRecord } from "../../server/src/rules/evaluate.js";
import { findings, first, type Given, outline, pack, type RuleText, shown } from "./outline.js";

test("a deviation silences one rule at one place, and is reported when it excuses nothing", () => {
  const plans = { Market: { first: false }, Letter: { first: false } };
  const told = (deviation: { rule: string; on?: string; session?: string }) =>
    shown({ pack: pack("", { ...first, lines: `aliases: [sm-old]\n${first.lines}` }), plans, deviations: [deviation] });
  const both = ["sm-first warning plan <|Market|> in 2 []", "sm-first warning plan <|Letter|> in 2 []"];
  expect(told({ rule: "sm-first", on: "homework.Market" })).toEqual([both[1]]);
  expect(told({ rule: "sm-old", on: "homework.Market", session: "session.2" })).toEqual([both[1]]);
  expect(told({ rule: "sm-first", on: "session.2" })).toEqual([]);
  expect(told({ rule: "sm-first" })).toEqual([]);
  expect(told({ rule: "sm-first", on: "homework.Diary" })).toEqual(["deviation-unused warning", ...both]);
  expect(told({ rule: "sm-first", on: "homework.Market", session: "session.1" })).toEqual([
    "deviation-unused warning",
    ...both,
  ]);
});

test("a deviation is not called unused when the protocol was not read in full", () => {
  const given = { pack: pack("", first), deviations: [{ rule: "sm-first", on: "homework.Market" }] };
  expect(shown(given)).toEqual(["deviation-unused warning"]);
  expect(
    shown({ ...given, outline: outline.replace("homework Diary", "homework Diary!").replace("Diary! [", "Diary! [") }),
  ).toEqual([]);
});

test("where a finer rule speaks the wider one is silent, elsewhere it is not", () => {
  const finer = { id: "sm-finer", lines: "refines: [sm-first]\neach: plan\nrequire: plan.minutes < 60" };
  const plans = { Market: { first: false, minutes: 90 }, Letter: { first: false } };
  expect(shown({ pack: pack("", first, finer), plans })).toEqual([
    "sm-finer warning plan <|Market|> in 2 []",
    "sm-first warning plan <|Letter|> in 2 []",
  ]);
  const half = { ...finer, lines: finer.lines.replace("[sm-first]", "[{ rule: sm-first, when: plan.minutes > 100 }]") };
  expect(shown({ pack: pack("", first, half), plans })).toHaveLength(3);
});

test("a rule about sessions does not silence one about tasks, and one about the protocol silences both", () => {
  const wider = { id: "sm-task", lines: "each: homework\nrequire: homework.kind == ''" };
  const finer = (each: string) => ({ id: "sm-finer", lines: `refines: [sm-task]\neach: ${each}\nrequire: "false"` });
  const told = (each: string) =>
    shown({ pack: pack("", wider, finer(each)) }).filter((line) => line.startsWith("sm-task")).length;
  expect(told("session")).toBe(3);
  expect(told("plan")).toBe(0);
  expect(told("protocol")).toBe(0);
});

test("a deviation from the wider rule still excuses what the finer one says in its stead", () => {
  const finer = { id: "sm-finer", lines: "refines: [sm-first]\neach: plan\nrequire: plan.minutes < 60" };
  const plans = { Market: { first: false, minutes: 90 } };
  const deviations = [{ rule: "sm-first", on: "homework.Market" }];
  expect(shown({ pack: pack("", first, finer), plans, deviations })).toEqual([
    "sm-finer warning plan <|Market|> in 2 []",
  ]);
});

const wide = (...rules: RuleText[]) => pack("approach: wide\n", ...rules);
const off = { Market: { first: false } };

test("rules are inherited, taken singly, or left out", () => {
  const other = { ...first, id: "wi-other" };
  const told = (head: string) =>
    shown({ pack: `${pack(head)}---\n${wide(first, other)}`, plans: off }).map((line) => line.split(" ")[0]);
  expect(told("extends: [wide]\n")).toEqual(["sm-first", "wi-other"]);
  expect(told("extends: [wide]\nonly: { wide: [wi-other] }\n")).toEqual(["wi-other"]);
  expect(told("takes: { wide: [sm-first] }\n")).toEqual(["sm-first"]);
  expect(told("")).toEqual([]);
});

test("the nearest pack that overrides a rule decides; a project comes before all packs", () => {
  const told = (override: string, severities?: ProjectSeverities) =>
    shown({
      pack: `${pack(`extends: [wide]\noverrides: [{ rule: sm-first, ${override}, reason: So }]\n`)}---\n${wide(first)}`,
      plans: off,
      ...(severities ? { severities } : {}),
    }).map((line) => line.split(" ")[1]);
  expect(told("severity: hint")).toEqual(["hint"]);
  expect(told("severity: off")).toEqual([]);
  expect(told("severity: hint, when: plan.minutes > 100")).toEqual(["warning"]);
  expect(told("severity: hint, variant: coastal")).toEqual(["warning"]);
  expect(told("satisfiedBy: plan.homework.name == 'Market'")).toEqual([]);
  expect(told("severity: hint", new Map([["sm-first", "warning"]]))).toEqual(["warning"]);
  expect(told("severity: hint", new Map([["sm-first", "off"]]))).toEqual([]);
});

test("a rule's severity may depend on the approach, the variant, the setting and the facts", () => {
  const told = (severities: string, facts: FactRecord = {}) => {
    const graded = { ...first, lines: `${first.lines}\nerrorMeans: definition\nseverities: [${severities}]` };
    return shown({
      pack: `${pack("extends: [wide]\nvariants: [coastal]\n")}---\n${wide(graded)}`,
      plans: off,
      facts,
    }).map((line) => line.split(" ")[1]);
  };
  expect(told("{ approach: wide, severity: error }")).toEqual(["error"]);
  expect(told("{ approach: [small], severity: off }")).toEqual([]);
  expect(told("{ variant: coastal, severity: hint }")).toEqual(["warning"]);
  expect(told("{ variant: coastal, severity: hint }", { variant: "coastal" })).toEqual(["hint"]);
  expect(told("{ setting: trial, severity: error }")).toEqual(["warning"]);
  expect(told("{ setting: trial, severity: error }", { setting: "trial" })).toEqual(["error"]);
  expect(
    told("{ when: protocol.minAge < 12, severity: error }, { when: protocol.minor, severity: hint }", {
      minAge: 14,
      minor: true,
    }),
  ).toEqual(["hint"]);
});

test("an error says what it means, and every finding how strong its evidence is here", () => {
  const sourced = (errorMeans: string) => ({
    ...first,
    severity: "error",
    lines: `${first.lines}\nerrorMeans: ${errorMeans}\nsources: [EX20]`,
  });
  const head = "sources: { EX20: 'Example & Sample (2020). A Village Handbook.' }\n";
  const message = (errorMeans: string) => findings({ pack: pack(head, sourced(errorMeans)), plans: off })[0];
  expect(message("definition")?.message).toBe(
    "This is not small therapy as described by Example & Sample (2020): It does not hold of Errands.",
  );
  expect(message("before-use")?.message).toBe("Must be stated before use: It does not hold of Errands.");
  expect(message("design")?.message).toBe("An integrative protocol has to say more: It does not hold of Errands.");
  expect(message("design")?.rule).toMatchObject({
    evidence: "D",
    evidenceWords: "manual or expert consensus; homework itself is untested here",
    sources: ["Example & Sample (2020). A Village Handbook."],
  });
});

test("an overlay adds its rules when it is named or when its condition holds", () => {
  const overlay = (when: string) => pack(`approach: young\noverlay: true\naliases: [youngsters]\n${when}`, first);
  const told = (when: string, given: Partial<Given>) =>
    shown({ pack: `${pack("")}---\n${overlay(when)}`, plans: off, ...given }).length;
  expect(told("", {})).toBe(0);
  expect(told("", { also: ["youngsters"] })).toBe(1);
  expect(told("overlayWhen: protocol.minor\n", { facts: { minor: true } })).toBe(1);
  expect(told("overlayWhen: protocol.minor\n", {})).toBe(0);
});

test("a pack that takes too many steps is stopped and says so at its rule; other packs go on", () => {
  const names = Array.from({ length: 300 }, (_, i) => `Task${i}`);
  const long = `protocol Errands []\n${names.map((name) => `homework ${name} []\nplan ${name} in 1 []`).join("\n")}\n`;
  const slow = {
    id: "wi-slow",
    lines: "each: plan\nrequire: protocol.plans.all(a, protocol.plans.exists(b, b.session > a.session || b.first))",
  };
  const worst = { ...slow, lines: slow.lines.replace("|| b.first", "").replace("all(a", "exists(a") };
  const told = shown({
    pack: `${pack("extends: [wide]\n", first)}---\n${wide(worst)}`,
    outline: long,
    plans: { Task7: { first: false } },
  });
  expect(told.filter((line) => line.startsWith("sm-first"))).toHaveLength(1);
  expect(told.filter((line) => line.startsWith("pack-budget"))).toHaveLength(1);
});
