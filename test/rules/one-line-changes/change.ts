// A change to a line or two of an example protocol, and what is said of it.

import { check } from "../../../server/src/compile/library.js";
import type { Severity } from "../../../server/src/finding.js";
import { applyChanges, type ExampleText } from "../../../server/src/rules/examples/changes.js";
import { filesOf, type Project, projects } from "../../examples/example.js";

/**
 * Changes are written as in the examples of packs: a plain line is gone to, `- line` is taken out, `+ line` put in.
 * `<|…|>` marks where the finding has to stand.
 */
export interface Change {
  project: Project;
  rule: string;
  severity: Severity;
  /** Changes to the protocol, or the lines of it where findings stand because of a change elsewhere. */
  change: string;
  /** Changes to the file that the protocol shares with others. */
  library?: string;
  /** What else is said: rules that hold of the same line for a reason of their own, and names that are now unused. */
  with?: readonly string[];
  /** How many lines are changed; more than one only where a single line cannot bring the rule up. */
  lines?: number | "a block";
}

export const libraryFile = "library.homework";

interface Made {
  files: Record<string, string>;
  /** `path start end` of every mark. */
  marks: string[];
  changed: number;
}

export function make({ project, change, library = "" }: Change): Made {
  const files = filesOf(project);
  const marks: string[] = [];
  let changed = 0;
  for (const [path, text] of [
    [`${projects[project]}.homework`, change],
    [libraryFile, library],
  ] as const) {
    const before = files[path] ?? "";
    const made: ExampleText = applyChanges(before, text);
    files[path] = made.text;
    marks.push(...made.marks.map(({ start, end }) => `${path} ${start} ${end}`));
    changed += changedLines(before, made.text);
  }
  return { files, marks, changed };
}

/** Lines that were replaced, taken out or put in. */
function changedLines(before: string, after: string): number {
  const count = (text: string) => {
    const lines = new Map<string, number>();
    for (const line of text.split("\n")) lines.set(line, (lines.get(line) ?? 0) + 1);
    return lines;
  };
  const [old, fresh] = [count(before), count(after)];
  const missingFrom = (here: Map<string, number>, there: Map<string, number>) =>
    [...there].reduce((sum, [line, times]) => sum + Math.max(0, times - (here.get(line) ?? 0)), 0);
  return Math.max(missingFrom(old, fresh), missingFrom(fresh, old));
}

/** What is said of the changed protocol, each finding as `severity code <|place|>`. */
export function said(change: Change): { findings: string[]; expected: string[]; changed: number } {
  const { files, marks, changed } = make(change);
  const findings = check({ files });
  const own = findings.filter(({ code }) => code === change.rule);
  const others = [...new Set(findings.filter(({ code }) => code !== change.rule).map(({ code }) => code))];
  const shown = (path: string, start: number, end: number) => {
    const text = files[path] ?? "";
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const to = text.indexOf("\n", end);
    const line = `${text.slice(from, start)}<|${text.slice(start, end)}|>${text.slice(end, to === -1 ? undefined : to)}`;
    return `${path}: ${line.replaceAll(/\s+/g, " ").trim()}`;
  };
  return {
    findings: [
      ...own.map((finding) => `${finding.severity} ${finding.code} ${shown(finding.path, finding.start, finding.end)}`),
      ...others.sort(),
    ].sort(),
    expected: [
      ...marks.map((mark) => {
        const [path = "", start, end] = mark.split(" ");
        return `${change.severity} ${change.rule} ${shown(path, Number(start), Number(end))}`;
      }),
      ...(change.with ?? []),
    ].sort(),
    changed,
  };
}
