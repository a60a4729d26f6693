import type { Finding, Said } from "../../finding.js";
import { packPhrase } from "../../messages/phrases/packs.js";
import type { Example, Manual, Pack } from "../pack.js";
import { applyChanges, ChangeFault, type ExampleText, isWholeProtocol, unmarked } from "./changes.js";
import { type DifferenceLine, differenceOf, type ExpectedFinding } from "./difference.js";

/** What is wrong with one example, or with a frame. */
export interface ExampleFault {
  /** The id of the rule; `frame …` for a frame. */
  rule: string;
  frame?: string;
  /** Position among the examples of the rule, from 0. */
  position: number;
  /** In one line. */
  fault: Said;
  /** What it gives beside what it should; nothing where it could not be run. */
  difference: readonly DifferenceLine[];
}

/** Checks a text as the command would, against the rules of the approach it names. */
export type CheckText = (text: string) => readonly Finding[];

/**
 * Runs the examples of a pack: each that fails gives exactly its rule, at the marked places if there are any, and
 * nothing else but what it names; each that passes gives nothing. The frames give nothing either.
 */
export function runExamples(pack: Pack, manual: Manual, check: CheckText): ExampleFault[] {
  const frames = Object.keys(manual.frames).flatMap((frame) => runFrame(frame, manual, check) ?? []);
  const examples = pack.rules.flatMap(({ id }) =>
    (manual.examples.get(id) ?? []).flatMap((_, position) => runExample(id, position, manual, check) ?? []),
  );
  return [...frames, ...examples];
}

/** @returns undefined if the frame gives nothing, as it should, or if there is none */
export function runFrame(frame: string, manual: Manual, check: CheckText): ExampleFault | undefined {
  const text = manual.frames[frame];
  const difference = text === undefined ? [] : differenceOf(text, [], check(text));
  if (difference.length === 0) return undefined;
  return { rule: `frame ${frame}`, frame, position: 0, fault: inOneLine(difference), difference };
}

/** @returns undefined if the example gives what it should, or if there is none */
export function runExample(rule: string, position: number, manual: Manual, check: CheckText): ExampleFault | undefined {
  const example = manual.examples.get(rule)?.[position];
  const fault = example && exampleFault(rule, example, manual, check);
  return fault && { rule, position, ...fault };
}

/** An example as a text to check. */
export function exampleText(example: Example, manual: Manual): ExampleText {
  if (isWholeProtocol(example.text)) return unmarked(example.text);
  return applyChanges(manual.frames[example.frame] ?? "", example.text);
}

function exampleFault(
  id: string,
  example: Example,
  manual: Manual,
  check: CheckText,
): Pick<ExampleFault, "fault" | "difference"> | undefined {
  let made: ExampleText;
  try {
    made = exampleText(example, manual);
  } catch (error) {
    if (!(error instanceof ChangeFault)) throw error;
    return { fault: error.said, difference: [] };
  }
  const { text, marks } = made;
  const difference = differenceOf(text, expectedOf(id, example, marks), check(text));
  return difference.every(({ sign }) => sign === " ") ? undefined : { fault: inOneLine(difference), difference };
}

/** The rule once, or at each mark, and what rightly comes along. */
function expectedOf(id: string, { expects, severity, with: along }: Example, marks: ExampleText["marks"]) {
  const grave = severity === undefined ? {} : { severity };
  const own: ExpectedFinding[] =
    expects === "passes"
      ? []
      : marks.length === 0
        ? [{ code: id, ...grave }]
        : marks.map((place) => ({ code: id, ...grave, place }));
  return [...own, ...along.map((code): ExpectedFinding => ({ code, repeated: true }))];
}

function inOneLine(difference: readonly DifferenceLine[]): Said {
  const said = difference.filter(({ sign }) => sign !== " ");
  return {
    all: said.map(({ sign, text }) =>
      packPhrase(sign === "-" ? "example-does-not-give" : "example-gives", { finding: text }),
    ),
    by: "semicolon",
  };
}
