import type { Span } from "../../../finding.js";
import { type BoundFile, spanOf } from "../../../language/index.js";
import { lineAt } from "../../shared/line-at.js";
import { whatMayStand } from "../../shared/what-may-stand.js";
import { type Asked, asked, type Surroundings } from "../asked.js";
import type { Candidate } from "../candidate.js";
import { type SlotAt, slotAt } from "../slot-at.js";
import { itemsOfMeasure } from "./conditions.js";
import { importableNames } from "./imports.js";
import { beginningKeywords, keywordOfLine, onwardKeywords } from "./keywords.js";
import { sessionNumbers } from "./session-numbers.js";
import { wordsFor } from "./words.js";

/** What can be written at a place. */
export interface Choices {
  asked: Asked;
  /** The word that is being written, from its beginning to its end; empty where none was begun. */
  word: Span;
  onward: readonly Candidate[];
  beginnings: readonly Candidate[];
  /** Numbers, the likeliest first. */
  numbers: readonly Candidate[];
  /** The slots that are open here, each with what can stand in it. */
  slots: readonly (SlotAt & { candidates: readonly Candidate[] })[];
}

export function choicesAt(bound: BoundFile, offset: number, around: Surroundings): Choices | undefined {
  const { parsed } = bound;
  const word = wordAround(parsed.text, offset);
  const line = lineAt(parsed, word.start);
  if (line.isComment) return undefined;
  const may = whatMayStand(line);
  const request = asked(bound, word, line, may, around);
  const slots = new Map<string, SlotAt & { candidates: readonly Candidate[] }>();
  const holder = line.around.at(-1);
  const opener = holder && spanOf(holder) ? keywordOfLine(holder, parsed.text) : undefined;
  for (const [moves, words] of [
    [may.onward, may.words],
    [may.beginnings, []],
  ] as const) {
    for (const move of moves) {
      const found = slotAt(move, words, opener);
      if (!found || slots.has(found.key)) continue;
      const candidates = (specialSlots[found.key] ?? ((asked) => wordsFor(found.slot, asked)))(request);
      slots.set(found.key, { ...found, candidates });
    }
  }
  return {
    asked: request,
    word,
    onward: onwardKeywords(may.onward),
    beginnings: beginningKeywords(may.beginnings, request),
    numbers: sessionNumbers(request),
    slots: [...slots.values()],
  };
}

/** Slots whose words no list holds. */
const specialSlots: Readonly<Record<string, (asked: Asked) => Candidate[]>> = {
  "ImportedName.name": importableNames,
  "ConditionSubject.part": itemsOfMeasure,
};

/** The word that a place touches: its letters before and after the place. A number before them is a word of its own. */
export function wordAround(text: string, offset: number): Span {
  const before = /[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? "";
  if (before === "") {
    const letters = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 100))?.[0] ?? "";
    const isWithin = /[\p{N}\p{L}]$/u.test(text.slice(Math.max(0, offset - 1), offset));
    return { start: offset, end: offset + (isWithin ? 0 : letters.length) };
  }
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 100))?.[0] ?? "";
  return { start: offset - before.length, end: offset + after.length };
}
