import { expect } from "vitest";
import { Compiler } from "../../../server/src/compile/compiler.js";
import { filesOf } from "../../../server/src/files.js";
import type { Finding } from "../../../server/src/finding.js";
import { Rulebook } from "../../../server/src/rules/ruleset.js";
import { shippedPacks } from "../../../server/src/rules/shipped.js";
import { expectSayable } from "../../support/sayable.js";

const path = "a.homework";
const mark = /⟦([a-z-]+)(?::([a-z-]+))?\|([^⟦⟧]*)⟧/;

interface Expected {
  code: string;
  severity?: string;
  start: number;
  end: number;
}

/** A text without its marks, and what each `⟦code|words⟧` or `⟦code:severity|words⟧` says is found at these words. */
export function withoutMarks(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = marked;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const [whole, code = "", severity, words = ""] = match;
    text = text.slice(0, match.index) + words + text.slice(match.index + whole.length);
    const start = match.index;
    expected.push({ code, start, end: start + words.length, ...(severity === undefined ? {} : { severity }) });
  }
  return { text, expected: expected.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1)) };
}

/** What the language says of a text, without the rules of any approach. Other files can be put beside it. */
export function findingsIn(text: string, others: Readonly<Record<string, string>> = {}): Finding[] {
  const files = filesOf({ ...others, [path]: text });
  const compiler = new Compiler({ files, rulebook: new Rulebook(shippedPacks()) });
  const { findings } = compiler.compileFile(path, { emit: false, rules: false });
  for (const finding of findings) expectSayable(finding, text, path, ...Object.entries(others).flat());
  return findings;
}

/** Holds that a text has the findings that its marks announce, at their places, and no others. */
export function expectMarked(marked: string, others: Readonly<Record<string, string>> = {}): Finding[] {
  const { text, expected } = withoutMarks(marked);
  const findings = findingsIn(text, others);
  const shown = (code: string, severity: string | undefined, start: number, end: number) =>
    `${code}${severity === undefined ? "" : ` (${severity})`} at ${lineOf(text, start)}: ${text.slice(start, end)}`;
  const found = findings.map(({ code, severity, start, end }) => {
    const announced = expected.find((item) => item.code === code && item.start === start);
    return shown(code, announced?.severity === undefined ? undefined : severity, start, end);
  });
  expect(found).toEqual(expected.map(({ code, severity, start, end }) => shown(code, severity, start, end)));
  return findings;
}

function lineOf(text: string, offset: number): string {
  return `line ${text.slice(0, offset).split("\n").length}`;
}

/** A whole protocol of eight weekly sessions around some lines; `imports` are put at its top. */
export function protocol(lines: string, imports = ""): string {
  return `${imports}
protocol Walking "Walking again" {
  approach cognitive-therapy
  course 8 sessions weekly, 50 minutes each
${lines}
}
`;
}

/** The lines of a homework that says what such a task has to say, with others added; it is planned in session 1. */
export function planned(lines: string, name = "Walk"): string {
  return protocol(`  homework ${name} "A walk" {
    kind activity-scheduling
    rationale "Moving lifts the mood."
${lines}
  }
  session 1 { plan ${name} }`);
}
