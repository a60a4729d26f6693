import { indentationOf, isBrace, type TokenLine } from "./token-line.js";

/** A block that was opened and not yet closed. */
export interface OpenBlock {
  block: string;
  /** The first word of the statement that opened it. */
  keyword: string;
  /** Line of the text that it was opened on. */
  line: number;
  /** Columns before that line. */
  indentation: number;
  /** Whether something follows the brace on its line. */
  inline: boolean;
  /** Columns before the first line below the brace. */
  inner?: number;
}

/**
 * Whether a line can no longer belong to a block, as far as its indentation tells: only a block whose first line was set
 * in deeper ends where a line is not. `fitsFurtherOut` decides where the text is not indented.
 */
export function liesOutside(open: OpenBlock, line: TokenLine, fitsFurtherOut: boolean): boolean {
  const indentation = indentationOf(line);
  const [first] = line;
  if (first && isBrace(first, "}")) return indentation < open.indentation;
  if (indentation !== open.indentation) return indentation < open.indentation;
  const setIn = open.inner === undefined ? open.inline : open.inner > open.indentation;
  return setIn || fitsFurtherOut;
}

/** Whether a line of one word stands where the closing brace of a block should: below its header, with the block done. */
export function standsForClosing(open: OpenBlock, line: TokenLine, next: TokenLine | undefined): boolean {
  const indentation = indentationOf(line);
  return (
    line.length === 1 &&
    indentation === open.indentation &&
    open.inner !== undefined &&
    open.inner > open.indentation &&
    (next === undefined || indentationOf(next) <= indentation)
  );
}

/** Whether a closing brace stands amid the lines of the block that it would close: the block goes on after it. */
export function isStrayClosing(open: OpenBlock, lines: readonly TokenLine[], index: number, position: number): boolean {
  const line = lines[index] ?? [];
  if (open.line === index) return false;
  const after = line[position + 1];
  if (after) return !isBrace(after, "}") && (position > 0 || indentationOf(line) > open.indentation);
  const next = lines[index + 1];
  if (!next) return false;
  const indentation = indentationOf(next);
  const onlyCloses = next.every((token) => isBrace(token, "}"));
  return onlyCloses ? indentation >= open.indentation : indentation > open.indentation;
}
