import type * as ast from "../../../../grammar/generated/ast.js";
import type { Said } from "../../finding.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { type Checking, replacement } from "./checking.js";

/** Ranges of all kinds: ages, sessions, minutes, scores. */
export function checkRange(node: Tree<ast.NumberRange>, checking: Checking): void {
  const { from, to } = node;
  if (from === undefined || to === undefined || to >= from) return;
  reportBackwards(node, `${from}`, `${to}`, checking);
}

const severities = ["subthreshold", "mild", "moderate", "severe"];

export function checkSeverity(node: Tree<ast.SeverityLine>, checking: Checking): void {
  const from = checking.file.meanings.id(node.from) ?? "";
  const to = checking.file.meanings.id(node.to) ?? "";
  const [first, last] = [severities.indexOf(from), severities.indexOf(to)];
  if (first === -1 || last === -1 || last >= first) return;
  const place = { ...checking.place(node.from), end: checking.place(node.to).end };
  const turned = `${to}..${from}`;
  checking.add(checkMessage("range-backwards", place, { from, to, turned }, replacement(place, turned)));
}

function reportBackwards(node: AnyNode, from: string, to: string, checking: Checking): void {
  const place = checking.place(node);
  const turned = `${to}..${from}`;
  checking.add(checkMessage("range-backwards", place, { from, to, turned }, replacement(place, turned)));
}

/** The oldest age that is read as meant. */
const oldest = 120;

export function checkAges(node: Tree<ast.AgesLine>, checking: Checking): void {
  const age = Math.max(node.ages?.from ?? 0, node.ages?.to ?? 0);
  if (age <= oldest) return;
  checking.add(checkMessage("age-beyond-life", checking.place(node.ages), { age }));
}

/** The highest grade that the common measures of readability give. */
const highestGrade = 18;

export function checkReadingLevel(node: Tree<ast.ReadingLevel>, checking: Checking): void {
  const grade = Math.max(node.grade?.from ?? 1, node.grade?.to ?? 1);
  if (grade >= 1 && grade <= highestGrade) return;
  checking.add(checkMessage("reading-grade", checking.place(node.grade), { grade }));
}

export function checkReadinessRating(node: Tree<ast.ReadinessRating>, checking: Checking): void {
  const { atLeast: value, of: top, percent } = node;
  if (value === undefined) return;
  const place = () => checking.within(node, /least\s+(\d[\s\S]*)$/);
  if (top !== undefined) {
    if (value > top) checking.add(checkMessage("above-scale", place(), { value, top }));
  } else if (value > 100) {
    checking.add(checkMessage("percent-above-hundred", place(), { value }));
  } else if (percent !== true) {
    const fix = value > 10 ? replacement(place(), `${value}%`) : replacement(place(), `${value} of 10`);
    checking.add(checkMessage("readiness-without-scale", place(), { value }, fix));
  }
}

export function checkDifficulty(node: Tree<ast.Difficulty>, checking: Checking): void {
  const { rating: value, of: top = 100 } = node;
  if (value === undefined || value <= top) return;
  checking.add(checkMessage("above-scale", checking.within(node, /difficulty\s+(\d[\s\S]*)$/), { value, top }));
}

/** Counts that mean nothing when they are zero, each with the words of the line that hold it. */
export function checkCount(
  node: AnyNode,
  count: number | undefined,
  what: Said,
  words: RegExp,
  checking: Checking,
): void {
  if (count !== 0) return;
  checking.add(checkMessage("nothing-to-count", checking.within(node, words), { what }));
}
