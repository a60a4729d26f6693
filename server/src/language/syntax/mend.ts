import type { IToken, TokenType } from "chevrotain";
import { headerOf, unknownBlock } from "../tokens/block-words.js";
import type { HomeworkLexer } from "../tokens/lexer.js";
import type { LineReading, OpenedBlocks } from "../tokens/line-grammar.js";
import { isReal } from "../tokens/token-line.js";
import { unreadable, virtualToken } from "../tokens/virtual-tokens.js";
import { type Item, isBody, tokensOf, type Unit, wordsOf } from "./units.js";

/** A line that could not be read, as it stood before it was mended. */
export interface BrokenLine {
  block: string;
  words: IToken[];
  reading: LineReading;
  /** Whether the line stays in the tree, with a hole or without a word, so that what it declares is still known. */
  kept: boolean;
}

/** Words tried at one place of a line before it is given up. */
const mostTried = 8;

/**
 * Mends each line that cannot be read. A line that declares something, or opens a block, keeps as much as can be kept;
 * any other is set aside unless a word of the grammar is all that is wrong, for half of what was meant would mislead.
 * Gives the broken lines in the order of the text; afterwards every line can be read.
 */
export function mendUnits(units: Unit[], lexer: HomeworkLexer): BrokenLine[] {
  const broken: BrokenLine[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit) continue;
    const words = wordsOf(unit.items);
    const reading = read(unit, words, lexer);
    if (reading.reached < words.length || !reading.canEnd) {
      const rest = splitOff(unit, words, reading);
      if (rest) units.splice(index + 1, 0, rest);
      else broken.push(mendUnit(unit, words, reading, lexer));
    }
    for (const item of unit.items) {
      if (isBody(item)) for (const inner of mendUnits(item.units, lexer)) broken.push(inner);
    }
  }
  return broken;
}

/** Drops the innermost line that holds a token; nothing where no line does. */
export function dropUnitAt(units: Unit[], token: IToken, lexer: HomeworkLexer): BrokenLine | undefined {
  for (const unit of units) {
    for (const item of unit.items) {
      const inner = isBody(item) ? dropUnitAt(item.units, token, lexer) : undefined;
      if (inner) return inner;
    }
    const words = wordsOf(unit.items);
    const reached = words.indexOf(token);
    if (reached === -1 || token.tokenType.name === "UNREADABLE") continue;
    unit.items = unreadable(tokensOf([unit]), lexer.types.type("UNREADABLE"));
    return {
      block: unit.block,
      words,
      reading: { reached, canEnd: false, expected: [], onward: [], start: 0 },
      kept: false,
    };
  }
  return undefined;
}

function read(unit: Unit, words: IToken[], { grammar }: HomeworkLexer): LineReading {
  const reading = grammar.read(unit.block, words, openedBy(unit.items));
  const unknown = unit.items.find((item) => isBody(item) && item.block === unknownBlock);
  const brace = unknown && isBody(unknown) ? words.indexOf(unknown.open) : words.length;
  return reading.reached > brace ? { ...reading, reached: brace } : reading;
}

function openedBy(items: readonly Item[]): OpenedBlocks {
  return new Map(items.filter(isBody).map((body) => [body.open, body.block]));
}

/** A line that was read as going on with the one above, although that one is complete without it. */
function splitOff(unit: Unit, words: readonly IToken[], { reached, canEnd }: LineReading): Unit | undefined {
  const token = words[reached];
  const before = words[reached - 1];
  if (!canEnd || !token || !before || !isReal(token) || !((token.startLine ?? 0) > (before.endLine ?? 0)))
    return undefined;
  const at = unit.items.indexOf(token);
  return at === -1 ? undefined : { block: unit.block, items: unit.items.splice(at) };
}

function mendUnit(unit: Unit, words: IToken[], reading: LineReading, lexer: HomeworkLexer): BrokenLine {
  const broken: BrokenLine = { block: unit.block, words, reading, kept: true };
  const bodies = unit.items.filter(isBody);
  if (bodies.every((body) => body.block !== unknownBlock)) {
    const declares = bodies.length > 0 || words.some((word) => lexer.grammar.declaring.has(word.image));
    for (const items of attempts(unit, words, reading, declares, lexer)) {
      if (!lexer.grammar.accepts(unit.block, wordsOf(items), openedBy(items))) continue;
      unit.items = items;
      return broken;
    }
  }
  unit.items = unreadable(tokensOf([unit]), lexer.types.type("UNREADABLE"));
  return { ...broken, kept: false };
}

/** Ways to read the line all the same, the likeliest first. */
function* attempts(
  unit: Unit,
  words: IToken[],
  reading: LineReading,
  declares: boolean,
  lexer: HomeworkLexer,
): Generator<Item[]> {
  const { items } = unit;
  const word = words[reading.reached];
  const at =
    word === undefined
      ? items.length
      : items.findIndex((item) => item === word || (isBody(item) && item.open === word));
  if (at === -1) return;
  const here = items[at];
  const isWord = here !== undefined && !isBody(here);
  const isTwice = (index: number) =>
    imageAt(items, index) !== undefined && imageAt(items, index) === imageAt(items, index - 1);
  if (isTwice(at)) yield items.toSpliced(at, 1);
  if (isTwice(at - 1)) yield items.toSpliced(at - 1, 1);
  const types = declares ? likelyTypes(unit, at, reading, lexer) : onlyKeyword(reading, lexer);
  for (const type of types) yield items.toSpliced(at, 0, virtualToken(type));
  if (isWord && declares) yield items.toSpliced(at, 1);
  if (isWord) for (const type of types) yield items.toSpliced(at, 1, virtualToken(type));
  if (!declares) return;
  const end = items.findIndex((item, index) => index >= at && isBody(item));
  yield items.toSpliced(at, (end === -1 ? items.length : end) - at);
  const bodies = items.filter(isBody);
  yield bodies.flatMap((body): Item[] => [...headerTokens(headerOf(body.block, unit.block), lexer), body]);
}

/** What may be missing at a place: what the grammar expects, and at the start of a line the keyword of its block. */
function likelyTypes(unit: Unit, at: number, { expected }: LineReading, lexer: HomeworkLexer): TokenType[] {
  const body = unit.items.find(isBody);
  const opener = at === 0 && body ? headerOf(body.block, unit.block)[0] : undefined;
  if (opener !== undefined) return [lexer.types.keyword(opener)];
  const likely = expected.filter((type) => type.name !== "UNREADABLE");
  return likely.sort((a, b) => Number(b.name === ",") - Number(a.name === ",")).slice(0, mostTried);
}

/** The keyword that alone could stand at a place: it says nothing by itself, so nothing is guessed. */
function onlyKeyword({ expected }: LineReading, { types }: HomeworkLexer): TokenType[] {
  const keywords = expected.filter((type) => types.firmKeywords.has(type.name));
  return keywords.length === 1 && expected.length === 1 ? keywords : [];
}

function headerTokens(header: readonly string[], { types }: HomeworkLexer): IToken[] {
  return header.map((word) => virtualToken(types.typeOf(word)));
}

function imageAt(items: readonly Item[], index: number): string | undefined {
  const item = items[index];
  return item === undefined || isBody(item) ? undefined : item.image;
}
