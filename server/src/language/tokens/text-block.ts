/**
 * Finds the end of a `"""` text that starts at `start`.
 *
 * A closing `"""` stands alone at the start of its line; an opening one ends its line after a keyword. A text that
 * meets an opening one before any closing one was never closed: it then ends before the first line that is indented no
 * deeper than the line it began on, so that a forgotten `"""` costs one text and not the rest of the file.
 */
export interface TextBlockEnd {
  /** Offset after the last character of the block. */
  end: number;
  closed: boolean;
}

export function findTextBlockEnd(text: string, start: number): TextBlockEnd {
  const searchFrom = start + 3;
  for (;;) {
    const quotes = text.indexOf('"""', searchFrom);
    if (quotes === -1) return { end: endOfUnclosed(text, start), closed: false };
    // Looked for within the block only: the line that the block begins on may be as long as the file.
    const lineStart = start + text.slice(start, quotes).lastIndexOf("\n") + 1;
    const opensAnother =
      lineStart > start && text.slice(lineStart, quotes).trim() !== "" && restOfLine(text, quotes + 3).trim() === "";
    if (opensAnother && !endsSentence(text, lineStart, quotes)) {
      return { end: endOfUnclosed(text, start), closed: false };
    }
    return { end: quotes + 3, closed: true };
  }
}

/** `… last words."""` closes a text although words stand before it; `instructions """` opens one. */
function endsSentence(text: string, lineStart: number, quotes: number): boolean {
  return !/^\s*[\p{L}-]+(?:\s+for\s+[\p{L}-]+)?\s*$/u.test(text.slice(lineStart, quotes));
}

function endOfUnclosed(text: string, start: number): number {
  const margin = indentationAt(text, start);
  let lineEnd = text.indexOf("\n", start);
  while (lineEnd !== -1) {
    const next = lineEnd + 1;
    const nextEnd = text.indexOf("\n", next);
    const line = text.slice(next, nextEnd === -1 ? text.length : nextEnd);
    if (line.trim() !== "" && line.length - line.trimStart().length <= margin) return trimEnd(text, start, lineEnd);
    lineEnd = nextEnd;
  }
  return trimEnd(text, start, text.length);
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 3 && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

function indentationAt(text: string, offset: number): number {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  return line.length - line.trimStart().length;
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? text.length : end);
}
