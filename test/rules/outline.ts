// Protocols in outline for the tests of the rules: what they say of it, and where.

import { compareFindings, type Finding, type Place } from "../../server/src/finding.js";
import { type LineOrigin, Origins } from "../../server/src/protocol/origins.js";
import type { ProjectSeverities } from "../../server/src/rules/compose.js";
import type { Fact, FactRecord } from "../../server/src/rules/evaluate.js";
import { judge } from "../../server/src/rules/judge.js";
import { Placing } from "../../server/src/rules/placing.js";
import { report } from "../../server/src/rules/report.js";
import { Rulebook } from "../../server/src/rules/ruleset.js";
import { contexts, homeworkRow, planRow, protocolFacts, sessionRow } from "./facts-fixture.js";
import { loader } from "./packs-fixture.js";

/**
 * A protocol in outline: a line for each thing, its lines in brackets after it. `every homework [completion]` gives its
 * lines to all tasks; `!` marks a block of which recovery dropped text.
 */
export const outline = `
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

export interface Given {
  pack: string;
  outline?: string;
  facts?: FactRecord;
  homework?: Readonly<Record<string, Readonly<Record<string, Fact>>>>;
  plans?: Readonly<Record<string, FactRecord>>;
  deviations?: { rule: string; on?: string; session?: string }[];
  severities?: ProjectSeverities;
  also?: string[];
  /** Approaches that are said to lead. */
  leading?: string[];
  approach?: string;
}

/** What the rules say about the outline: `rule severity <|marked line|>`. */
export function findings(given: Given): Finding[] {
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
  const request = {
    approach: given.approach ?? "small",
    variant: String(facts.variant),
    also: given.also ?? [],
    tasks: tasks.flatMap(({ approach }) => (typeof approach === "string" ? [approach] : [])),
    leading: given.leading ?? [],
  };
  const ruleset = rulebook.ruleset(request, facts);
  if (!ruleset) throw new Error("no such pack");
  const deviations = given.deviations ?? [];
  for (const deviation of deviations) {
    const at = { path: "a.homework", start: 0, end: 0 };
    origins.setThing(deviation, { name: at, block: at, lines: new Map(), incomplete: false });
  }
  const judged = judge(ruleset, facts, contexts);
  const placing = new Placing(protocol, origins);
  return report({ judged, rulebook, protocol: facts, placing, deviations }).sort(compareFindings);
}

export function shown(given: Given): string[] {
  const text = given.outline ?? outline;
  return findings(given).map(({ code, severity, start, end }) => {
    const from = text.lastIndexOf("\n", start) + 1;
    const to = text.indexOf("\n", end);
    const place = `${text.slice(from, start)}<|${text.slice(start, end)}|>${text.slice(end, to)}`;
    return `${code} ${severity} ${start === end ? "" : place}`.trim();
  });
}

export interface RuleText {
  id: string;
  lines: string;
  severity?: string;
}

export function pack(head: string, ...rules: RuleText[]): string {
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

export const rationale = {
  id: "sm-rationale",
  lines: "each: homework\nrequire: homework.rationale != ''\nat: rationale",
};
export const completion = {
  id: "sm-completion",
  lines: "each: homework\nrequire: homework.completion == 'optional'\nat: completion",
};
export const first = { id: "sm-first", lines: "each: plan\nrequire: plan.first" };
