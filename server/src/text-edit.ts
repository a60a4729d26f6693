/** A stretch of a text and what stands there instead, in UTF-16 offsets. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** The text with edits made that are in order and do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let read = 0;
  for (const { start, end, text: instead } of edits) {
    result += text.slice(read, start) + instead;
    read = end;
  }
  return result + text.slice(read);
}
