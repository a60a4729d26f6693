import type * as ast from "../../../../grammar/generated/ast.js";
import type { Phrase } from "../../finding.js";
import type { Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkFix, checkPhrase } from "../../messages/phrases/checks.js";
import { inEnglish, inWords } from "../../messages/said.js";
import { frequencyPerWeek, spanOfDays } from "../resolve/dose.js";
import { type Checking, replacement } from "./checking.js";
import { checkCount } from "./ranges.js";
import { checkSessionRanges, runsOf, sessionNumbers, sessionsNamed } from "./sessions.js";
import { checkDate } from "./texts.js";

/** A course whose rhythm, length and dates agree with each other. */
export function checkCourse(node: Tree<ast.Course>, checking: Checking): void {
  checkDate(node.until, checking);
  const count = node.sessions?.to ?? node.sessions?.from;
  checkCount(node, count, checkPhrase("number-of-sessions"), /course\s+([\d.]+)/, checking);
  checkCount(node, node.minutes?.to ?? node.minutes?.from, checkPhrase("length-of-session"), /,\s*([\d.]+)/, checking);
  const stretches = node.lines.flatMap((line) => (line.$type === "CourseStretch" ? [line] : []));
  for (const line of node.lines) {
    if (line.$type === "CourseStretch" || line.$type === "CourseCompany") {
      checkSessionRanges(line.sessions, checking.extent, checking);
    }
  }
  const rhythm = checkStretches(node, stretches, count, checking);
  checkWeeks(node, rhythm, checking);
  checkBoosterOrder(node, checking);
}

/** Gives the times per week of each session, by number; undefined where they are not stated. */
function checkStretches(
  node: Tree<ast.Course>,
  stretches: readonly Tree<ast.CourseStretch>[],
  count: number | undefined,
  checking: Checking,
): (number | undefined)[] {
  const rhythm: (number | undefined)[] = [];
  for (const stretch of stretches) {
    const numbers = sessionNumbers(stretch.sessions, count);
    const taken = numbers.find((number) => rhythm[number] !== undefined);
    if (taken !== undefined) {
      checking.add(checkMessage("stretches-overlap", checking.place(stretch.sessions), { session: taken }));
    }
    for (const number of numbers) rhythm[number] ??= frequencyPerWeek(stretch.frequency);
  }
  if (count === undefined) return rhythm;
  const general = frequencyPerWeek(node.frequency);
  const all = Array.from({ length: Math.min(count, 2000) }, (_, index) => index + 1);
  const without = all.filter((number) => rhythm[number] === undefined);
  for (const number of without) rhythm[number] = general;
  const [first] = runsOf(without);
  if (first && stretches.length > 0 && general === undefined && checking.isWhole(node)) {
    const line = `sessions ${first[0]}..${first[1]} weekly`;
    const place = checking.within(node, /^(\S+)/);
    const fix = checkFix([{ do: "insert-line", into: checking.place(node), text: line }], "add-line", { line });
    checking.add(
      checkMessage("stretches-leave-out", place, { sessions: sessionsNamed(without), line }, { fixes: [fix] }),
    );
  }
  return rhythm;
}

/**
 * Each session takes its share of a week; the stretches lead, and what is said of the whole must agree with them. From the
 * first session to the last it is less by the share of the last.
 */
function checkWeeks(node: Tree<ast.Course>, rhythm: readonly (number | undefined)[], checking: Checking): void {
  const stated = { from: node.weeks?.from, to: node.weeks?.to ?? node.weeks?.from };
  const [least, most] = [node.sessions?.from, node.sessions?.to ?? node.sessions?.from];
  if (stated.from === undefined || stated.to === undefined || least === undefined || most === undefined) return;
  const counted = { from: weeksOf(rhythm, least), to: weeksOf(rhythm, most) };
  if (counted.from === undefined || counted.to === undefined) return;
  const toLast = counted.from - (shareOf(rhythm[least]) ?? 0);
  if (Math.max(toLast - stated.to, stated.from - counted.to) < 1) return;
  const place = checking.place(node.weeks);
  const fixes = counted.from === counted.to ? replacement(place, rounded(counted.to)) : {};
  const [said, weeks] = [inWeeks(stated.from, stated.to), inWeeks(counted.from, counted.to)];
  const values = { stated: said, counted: weeks, written: inWords(weeks, inEnglish) };
  checking.add(checkMessage("weeks-disagree", place, values, fixes));
}

function weeksOf(rhythm: readonly (number | undefined)[], count: number): number | undefined {
  let weeks = 0;
  for (let number = 1; number <= Math.min(count, 2000); number++) {
    const share = shareOf(rhythm[number]);
    if (share === undefined) return undefined;
    weeks += share;
  }
  return weeks;
}

/** The share of a week that a session takes. */
function shareOf(perWeek: number | undefined): number | undefined {
  return perWeek === undefined || perWeek <= 0 ? undefined : 1 / perWeek;
}

function inWeeks(least: number, most: number): Phrase {
  const count = rounded(most);
  const weeks = least === most ? count : checkPhrase("from-to", { from: rounded(least), to: count });
  return checkPhrase("in-weeks", { count, weeks });
}

function rounded(weeks: number): string {
  return `${Math.round(weeks * 10) / 10}`;
}

function checkBoosterOrder(node: Tree<ast.Course>, checking: Checking): void {
  for (const line of node.lines) {
    if (line.$type !== "Boosters" || line.unit === undefined) continue;
    const { unit } = line;
    const days = (line.at?.items ?? []).map(({ from }) =>
      from === undefined ? 0 : (spanOfDays(from, unit)?.days ?? 0),
    );
    if (days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0))) continue;
    checking.add(checkMessage("boosters-out-of-order", checking.place(line.at), {}));
  }
}

export function checkStrand(node: Tree<ast.Strand>, checking: Checking): void {
  const count = node.sessions?.to ?? node.sessions?.from;
  checkCount(node, count, checkPhrase("number-of-sessions"), /(\d+)\s+sessions?/, checking);
}
