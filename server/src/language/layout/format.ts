import type { Span } from "../../finding.js";
import { applyTextEdits, type TextEdit } from "../../text-edit.js";
import { type Care, keptLines } from "./kept-lines.js";
import { layOut } from "./lay-out.js";
import { lineEnd, lineStart } from "./line-ends.js";
import { defaultLayout, type LayoutOptions } from "./options.js";
import { Plan } from "./plan.js";
import { type Reading, readForLayout } from "./reading.js";
import { isSameReading } from "./same-reading.js";
import { type LayoutEdit, writeEdits } from "./write-edits.js";

/**
 * The edits that bring a text into its one layout, in order, none overlapping, each as small as can be. What it says
 * stays the same, and so do its comments; a second time there is nothing to do. Lines that could not be read stay as they
 * are. Never throws, whatever the text.
 */
export function formatText(text: string, options: Partial<LayoutOptions> = {}): TextEdit[] {
  const layout = { ...defaultLayout, ...options };
  const reading = readForLayout(text);
  if (!reading.isDoubtful) return layoutEdits(reading, layout, "line").map(plainEdit);
  for (const care of cares) {
    const edits = layoutEdits(reading, layout, care).map(plainEdit);
    const again = readingAfter(reading, edits);
    if (again && isSettled(again, layout)) return edits;
  }
  return [];
}

/** The same for the lines that a stretch of the text touches; no other line changes. */
export function formatRange(text: string, range: Span, options: Partial<LayoutOptions> = {}): TextEdit[] {
  const layout = { ...defaultLayout, ...options };
  const reading = readForLayout(text);
  const isEmptyLine = range.end > range.start && range.end === lineStart(text, range.end);
  const lines = { start: lineStart(text, range.start), end: lineEnd(text, isEmptyLine ? range.end - 1 : range.end) };
  for (const care of reading.isDoubtful ? cares : cares.slice(0, 1)) {
    const edits = editsWithin(layoutEdits(reading, layout, care), lines);
    if (readingAfter(reading, edits)) return edits;
  }
  return [];
}

const noLines = new Uint8Array();

const cares: readonly Care[] = ["line", "member", "all lines"];

function layoutEdits(
  { parsed, isDoubtful, pieces, structure }: Reading,
  options: LayoutOptions,
  care: Care,
): LayoutEdit[] {
  const plan = new Plan(pieces, options, structure);
  layOut(plan, structure.file, 0);
  const edits = writeEdits(plan, isDoubtful ? keptLines(pieces, structure, parsed.damage, care) : noLines);
  return care === "all lines" ? edits.filter((edit) => isWithinLine(pieces.text, edit)) : edits;
}

/** Whether an edit leaves alone where lines begin and end. */
function isWithinLine(text: string, { start, end, text: instead, whole }: LayoutEdit): boolean {
  const isOneLine = whole === undefined && /^[^\r\n]*$/.test(text.slice(start, end) + instead);
  return isOneLine && text.slice(lineStart(text, start), start).trim() !== "";
}

/** The text after some edits, where it is read as before. */
function readingAfter(reading: Reading, edits: readonly TextEdit[]): Reading | undefined {
  if (edits.length === 0 || !reading.isDoubtful) return reading;
  const again = readForLayout(applyTextEdits(reading.parsed.text, edits));
  return isSameReading(reading.parsed, again.parsed) ? again : undefined;
}

/** Whether a text would stay as it is. */
function isSettled(reading: Reading, options: LayoutOptions): boolean {
  for (const care of reading.isDoubtful ? cares : cares.slice(0, 1)) {
    const edits = layoutEdits(reading, options, care);
    if (edits.length === 0) return true;
    if (readingAfter(reading, edits)) return false;
  }
  return true;
}

/** The edits that lie within some lines; of those that belong together all or none. */
function editsWithin(edits: readonly LayoutEdit[], lines: Span): TextEdit[] {
  const isWithin = (edit: LayoutEdit) => lines.start <= edit.start && edit.end <= lines.end;
  const torn = new Set(edits.filter((edit) => !isWithin(edit)).map(({ whole }) => whole));
  return edits.filter((edit) => isWithin(edit) && (edit.whole === undefined || !torn.has(edit.whole))).map(plainEdit);
}

function plainEdit({ start, end, text }: LayoutEdit): TextEdit {
  return { start, end, text };
}
