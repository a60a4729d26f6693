/** A stretch of a text, in UTF-16 offsets; `end` is the offset after its last character. */
export interface MarkedRange {
  start: number;
  end: number;
}

export interface MarkedText {
  /** The text without its markers. */
  text: string;
  /** Offsets of the cursors, in the order of the text. */
  cursors: number[];
  /** The marked ranges, in the order in which they begin; they may lie inside one another. */
  ranges: MarkedRange[];
}

/**
 * Reads the markers of a source text: `<|>` is a cursor, `<|…|>` a range. A test says by them where something stands,
 * without counting lines or characters:
 *
 *     readMarkers('goal <|Focus|> "Rest" of <|>')  // one range over Focus, one cursor after "of "
 *
 * @throws if a range is opened and not closed, or closed and not opened
 */
export function readMarkers(marked: string): MarkedText {
  const cursors: number[] = [];
  const ranges: MarkedRange[] = [];
  const open: MarkedRange[] = [];
  let text = "";
  let read = 0;
  for (const marker of marked.matchAll(/<\|>|<\||\|>/g)) {
    text += marked.slice(read, marker.index);
    read = marker.index + marker[0].length;
    const at = text.length;
    if (marker[0] === "<|>") cursors.push(at);
    else if (marker[0] === "<|") {
      const range = { start: at, end: at };
      ranges.push(range);
      open.push(range);
    } else {
      const range = open.pop();
      if (!range) throw new Error(`A range is closed that was never opened, after: ${text.slice(-20)}`);
      range.end = at;
    }
  }
  if (open.length > 0) throw new Error("A range is opened and not closed.");
  return { text: text + marked.slice(read), cursors, ranges };
}

/** The only range of a text. @throws if there is none, or more than one */
export function readRange(marked: string): { text: string; range: MarkedRange } {
  const { text, ranges } = readMarkers(marked);
  const [range, ...others] = ranges;
  if (!range || others.length > 0) throw new Error(`One range was expected, and there are ${ranges.length}.`);
  return { text, range };
}

/** The only cursor of a text. @throws if there is none, or more than one */
export function readCursor(marked: string): { text: string; cursor: number } {
  const { text, cursors } = readMarkers(marked);
  const [cursor, ...others] = cursors;
  if (cursor === undefined || others.length > 0)
    throw new Error(`One cursor was expected, there are ${cursors.length}.`);
  return { text, cursor };
}
