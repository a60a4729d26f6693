import type * as ast from "../../../../grammar/generated/ast.js";
import type { Phrase, Said } from "../../finding.js";
import type { AnyNode, Tree } from "../../language/index.js";
import { checkMessage } from "../../messages/checks.js";
import { checkPhrase } from "../../messages/phrases/checks.js";
import type { Checking } from "./checking.js";

/** The sessions that a number can mean: those of the course, or of a strand of it. */
export interface Extent {
  /** Undefined where the course is open or unknown. */
  count: number | undefined;
  /** The course or the strand, in words. */
  whole: Said;
}

/** No course is this long; a slip of the keyboard must not make us count to a billion. */
const mostSessions = 2000;

/** Every session that a list of ranges names, each once, in order. */
export function sessionNumbers(ranges: Tree<ast.NumberRanges> | undefined, last: number | undefined): number[] {
  const numbers = new Set<number>();
  for (const { from, to, open } of ranges?.items ?? []) {
    if (from === undefined) continue;
    const end = Math.min(open === true ? (last ?? from) : (to ?? from), mostSessions);
    for (let number = from; number <= end; number++) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

export function checkSessionRanges(
  ranges: Tree<ast.NumberRanges> | undefined,
  extent: Extent,
  checking: Checking,
): void {
  for (const range of ranges?.items ?? []) {
    const { from, to } = range;
    if (from === undefined) continue;
    const { count } = extent;
    const outside = from < 1 ? from : [from, to ?? from].find((number) => count !== undefined && number > count);
    if (outside !== undefined) report(outside, range, extent, checking);
  }
}

/** A lone number in the text of a line, such as that of `by session 9`. */
export function checkSessionNumber(
  number: number | undefined,
  node: AnyNode,
  words: RegExp,
  extent: Extent,
  checking: Checking,
): void {
  if (number === undefined || (number >= 1 && (extent.count === undefined || number <= extent.count))) return;
  const place = checking.within(node, words);
  checking.add(checkMessage("no-such-session", place, valuesOf(number, extent)));
}

function report(number: number, node: AnyNode, extent: Extent, checking: Checking): void {
  checking.add(checkMessage("no-such-session", checking.place(node), valuesOf(number, extent)));
}

function valuesOf(number: number, { count, whole }: Extent) {
  return number < 1
    ? { number, whole: checkPhrase("sessions-as-such"), extent: checkPhrase("counted-from-one") }
    : { number, whole, extent: checkPhrase("has-count", { count: count ?? 0 }) };
}

export function checkBoosters(ranges: Tree<ast.NumberRanges> | undefined, checking: Checking): void {
  const count = checking.protocol?.boosters;
  if (count === undefined) return;
  for (const range of ranges?.items ?? []) {
    const number = [range.from, range.to].find((item) => item !== undefined && (item < 1 || item > count));
    if (number === undefined) continue;
    checking.add(checkMessage("no-such-booster", checking.place(range), { number, count }));
  }
}

/** `sessions 5 to 9`, `session 5`, `sessions 5 and 7 to 9`. */
export function sessionsNamed(numbers: readonly number[]): Phrase {
  const all = runsOf(numbers).map(([from, to]) => (from === to ? from : checkPhrase("from-to", { from, to })));
  return checkPhrase("session-numbers", { count: numbers.length, numbers: { all, by: "and" } });
}

/** Numbers in order as stretches without a gap. */
export function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
