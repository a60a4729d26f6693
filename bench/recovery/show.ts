import type { Finding } from "../../server/src/finding.js";
import type { Outcome } from "./measure.js";
import type { MutationKind } from "./mutations.js";

/** Prints how many mutants were told of, where, and in how many findings. */
export function printFigures(single: readonly Outcome[], pairs: readonly Outcome[]): void {
  const rows = [
    ["one mistake", "mutants", "nothing told", "told", "first within a line", "findings: median, mean, most"],
  ];
  const kinds: (MutationKind | "all")[] = ["deleted", "doubled", "replaced", "all"];
  for (const kind of kinds) {
    const outcomes = single.filter((outcome) => kind === "all" || outcome.mutations[0]?.kind === kind);
    const told = outcomes.filter((outcome) => outcome.findings.length > 0);
    const counts = told.map((outcome) => outcome.findings.length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
    rows.push([
      kind,
      `${outcomes.length}`,
      `${outcomes.length - told.length}`,
      `${told.length}`,
      percent(told.filter((outcome) => outcome.near).length, told.length),
      `${median(counts)}, ${mean.toFixed(2)}, ${Math.max(0, ...counts)}`,
    ]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("   "));
  const counts = pairs.map((outcome) => outcome.findings.length);
  const two = counts.filter((count) => count === 2).length;
  const near = pairs.filter((outcome) => outcome.allNear).length;
  console.log(
    `\n${pairs.length} with two mistakes in two blocks: each told within a line ${percent(near, pairs.length)},`,
  );
  console.log(`just two findings ${percent(two, pairs.length)}, median ${median(counts)}\n`);
}

/** Prints some mutants that miss the goal, of each way to miss it. */
export function printMisses(single: readonly Outcome[], pairs: readonly Outcome[], most: number): void {
  const ways: [string, Outcome[]][] = [
    ["first finding elsewhere", single.filter((outcome) => outcome.findings.length > 0 && !outcome.near)],
    ["more than one finding", single.filter((outcome) => outcome.near && outcome.findings.length > 1)],
    ["nothing told", single.filter((outcome) => outcome.findings.length === 0)],
    ["two mistakes, one not told", pairs.filter((outcome) => !outcome.allNear)],
  ];
  for (const [title, outcomes] of ways) {
    console.log(`\n## ${title} (${outcomes.length})`);
    const step = Math.max(1, Math.floor(outcomes.length / most));
    const some = outcomes.filter((_, index) => index % step === 0).slice(0, most);
    for (const outcome of some) console.log(shown(outcome));
  }
}

/** A mutant as one reads it: what was done, the line it was done to, and what the author was told where. */
function shown({ mutations, text, places, findings }: Outcome): string {
  const done = mutations.map(({ kind, piece, instead }, index) => {
    const line = places[index]?.first ?? 0;
    const what = kind === "replaced" ? `${quote(piece.image)} by ${quote(instead)}` : quote(piece.image);
    return `  ${kind} ${what}, line ${line + 1}: ${quote(text.split("\n")[line] ?? "")}`;
  });
  return ["", ...done, ...findings.slice(0, 4).map((finding) => `    ${shownFinding(finding, text)}`)].join("\n");
}

function shownFinding({ code, severity, message, help, start, end }: Finding, text: string): string {
  const line = text.slice(0, start).split("\n").length;
  return `line ${line} ${severity} ${code}: ${message} ${help ?? ""} ${quote(text.slice(start, end))}`;
}

function quote(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ⏎ ");
  return `«${line.length > 90 ? `${line.slice(0, 89)}…` : line}»`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A share as a percentage with one digit, rounded down so that it never flatters. */
function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
