import { expect, test } from "vitest";
import { compareFindings, type Finding, type Place } from "../../server/src/finding.js";
import { type LineOrigin, Origins } from "../../server/src/protocol/origins.js";
import type { Fact, FactRecord } from "../../server/src/rules/evaluate.js";
import { judge } from "../../server/src/rules/judge.js";
import { Placing } from "../../server/src/rules/placing.js";
import { report } from "../../server/src/rules/report.js";
import { type ProjectSeverities, Rulebook } from "../../server/src/rules/ruleset.js";
import { contexts, homeworkRow, planRow, protocolFacts, sessionRow } from "./facts-fixture.js";
import { loader } from "./packs-fixture.js";

/**
 * A protocol in outline: a line for each thing, its lines in brackets after it. `every homework [completion]` gives its
 * lines to all tasks; `!` marks a block of which recovery dropped text.
 */
const outline = `
protocol Errands []
every homework [completion]
homework Diary [rationale]
homework Market [rationale]
homework Letter []
session 1 []
plan Diary in 1 []
session 2 []
plan Market in 2 []
plan Letter in 2 []
`;

interface Thing {
  [key: string]: unknown;
}

/** The compiled protocol and the way back to the outline, as the steps before the rules would give them. */
function read(text: string) {
  const origins = new Origins();
  const protocol: Thing & {
    homework: Thing[];
    sessions: Thing[];
    plans: Thing[];
    deviations: Thing[];
    safety?: Thing;
  } = {
    homework: [],
    sessions: [],
    plans: [],
    deviations: [],
  };
  let every: [string, LineOrigin[]][] = [];
  for (const match of text.matchAll(/^(\w+) (\w+)(?: in (\d+))?(!?) \[(.*)\]$/gm)) {
    const [whole, kind = "", name = "", session, broken, words = ""] = match;
    const place = (start: number, length: number): Place => ({ path: "a.homework", start, end: start + length });
    const namePlace = place(match.index + kind.length + 1, name.length);
    const own = words.split(" ").filter((word) => word !== "");
    const lines = own.map((word): [string, LineOrigin[]] => {
      const at = place(match.index + whole.indexOf(`${word}`, whole.indexOf("[")), word.length);
      return [word, [{ line: at, value: at }]];
    });
    const origin = { name: namePlace, block: place(match.index, whole.length), incomplete: broken === "!" };
    if (kind === "every") {
      origins.every.set("homework", namePlace);
      every = lines.map(([word, [line]]) => [word, line ? [{ ...line, inheritedFrom: namePlace }] : []]);
    } else if (kind === "protocol") {
      origins.setThing(protocol, { ...origin, lines: new Map(lines), incomplete: text.includes("!") });
    } else if (kind === "safety") {
      protocol.safety = {};
      origins.setThing(protocol.safety, { ...origin, lines: new Map(lines) });
    } else {
      const thing: Thing = kind === "plan" ? { name, session } : { name };
      const list = { homework: protocol.homework, session: protocol.sessions, plan: protocol.plans }[kind];
      list?.push(thing);
      const inherited = kind === "homework" ? every.filter(([word]) => !own.includes(word)) : [];
      origins.setThing(thing, { ...origin, lines: new Map([...lines, ...inherited]) });
    }
  }
  return { protocol, origins };
}

interface Given {
  pack: string;
  outline?: string;
  facts?: FactRecord;
  homework?: Readonly<Record<string, Readonly<Record<string, Fact>>>>;
  plans?: Readonly<Record<string, FactRecord>>;
  deviations?: { rule: string; on?: string; session?: string }[];
  severities?: ProjectSeverities;
  also?: string[];
}

/** What the rules say about the outline: `rule severity <|marked line|>`. */
function findings(given: Given): Finding[] {
  const text = given.outline ?? outline;
  const { protocol, origins } = read(text);
  const tasks = protocol.homework.map((task, i) =>
    homeworkRow(String(task.name), { ref: `/homework/${i}`, ...given.homework?.[String(task.name)] }),
  );
  const plans = protocol.plans.flatMap((plan, i) => {
    const task = tasks.find(({ name }) => name === plan.name);
    const more = given.plans?.[String(plan.name)];
    return task ? [planRow(task, Number(plan.session), { ref: `/plans/${i}`, ...more })] : [];
  });
  const sessions = protocol.sessions.map((session, i) => sessionRow(Number(session.name), { ref: `/sessions/${i}` }));
  const facts = protocolFacts({ homework: tasks, plans, sessions, ...given.facts });
  const texts = given.pack.split("---\n").map((pack, i) => ({ path: `${i}.approach.yaml`, text: pack }));
  const loaded = loader.loadPacks(texts, []);
  if (loaded.findings.length > 0) throw new Error(loaded.findings.map(({ message }) => message).join("\n"));
  const rulebook = new Rulebook(loaded.packs, given.severities);
  const request = { approach: "small", variant: String(facts.variant), also: given.also ?? [] };
  const ruleset = rulebook.ruleset(request, facts);
  if (!ruleset) throw new Error("no such pack");
  const deviations = given.deviations ?? [];
  for (const deviation of deviations) {
    const at = { path: "a.homework", start: 0, end: 0 };
    origins.setThing(deviation, { name: at, block: at, lines: new Map(), incomplete: false });
  }
  const judged = judge(ruleset, facts, contexts);
  const placing = new Placing(protocol, origins);
  return report({ judged, ruleset, rulebook, protocol: facts, placing, deviations }).sort(compareFindings);
}

function shown(given: Given): string[] {
  const text = given.outline ?? outline;
  return findings(given).map(({ code, severity, start, end }) => {
    const from = text.lastIndexOf("\n", start) + 1;
    const to = text.indexOf("\n", end);
    const place = `${text.slice(from, start)}<|${text.slice(start, end)}|>${text.slice(end, to)}`;
    return `${code} ${severity} ${start === end ? "" : place}`.trim();
  });
}

interface RuleText {
  id: string;
  lines: string;
  severity?: string;
}

function pack(head: string, ...rules: RuleText[]): string {
  const approach = /^approach: (\w+)/m.exec(head)?.[1] ?? "small";
  const named = head.includes("approach:") ? "" : `approach: ${approach}\n`;
  return `${named}title: ${approach} therapy\ncalled: ${approach} therapy\nhomeworkStudied: false\n${head}
rules:${rules.length === 0 ? " []" : ""}
${rules.map(ruleText).join("")}`;
}

function ruleText({ id, lines, severity = "warning" }: RuleText): string {
  return `  - id: ${id}
    severity: ${severity}
    evidence: D
    title: A rule
    message: It does not hold of {protocol.name}.
    why: It should.
    help: Let it hold.
${lines.replace(/^/gm, "    ")}
    examples: [{ fails: protocol A }, { passes: protocol A }]
`;
}

const rationale = { id: "sm-rationale", lines: "each: homework\nrequire: homework.rationale != ''\nat: rationale" };
const completion = {
  id: "sm-completion",
  lines: "each: homework\nrequire: homework.completion == 'optional'\nat: completion",
};
const first = { id: "sm-first", lines: "each: plan\nrequire: plan.first" };

test("a missing line stands at the name of the block that should hold it", () => {
  expect(shown({ pack: pack("", rationale), homework: { Letter: { rationale: "" } } })).toEqual([
    "sm-rationale warning homework <|Letter|> []",
  ]);
});

test("a wrong value stands at the value", () => {
  expect(shown({ pack: pack("", rationale), homework: { Market: { rationale: "" } } })).toEqual([
    "sm-rationale warning homework Market [<|rationale|>]",
  ]);
});

test("a wrong value that is inherited stands once where it is written, with the tasks it reaches", () => {
  const given = {
    pack: pack("", completion),
    homework: { Diary: { completion: "required" }, Letter: { completion: "required" } },
  };
  expect(shown(given)).toEqual(["sm-completion warning every homework [<|completion|>]"]);
  const related = findings(given)[0]?.related ?? [];
  expect(related.map(({ start, end }) => outline.slice(start, end))).toEqual(["Diary", "Letter"]);
});

test("a line that every task lacks is missing once, at `every homework` or else at the protocol", () => {
  const none = { rationale: "" };
  const homework = { Diary: none, Market: none, Letter: none };
  const bare = outline.replaceAll("[rationale]", "[]");
  expect(shown({ pack: pack("", rationale), homework, outline: bare })).toEqual([
    "sm-rationale warning every <|homework|> [completion]",
  ]);
  const plain = bare.replace("every homework [completion]\n", "");
  expect(shown({ pack: pack("", rationale), homework, outline: plain })).toEqual([
    "sm-rationale warning protocol <|Errands|> []",
  ]);
});

test("a rule about a plan stands at the plan; with a line of the task, at the task", () => {
  const plans = { Market: { first: false } };
  expect(shown({ pack: pack("", first), plans })).toEqual(["sm-first warning plan <|Market|> in 2 []"]);
  const withLine = { ...first, lines: `${first.lines}\nat: dose` };
  expect(shown({ pack: pack("", withLine), plans })).toEqual(["sm-first warning homework <|Market|> [rationale]"]);
});

test("a rule about the protocol stands at the line it names, at the block that should hold it, or at the protocol", () => {
  const about = (at: string) => ({ id: "sm-name", lines: `each: protocol\nrequire: protocol.minor\nat: ${at}` });
  const withSafety = outline.replace("Errands []", "Errands [load]\nsafety Block [penalty]");
  expect(shown({ pack: pack("", about("load")), outline: withSafety })).toEqual([
    "sm-name warning protocol Errands [<|load|>]",
  ]);
  expect(shown({ pack: pack("", about("safety/penalty")), outline: withSafety })).toEqual([
    "sm-name warning safety Block [<|penalty|>]",
  ]);
  expect(shown({ pack: pack("", about("safety/ordinary risk")), outline: withSafety })).toEqual([
    "sm-name warning safety <|Block|> [penalty]",
  ]);
  expect(shown({ pack: pack("", about("safety/ordinary risk")) })).toEqual(["sm-name warning protocol <|Errands|> []"]);
});

test("a rule may speak once for the whole protocol", () => {
  const once = { ...first, lines: `${first.lines}\nonce: true` };
  expect(shown({ pack: pack("", once), plans: { Market: { first: false }, Letter: { first: false } } })).toEqual([
    "sm-first warning every <|homework|> [completion]",
  ]);
});

test("nothing is said of a block that was not read in full, nor of what reads beyond its own block", () => {
  const bare = outline.replace("homework Market [rationale]", "homework Market []");
  const broken = bare.replace("homework Letter []", "homework Letter! []");
  const homework = { Letter: { rationale: "" }, Market: { rationale: "" } };
  expect(shown({ pack: pack("", rationale), homework, outline: broken })).toEqual([
    "sm-rationale warning homework <|Market|> []",
  ]);
  const whole = { ...rationale, lines: rationale.lines.replace("!= ''", "!= '' || protocol.watches.size() > 0") };
  expect(shown({ pack: pack("", whole), homework, outline: broken })).toEqual([]);
  expect(shown({ pack: pack("", first), plans: { Market: { first: false } }, outline: broken })).toEqual([]);
  expect(shown({ pack: pack("", first), plans: { Market: { first: false } }, outline: bare })).toHaveLength(1);
});

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

test("a fix is put where the line belongs", () => {
  const fixed = (fix: string, rule = rationale) => {
    const given = {
      pack: pack("", { ...rule, lines: `${rule.lines}\nfix: { title: Mend, ${fix} }` }),
      homework: { Letter: { rationale: "", completion: "" } },
    };
    return findings(given)[0]?.fixes?.[0]?.edits.map((edit) => {
      const place = "into" in edit ? edit.into : edit.place;
      return [edit.do, outline.slice(place.start, place.end), "text" in edit ? edit.text : ""];
    });
  };
  expect(fixed('insert: "rationale \\"{homework.title}\\""')).toEqual([
    ["insert-line", "homework Letter []", 'rationale "The letter"'],
  ]);
  expect(fixed("insert: penalty none, into: safety")).toEqual([
    ["insert-line", "protocol Errands []", "safety {\n  penalty none\n}"],
  ]);
  expect(fixed("replace: optional", completion)).toEqual([["replace", "completion", "optional"]]);
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
