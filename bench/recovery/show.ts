import type { Finding } from "../../server/src/finding.js";
import type { Outcome } from "./measure.js";

/** A mutant as one reads it: what was done, the line it was done to, and what the author was told where. */
export function showOutcome(outcome: Outcome): string {
  const { text, places } = outcome;
  const done = outcome.mutations.map(
    ({ kind, piece, instead }, index) =>
      `  ${kind} ${quote(piece.image)}${kind === "replaced" ? ` by ${quote(instead)}` : ""}, line ${(places[index]?.first ?? 0) + 1}: ${quote(text.split("\n")[places[index]?.first ?? 0] ?? "")}`,
  );
  return ["", ...done, ...outcome.errors.slice(0, 4).map((error) => `    ${showError(error, text)}`)].join("\n");
}

function showError(error: Finding, text: string): string {
  const line = text.slice(0, error.start).split("\n").length;
  return `line ${line} ${error.code}: ${error.message} ${error.help ?? ""} [${quote(text.slice(error.start, error.end))}]`;
}

function quote(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ⏎ ");
  return `«${line.length > 90 ? `${line.slice(0, 89)}…` : line}»`;
}
