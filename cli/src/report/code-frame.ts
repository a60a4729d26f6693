import type { Position, TextLines } from "../../../server/src/compile/text-lines.js";
import type { Paint } from "./colours.js";

/** So much of a long line is shown, around the place. */
const mostColumns = 120;

/** The line of a place with the line before it, and marks under the place. */
export function codeFrame(lines: TextLines, start: Position, end: Position, mark: Paint, dim: Paint): string[] {
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const width = String(last > start.line ? last : start.line).length;
  const numbered = (number: number, text: string) =>
    `  ${dim("dim", `${String(number).padStart(width)} |`)} ${visible(text)}`.trimEnd();
  const before = lines.line(start.line - 1);
  const frame = before.trim() === "" || before.length > mostColumns ? [] : [numbered(start.line - 1, before)];
  const line = lines.line(start.line);
  const until = end.line > start.line ? line.trimEnd().length + 1 : end.column;
  const from = Math.max(0, start.column - 1 - mostColumns / 2);
  const shown = line.length <= mostColumns ? line : line.slice(from, from + mostColumns);
  const offset = line.length <= mostColumns ? 0 : from;
  const lead = shown.slice(0, start.column - 1 - offset);
  const marked = shown.slice(start.column - 1 - offset, Math.max(until, start.column + 1) - 1 - offset);
  const isCut = offset + shown.length < line.length;
  frame.push(numbered(start.line, isCut ? `${shown}…` : shown));
  const under = " ".repeat(columnsOf(lead)) + mark("bold", "^".repeat(Math.max(1, columnsOf(marked))));
  frame.push(`  ${dim("dim", `${" ".repeat(width)} |`)} ${under}`);
  if (last > start.line) frame.push(`  ${dim("dim", `${" ".repeat(width)} |`)} ${dim("dim", `… to line ${last}`)}`);
  return frame;
}

/** Tabs as two spaces; signs that a terminal would obey are shown as a box. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replaceAll("\t", "  ").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\u25a1");
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns of a terminal a text takes. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of visible(text)) columns += none.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}
