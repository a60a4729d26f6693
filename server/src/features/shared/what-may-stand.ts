import type { IToken } from "chevrotain";
import { parserServices } from "../../language/syntax/services.js";
import { allows, beginsLines, isBlock } from "../../language/tokens/block-words.js";
import type { LineReading } from "../../language/tokens/line-grammar.js";
import type { Move } from "../../language/tokens/line-network.js";
import type { LineAt } from "./line-at.js";

/** What the grammar allows at a place. */
export interface MayStand {
  /** The words of the line that the place goes on with, without those that could not be read. */
  words: readonly IToken[];
  /** What that line may go on with. */
  onward: readonly Move[];
  /** What a new line may begin with here. */
  beginnings: readonly Move[];
}

const nothing: MayStand = { words: [], onward: [], beginnings: [] };

/** What may stand at the end of the words of a line. */
export function whatMayStand(line: LineAt): MayStand {
  const { block, isInline, isSameLine, current, words } = line;
  if (!isBlock(block) || line.isComment) return nothing;
  const { grammar } = parserServices().lexer;
  const beginnings = grammar.beginnings(block);
  if (words.length === 0) {
    // Behind the brace of a block nothing is expected on its line.
    return current && isSameLine && !isInline && !line.isLost ? nothing : { words, onward: [], beginnings };
  }
  const { reading, read } = readLine(block, words);
  const { onward, canEnd } = reading;
  if (isSameLine) return { words: read, onward, beginnings: canEnd && isInline ? beginnings : [] };
  if (words.at(-1)?.image === ",") return { words: read, onward, beginnings: [] };
  if (!canEnd) return { words: read, onward, beginnings };
  return { words: read, onward: onward.filter(({ type }) => goesOn(type.name)), beginnings };
}

/** Keywords that begin no line anywhere go on with the line above. */
function goesOn(name: string): boolean {
  return parserServices().lexer.types.firmKeywords.has(name) && !beginsLines(name);
}

/** Slips that are passed over in one line; a line with more of them has no beginning that could be relied on. */
const mostSlips = 3;

/** Reads the last line among some words; words that fit nowhere are passed over. */
function readLine(block: string, all: readonly IToken[]): { reading: LineReading; read: readonly IToken[] } {
  const { grammar } = parserServices().lexer;
  let words = all;
  let reading = grammar.read(block, words, undefined, true);
  if (reading.reached < words.length) {
    words = lastLine(block, all);
    reading = grammar.read(block, words, undefined, true);
  }
  for (let slips = 0; reading.reached < words.length && slips < mostSlips; slips++) {
    words = words.toSpliced(reading.reached, 1);
    reading = grammar.read(block, words, undefined, true);
  }
  return { reading, read: words.slice(reading.start) };
}

/** The words from the last one on that stands at the start of a line of the text and can begin a line of the block. */
function lastLine(block: string, words: readonly IToken[]): readonly IToken[] {
  const start = words.findLastIndex(
    (word, index) => index > 0 && word.startLine !== words[index - 1]?.endLine && allows(block, word.image),
  );
  return start === -1 ? words : words.slice(start);
}
