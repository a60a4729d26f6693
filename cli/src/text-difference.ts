import { structuredPatch } from "diff";
import type { Paint } from "./report/colours.js";

/**
 * What differs between two texts, as the lines of a patch with the lines around.
 * @param place says where in the two texts a difference is, by the numbers of their lines
 */
export function textDifference(
  before: string,
  after: string,
  paint: Paint,
  place: (before: number, after: number) => string,
): string {
  const { hunks } = structuredPatch("before", "after", before, after, undefined, undefined, { context: 3 });
  const lines = hunks.flatMap(({ oldStart, newStart, lines: changed }) => [
    paint("dim", `@@ ${place(oldStart, newStart)} @@`),
    ...changed.map((line) => {
      if (line.startsWith("-")) return paint("red", line);
      return line.startsWith("+") ? paint("green", line) : line;
    }),
  ]);
  return lines.map((line) => `  ${line}`).join("\n");
}
