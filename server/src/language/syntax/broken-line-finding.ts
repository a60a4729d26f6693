import type { IToken } from "chevrotain";
import type { Finding, Place, Said } from "../../finding.js";
import { commonFix, quoted } from "../../messages/phrases/common.js";
import { syntaxPhrase } from "../../messages/phrases/syntax.js";
import { syntaxFinding } from "../../messages/syntax.js";
import { beginsLines, homesOf, keywordsOf } from "../tokens/block-words.js";
import { nearest } from "../tokens/nearest.js";
import { isBrace, isReal, spanOf } from "../tokens/token-line.js";
import { blockPhrase } from "./block-names.js";
import type { BrokenLine } from "./mend.js";
import { alternatives } from "./token-words.js";
import { usageOf } from "./usage.js";

/** Says in the author's words why a line cannot be read: at the word that does not fit, or where the line breaks off. */
export function brokenLineFinding(line: BrokenLine, path: string): Finding {
  const { words, reading } = line;
  const word = words[reading.reached];
  const before = words.slice(0, reading.reached).findLast(isReal);
  const next = word !== undefined && isReal(word) && !isBrace(word, "}") ? word : undefined;
  if (next && reading.reached === reading.start) return badStart(line, next, path);
  const beforeThat = words.slice(0, Math.max(0, reading.reached - 1)).findLast(isReal);
  if (before && (!next || startsLine(next, before))) {
    if (isTwice(before, beforeThat)) return writtenTwice(before, path);
    const after = shown(before);
    return syntaxFinding("unfinished-line", placeOf(before, path), { after, expected: expectation(line) });
  }
  const found = next ?? words.find(isReal);
  if (!found) throw new Error("A broken line holds at least one word of the text.");
  if (isTwice(found, before)) return writtenTwice(found, path);
  const meant = nearestWord(found, reading.expected.map((type) => type.name).filter(isWord));
  if (meant !== undefined) return misspelt(found, meant, path);
  return syntaxFinding("unreadable-line", placeOf(found, path), { found: shown(found), expected: expectation(line) });
}

/** A line that does not begin with a keyword of its block. */
function badStart({ block, words }: BrokenLine, word: IToken, path: string): Finding {
  const place = placeOf(word, path);
  const found = shown(word);
  if (!/^\p{L}/u.test(word.image))
    return syntaxFinding("line-without-keyword", place, { found, choices: choicesOf(block) });
  const second = words[1];
  if (beginsLines(word.image)) {
    return syntaxFinding("misplaced-keyword", place, {
      keyword: found,
      block: blockPhrase(block),
      advice: advice(word.image),
    });
  }
  const meant = second === undefined ? undefined : nearestWord(word, keywordsOf(block));
  if (meant !== undefined) return misspelt(word, meant, path);
  return syntaxFinding("unknown-line", place, { found, block: blockPhrase(block), choices: choicesOf(block) });
}

function isTwice(word: IToken, before: IToken | undefined): boolean {
  return before?.image === word.image && !isBrace(word, "{");
}

function writtenTwice(word: IToken, path: string): Finding {
  const place = placeOf(word, path);
  const fixes = [commonFix([{ do: "remove", place }], "take-out-second", { what: shown(word) })];
  return syntaxFinding("written-twice", place, { found: shown(word) }, { fixes });
}

function misspelt(word: IToken, meant: string, path: string): Finding {
  const place = placeOf(word, path);
  const fixes = [commonFix([{ do: "replace", place, text: meant }], "write", { text: meant })];
  return syntaxFinding("misspelt-keyword", place, { found: shown(word), meant }, { fixes });
}

function nearestWord(word: IToken, candidates: readonly string[]): string | undefined {
  const meant = isWord(word.image) ? nearest(word.image, candidates) : undefined;
  return meant === word.image ? undefined : meant;
}

/** How the line is written, or what could stand where it breaks. */
function expectation({ block, words, reading }: BrokenLine): Said {
  const keyword = words[reading.start]?.image ?? "";
  const usage = usageOf(block, keyword);
  if (usage !== undefined) return syntaxPhrase("written-like-this", { usage });
  const choices = alternatives(reading.expected);
  if (choices === undefined) return syntaxPhrase("write-as-asked");
  return syntaxPhrase(reading.canEnd ? "may-stand-or-end" : "here-belongs", { choices });
}

/** Where a keyword belongs that cannot stand in a block. */
function advice(keyword: string): Said {
  const homes = homesOf(keyword);
  return homes.length > 4
    ? syntaxPhrase("move-line")
    : syntaxPhrase("move-line-to", { blocks: { all: homes.map(blockPhrase), by: "any" } });
}

const mostChoices = 12;

/** The keywords of a block; of a block with many, the first few. */
function choicesOf(block: string): Said {
  const keywords = keywordsOf(block);
  return keywords.length > mostChoices
    ? syntaxPhrase("and-others", { choices: quoted(keywords.slice(0, mostChoices - 2)) })
    : quoted(keywords);
}

function startsLine(token: IToken, before: IToken): boolean {
  return (token.startLine ?? 0) > (before.endLine ?? 0);
}

function placeOf(token: IToken, path: string): Place {
  return { path, ...spanOf(token) };
}

function isWord(text: string): boolean {
  return /^[\p{L}-]{2,}$/u.test(text);
}

function shown(token: IToken): string {
  const [line = ""] = token.image.split(/[\r\n]/);
  return line.length > 40 || line.length < token.image.length ? `${line.slice(0, 39)}…` : line;
}
