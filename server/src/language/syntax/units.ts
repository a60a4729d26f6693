import type { IToken } from "chevrotain";
import { fileBlock, importBlock } from "../tokens/block-words.js";
import type { RepairedBlocks } from "../tokens/repair.js";
import { isBrace } from "../tokens/token-line.js";

/** A line of a block, without the lines of the blocks that it opens. */
export interface Unit {
  block: string;
  items: Item[];
}

/** A word of a line, or a block that the line opens. */
export type Item = IToken | Body;

export interface Body {
  block: string;
  open: IToken;
  units: Unit[];
  close?: IToken;
}

/** A block that is being taken apart. */
interface Level {
  block: string;
  units: Unit[];
  unit?: Unit | undefined;
  body?: Body;
  /** Whether the braces of an import are open: they belong to its line. */
  namesOpen: boolean;
}

export function isBody(item: Item): item is Body {
  return "units" in item;
}

/** Takes repaired lines apart: each line by itself, what a line opens inside it. */
export function unitsOf({ lines, opened }: RepairedBlocks): Unit[] {
  const file: Unit[] = [];
  const stack: Level[] = [{ units: file, block: fileBlock, namesOpen: false }];
  for (const line of lines) {
    const innermost = stack[stack.length - 1];
    const [first] = line;
    if (innermost && !(first && isBrace(first, "}"))) innermost.unit = undefined;
    for (const token of line) {
      const level = stack[stack.length - 1];
      if (!level) break;
      const block = opened.get(token);
      if (block !== undefined && block !== importBlock) {
        const body: Body = { block, open: token, units: [] };
        unitAt(level).items.push(body);
        stack.push({ units: body.units, block, body, namesOpen: false });
      } else if (isBrace(token, "}") && level.body && !level.namesOpen) {
        level.body.close = token;
        stack.pop();
      } else {
        unitAt(level).items.push(token);
        level.namesOpen = block === importBlock || (level.namesOpen && !isBrace(token, "}"));
      }
    }
  }
  return file;
}

function unitAt(level: Level): Unit {
  if (level.unit) return level.unit;
  const unit: Unit = { block: level.block, items: [] };
  level.unit = unit;
  level.units.push(unit);
  return unit;
}

/** The words of a line as its block's grammar reads them: a block that the line opens is its two braces. */
export function wordsOf(items: readonly Item[]): IToken[] {
  return items.flatMap((item) => (isBody(item) ? [item.open, ...(item.close ? [item.close] : [])] : [item]));
}

/** All tokens of some lines, in the order of the text. */
export function tokensOf(units: readonly Unit[]): IToken[] {
  const tokens: IToken[] = [];
  collect(units, tokens);
  return tokens;
}

function collect(units: readonly Unit[], tokens: IToken[]): void {
  for (const { items } of units) {
    for (const item of items) {
      if (!isBody(item)) {
        tokens.push(item);
        continue;
      }
      tokens.push(item.open);
      collect(item.units, tokens);
      if (item.close) tokens.push(item.close);
    }
  }
}
