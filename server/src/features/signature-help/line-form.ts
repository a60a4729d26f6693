import { keywordEntry } from "../../language/syntax/keyword-reference.js";
import type { Move } from "../../language/tokens/line-network.js";
import { type FormNetwork, type FormPart, type FormState, networksOf, reachable } from "./form-network.js";
import { canStandFor, goesOn, isOfSeveralWords } from "./part-words.js";

/** The ways to write a line, and how far one of them has been followed. */
export interface LineForm {
  means: string;
  ways: readonly { form: string; parts: readonly FormPart[] }[];
  /** The way that the words fit best, and its part that is being written. */
  active: { way: number; part: number };
}

/** A word of a line; a text in quotes counts as one. */
export interface WordOfLine {
  image: string;
  /** What the grammar may read it as. */
  moves: readonly Move[];
}

/** The words of a line, its keyword first. */
export interface WordsOfLine {
  block: string;
  words: readonly WordOfLine[];
  /** Whether the last word is still being written. */
  isWordBegun: boolean;
  /** What the line may go on with behind the words. */
  onward: readonly Move[];
}

/** The forms of the line that is being written. */
export function lineForm(line: WordsOfLine): LineForm | undefined {
  const [keyword] = line.words;
  const entry = keyword === undefined ? undefined : keywordEntry(line.block, keyword.image);
  if (!entry) return undefined;
  const ways = networksOf(entry.form);
  const followed = ways.map((way) => follow(way, line));
  const best = Math.min(...followed.map(({ cost }) => cost));
  const way = followed.findIndex(({ cost }) => cost === best);
  if (ways.every(({ parts }) => parts.length === 0)) return undefined;
  return { means: entry.means, ways, active: { way, part: followed[way]?.part ?? 0 } };
}

/** What a word costs: the ways that take the most words as what they are cost least. */
const costs = { fixed: 0, part: 1, goingOn: 2, unknown: 10 };

interface Reached {
  cost: number;
  /** The part that the last word belongs to. */
  part: number | undefined;
}

function follow(
  { parts, start }: FormNetwork,
  { words, isWordBegun, onward }: WordsOfLine,
): { cost: number; part: number } {
  let reached = new Map<FormState, Reached>([[start, { cost: 0, part: undefined }]]);
  for (const word of words) reached = behindWord(word, reached, parts);
  const [state, { cost, part }] = [...reached].reduce((best, one) => (one[1].cost < best[1].cost ? one : best));
  const name = part === undefined ? "" : (parts[part]?.text ?? "");
  const isStillIt = part !== undefined && (isWordBegun || onward.some((move) => goesOn(name, move)));
  return { cost, part: isStillIt ? part : (nextPart(state) ?? part ?? 0) };
}

function behindWord(
  { image, moves: readings }: WordOfLine,
  before: ReadonlyMap<FormState, Reached>,
  parts: readonly FormPart[],
): Map<FormState, Reached> {
  const after = new Map<FormState, Reached>();
  const reach = (state: FormState, cost: number, part: number | undefined) => {
    if (cost < (after.get(state)?.cost ?? Number.POSITIVE_INFINITY)) after.set(state, { cost, part });
  };
  for (const [state, { cost, part }] of before) {
    reach(state, cost + costs.unknown, part);
    const name = part === undefined ? "" : (parts[part]?.text ?? "");
    if (isOfSeveralWords(name) && canStandFor(name, image, readings)) reach(state, cost + costs.goingOn, part);
    for (const { moves } of reachable(state)) {
      for (const move of moves) {
        if ("word" in move) {
          if (move.word === image) reach(move.to, cost + costs.fixed, undefined);
        } else if (canStandFor(parts[move.part]?.text ?? "", image, readings)) {
          reach(move.to, cost + costs.part, move.part);
        }
      }
    }
  }
  return after;
}

/** The first part of a form that can be written from a state. */
function nextPart(from: FormState): number | undefined {
  const seen = new Set<FormState>();
  let nearest: number | undefined;
  const open = [from];
  for (let state = open.pop(); state; state = open.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    open.push(...state.skips);
    for (const move of state.moves) {
      if ("word" in move) open.push(move.to);
      else if (nearest === undefined || move.part < nearest) nearest = move.part;
    }
  }
  return nearest;
}
