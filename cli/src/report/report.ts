import type { TextLines } from "../../../server/src/compile/text-lines.js";
import { compareText, type Severity } from "../../../server/src/finding.js";
import type { ShownFinding } from "./shown.js";

/** A file that was named or found and is not checked. */
export interface Skipped {
  path: string;
  reason: string;
}

export interface Counts {
  error: number;
  warning: number;
  hint: number;
}

/** What a run came to. */
export interface Outcome {
  /** How many files were checked. */
  files: number;
  counts: Counts;
  skipped: readonly Skipped[];
}

/** Writes what was found, file by file and then as a whole. */
export interface Reporter {
  /** @param linesOf the lines of a file, by the path that the findings name */
  file(findings: readonly ShownFinding[], linesOf: (path: string) => TextLines): void;
  end(outcome: Outcome): void;
}

export const formats = ["pretty", "json", "sarif", "github"] as const;

export type Format = (typeof formats)[number];

/** By file, then as the findings of a file are sorted. */
export function compareShown(a: ShownFinding, b: ShownFinding): number {
  return (
    compareText(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    a.end.line - b.end.line ||
    a.end.column - b.end.column ||
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

const severityOrder: readonly Severity[] = ["error", "warning", "hint"];

/** "1 error", "3 errors". */
