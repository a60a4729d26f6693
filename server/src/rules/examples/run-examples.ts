import type { Finding } from "../../finding.js";
import type { Example, Manual, Pack } from "../pack.js";
import { applyChanges, ChangeFault, type ExampleText, isWholeProtocol, unmarked } from "./changes.js";

/** What is wrong with one example. */
export interface ExampleFault {
  rule: string;
  /** Position among the examples of the rule, from 0. */
  position: number;
  fault: string;
}

/** Checks a text as the command would, against the rules of the approach it names. */
export type CheckText = (text: string) => readonly Finding[];

/**
 * Runs the examples of a pack: each that fails gives exactly its rule, at the marked places if there are any, and
 * nothing else but what it names; each that passes gives nothing. The frames give nothing either.
 */
export function runExamples(pack: Pack, manual: Manual, check: CheckText): ExampleFault[] {
  const frames = Object.entries(manual.frames).flatMap(([name, text]) => {
    const found = check(text);
    return found.length === 0
      ? []
      : [{ rule: `frame ${name}`, position: 0, fault: `gives ${found.map(inWords(text)).join("; ")}` }];
  });
  const examples = pack.rules.flatMap(({ id }) =>
    (manual.examples.get(id) ?? []).flatMap((example, position) => {
      const fault = exampleFault(id, example, manual, check);
      return fault === undefined ? [] : [{ rule: id, position, fault }];
    }),
  );
  return [...frames, ...examples];
}

/** An example as a text to check. */
export function exampleText(example: Example, manual: Manual): ExampleText {
  if (isWholeProtocol(example.text)) return unmarked(example.text);
  return applyChanges(manual.frames[example.frame] ?? "", example.text);
}

function exampleFault(id: string, example: Example, manual: Manual, check: CheckText): string | undefined {
  let made: ExampleText;
  try {
    made = exampleText(example, manual);
  } catch (error) {
    if (!(error instanceof ChangeFault)) throw error;
    return error.message;
  }
  const { text, marks } = made;
  const findings = check(text);
  const own = findings.filter(({ code }) => code === id);
  const others = findings.filter(({ code }) => code !== id && !example.with.includes(code));
  if (others.length > 0) return `gives ${others.map(inWords(text)).join("; ")}`;
  const lacking = example.with.filter((code) => !findings.some((finding) => finding.code === code));
  if (lacking.length > 0) return `does not give ${lacking.join(", ")}`;
  if (example.expects === "passes") return own.length === 0 ? undefined : `gives ${own.map(inWords(text)).join("; ")}`;
  if (own.length === 0) return `does not give ${id}`;
  if (example.severity !== undefined && own.some(({ severity }) => severity !== example.severity)) {
    return `is not ${example.severity} but ${own.map(({ severity }) => severity).join(", ")}`;
  }
  if (marks.length === 0)
    return own.length === 1 ? undefined : `gives it ${own.length} times: ${own.map(inWords(text)).join("; ")}`;
  const expected = marks.map(({ start, end }) => `${start}-${end}`).sort();
  const found = own.map(({ start, end }) => `${start}-${end}`).sort();
  return expected.join() === found.join() ? undefined : `stands elsewhere: ${own.map(inWords(text)).join("; ")}`;
}

function inWords(text: string): (finding: Finding) => string {
  return ({ code, severity, start, end, message }) => {
    const line = text.slice(0, start).split("\n").length;
    return `${code} (${severity}) at \`${text.slice(start, end)}\` in line ${line}: ${message}`;
  };
}
