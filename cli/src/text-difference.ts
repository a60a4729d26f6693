import { structuredPatch } from "diff";
import type { Paint } from "./report/colours.js";

/** What differs between two texts, as the lines of a patch with the lines around. */
export function textDifference(expected: string, found: string, paint: Paint): string {
  const { hunks } = structuredPatch("expected", "compiled", expected, found, undefined, undefined, { context: 3 });
  const lines = hunks.flatMap(({ oldStart, newStart, lines: changed }) => [
    paint("dim", `@@ expected line ${oldStart}, compiled line ${newStart} @@`),
    ...changed.map((line) => {
      if (line.startsWith("-")) return paint("red", line);
      return line.startsWith("+") ? paint("green", line) : line;
    }),
  ]);
  return lines.map((line) => `  ${line}`).join("\n");
}
