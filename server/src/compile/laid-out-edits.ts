import { formatRange, formatText, type LayoutOptions } from "../language/layout/index.js";
import { applyTextEdits, type TextEdit } from "../text-edit.js";

/** More edits than these are made as they are: each is laid out by itself. */
const most = 20;

/**
 * The edits with the lines that they put in laid out as the text is. A text that is not in its layout before is not
 * brought into it by the way: there the lines stay as they are.
 * @param edits in the order of the text, not overlapping
 */
export function laidOutEdits(text: string, edits: readonly TextEdit[], options: Partial<LayoutOptions>): TextEdit[] {
  const putsLinesIn = edits.some((edit) => edit.text.includes("\n"));
  if (!putsLinesIn || edits.length > most) return [...edits];
  const layout = { ...options, ...indentationOf(text) };
  if (formatText(text, layout).length > 0) return [...edits];
  const after = applyTextEdits(text, edits);
  let shift = 0;
  return edits.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { ...edit, text: laidOut(edit.text, after, start, layout) };
  });
}

/** A stretch of a text, its whole lines laid out; what they share a line with stays. */
function laidOut(stretch: string, text: string, start: number, layout: Partial<LayoutOptions>): string {
  const isLineStart = start === 0 || text[start - 1] === "\n";
  const from = isLineStart ? 0 : stretch.indexOf("\n") + 1;
  const isLineEnd = /^\r?(\n|$)/.test(text.slice(start + stretch.length));
  const to = isLineEnd ? stretch.length : stretch.lastIndexOf("\n");
  if ((from === 0 && !isLineStart) || to <= from) return stretch;
  const edits = formatRange(text, { start: start + from, end: start + to }, layout)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    .filter((edit) => from <= edit.start && edit.end <= to);
  return applyTextEdits(stretch, edits);
}

/** How the text itself is set in, by its first line that is. */
function indentationOf(text: string): Partial<LayoutOptions> {
  const indentation = /\n([^\S\r\n]+)\S/.exec(text)?.[1];
  if (indentation === undefined) return {};
  return indentation.startsWith("\t")
    ? { indentStyle: "tab" }
    : { indentStyle: "space", indentSize: indentation.length };
}
