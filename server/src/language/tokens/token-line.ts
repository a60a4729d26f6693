import type { IToken, TokenType } from "chevrotain";

/** The tokens of one line of the text, or of several that belong together. */
export type TokenLine = IToken[];

/** Groups tokens by line. What follows the end of a text over several lines stays on the line that text began on. */
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

export function spanOf(token: IToken): { start: number; end: number } {
  return { start: token.startOffset, end: endOf(token) };
}

/** Whether a token stands in the text; those that a repair puts in stand nowhere. */
export function isReal(token: IToken): boolean {
  return !Number.isNaN(token.startOffset);
}

/** Whether a token is that brace, be it in the text or put in by a repair. */
export function isBrace(token: IToken, brace: "{" | "}"): boolean {
  return token.tokenType.name === brace;
}

/** Columns of white space before the first token of a line. */
export function indentationOf(line: TokenLine): number {
  return (line[0]?.startColumn ?? 1) - 1;
}

/** Gives a token of the text another type. */
export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = indexOf(type);
}

/** Token types get their index when the lexer is built; the parser compares by it. */
export function indexOf(type: TokenType): number {
  if (type.tokenTypeIdx === undefined) throw new Error(`The token type ${type.name} has no index yet.`);
  return type.tokenTypeIdx;
}

/** Adds without spreading: a text of a megabyte on one line would not fit the call stack. */
export function append(target: TokenLine, tokens: readonly IToken[]): void {
  for (const token of tokens) target.push(token);
}
