import type { IToken } from "chevrotain";

/** The tokens that stand on one line of the text; a text over several lines belongs to the line it begins on. */
export type TokenLine = IToken[];

/** Groups tokens by line. A token that begins where a longer one ended stays on the longer one's line. */
export function tokenLines(tokens: readonly IToken[]): TokenLine[] {
  const lines: TokenLine[] = [];
  let current: TokenLine | undefined;
  let lastLine = -1;
  for (const token of tokens) {
    const start = token.startLine ?? 0;
    if (current === undefined || start > lastLine) {
      current = [];
      lines.push(current);
    }
    current.push(token);
    lastLine = token.endLine ?? start;
  }
  return lines;
}

/** Offset after the last character of a token. */
export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** Columns of white space before the first token of a line. */
export function indentationOf(line: TokenLine): number {
  return (line[0]?.startColumn ?? 1) - 1;
}
