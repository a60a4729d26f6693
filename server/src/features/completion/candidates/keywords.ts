import type { IToken } from "chevrotain";
import { type AnyNode, spanOf } from "../../../language/index.js";
import { parserServices } from "../../../language/syntax/services.js";
import { closure, type Move } from "../../../language/tokens/line-network.js";
import { holdsOnce } from "../../../protocol/checks/repeated-lines.js";
import type { Asked } from "../asked.js";
import type { Candidate } from "../candidate.js";

/** Keywords that a line can go on with. */
export function onwardKeywords(moves: readonly Move[]): Candidate[] {
  return wordsOf(moves).map(([word]) => ({ text: word, subject: { is: "word", word }, outcome: word }));
}

/** Keywords that a line can begin with, without those of lines that the block has and can have only once. */
export function beginningKeywords(moves: readonly Move[], { line, bound, place }: Asked): Candidate[] {
  const { block, lines } = line;
  const holder = line.around.at(-1)?.$type ?? "";
  const { text } = bound.parsed;
  // What stands behind the place on its line is about to get its keyword.
  const others = lines.filter((other) => !isBehind(other, place, text));
  const taken = line.isLost ? new Set<string>() : takenOnce(holder, others);
  return wordsOf(moves).flatMap(([keyword, sameWord]): Candidate[] => {
    if (sameWord.every((move) => taken.has(lineKey(move, keyword)) && !isForReaders(move))) return [];
    const text = phraseFrom(keyword, sameWord);
    return [{ text, subject: { is: "keyword", block, keyword }, outcome: keyword }];
  });
}

function isBehind(line: AnyNode, place: number, text: string): boolean {
  const start = spanOf(line)?.start ?? 0;
  return start >= place && !text.slice(place, start).includes("\n");
}

/** Keywords among the next words, each with the moves that read it. */
function wordsOf(moves: readonly Move[]): [string, Move[]][] {
  const { firmKeywords } = parserServices().lexer.types;
  const found = new Map<string, Move[]>();
  for (const move of moves) {
    const word = move.type.name;
    if (!firmKeywords.has(word)) continue;
    const known = found.get(word);
    if (known) known.push(move);
    else found.set(word, [move]);
  }
  return [...found];
}

/** A line is known by its type, where several keywords share one by its keyword. */
function lineKey({ node }: Move, keyword: string): string {
  return node === "PhraseLine" || node === "TextLine" ? keyword : node;
}

/** A text may stand once for each of its readers. */
function isForReaders({ to }: Move): boolean {
  return [...closure([to])].some(({ moves }) =>
    moves.some((move) => move.node === "TextLine" && move.type.name === "for"),
  );
}

function takenOnce(holder: string, lines: readonly AnyNode[]): Set<string> {
  const taken = new Set<string>();
  for (const line of lines) {
    const { $type, keyword } = line as AnyNode & { keyword?: string };
    if (holdsOnce(holder, line)) taken.add($type === "PhraseLine" || $type === "TextLine" ? (keyword ?? "") : $type);
  }
  return taken;
}

/** A keyword with the words that must follow it: `if not done`. */
function phraseFrom(keyword: string, moves: readonly Move[]): string {
  const { firmKeywords } = parserServices().lexer.types;
  const words = [keyword];
  let states = moves.map((move) => move.to);
  for (;;) {
    const next = [...closure(states)].flatMap((state) => (state.isEnd ? [undefined] : state.moves));
    const [first] = next;
    const word = first?.type.name ?? "";
    if (!first || !firmKeywords.has(word) || next.some((move) => move?.type.name !== word)) return words.join(" ");
    words.push(word);
    states = next.flatMap((move) => move?.to ?? []);
  }
}

/** The first words of a line of the tree, as its author wrote them. */
export function keywordOfLine(line: AnyNode | undefined, text: string): string {
  const start = spanOf(line)?.start;
  if (start === undefined) return "";
  firstWord.lastIndex = start;
  return firstWord.exec(text)?.[0] ?? "";
}

const firstWord = /[\p{L}][\p{L}\p{N}-]*/uy;

export function isKeyword(word: IToken | undefined): boolean {
  return word !== undefined && parserServices().lexer.types.softKeywords.has(word.image);
}
