import type { Range, SemanticTokensEdit } from "vscode-languageserver";
import type { DocumentText } from "../session/shown-document.js";
import { tokenModifiers, tokenTypes } from "./legend.js";
import type { Token } from "./tokens.js";

const typeNumbers = new Map<string, number>(tokenTypes.map((type, index) => [type, index]));
const modifierBits = new Map<string, number>(tokenModifiers.map((modifier, index) => [modifier, 1 << index]));

/** Which tokens a client wants, and how. */
export interface Wanted {
  /** Whether a token may reach over several lines. */
  multiline: boolean;
  /** Whether the client colours texts and comments by itself, and more finely. */
  withoutTexts: boolean;
  range?: Range;
}

/** Tokens as the protocol has them: five numbers each, places relative to the token before. */
export function encode(tokens: readonly Token[], text: DocumentText, wanted: Wanted): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    if (wanted.withoutTexts && (token.type === "string" || token.type === "comment")) continue;
    for (const { start, end } of wanted.multiline ? [token] : linesOf(token, text.text)) {
      const position = text.positionAt(start);
      if (!isWithin(position.line, wanted.range)) continue;
      data.push(
        position.line - line,
        position.line === line ? position.character - character : position.character,
        end - start,
        typeNumbers.get(token.type) ?? 0,
        bitsOf(token),
      );
      line = position.line;
      character = position.character;
    }
  }
  return data;
}

function bitsOf({ modifiers }: Token): number {
  return modifiers.reduce((bits, modifier) => bits | (modifierBits.get(modifier) ?? 0), 0);
}

function isWithin(line: number, range: Range | undefined): boolean {
  return range === undefined || (range.start.line <= line && line <= range.end.line);
}

/** A token as one stretch for each line of it. */
function linesOf({ start, end }: Token, text: string): { start: number; end: number }[] {
  const said = text.slice(start, end);
  if (!/[\r\n]/.test(said)) return [{ start, end }];
  return [...said.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

/** What changed between two lists of numbers, as one edit. */
export function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return [{ start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) }];
}
