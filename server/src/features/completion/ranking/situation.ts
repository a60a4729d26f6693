import type { IToken } from "chevrotain";
import type * as ast from "../../../../../grammar/generated/ast.js";
import { type AnyNode, isOfType, spanOf, type Tree } from "../../../language/index.js";
import { parserServices } from "../../../language/syntax/services.js";
import type { Asked } from "../asked.js";
import type { SlotAt } from "../slot-at.js";

/** Under what circumstances a word is written. */
export interface Contexts {
  /** From general to particular: each is believed over the one before as far as it was often seen. */
  base: readonly string[];
  /** Circumstances of several sorts that have something of their own to say, each from general to particular. */
  further: readonly (readonly string[])[];
}

/** What the order of candidates depends on, apart from the candidates themselves. */
export interface Situation {
  /** Of the word as a whole: a keyword, or some word of a slot. */
  contexts: Contexts;
  /** Of a word in one slot. */
  contextsIn(slot: SlotAt): Contexts;
}

/** Words right before the place that are looked at. */
const reach = 3;

export function situationAt(asked: Asked): Situation {
  const { line, may, lineage } = asked;
  const { block } = line;
  const opener = openerOf(asked);
  // What holds in all approaches says nothing of one.
  const approachable = new Set(asked.around.environment.approaches.map(({ id }) => id));
  const approaches = lineage.filter(({ approach }) => approachable.has(approach)).map(({ approach }) => approach);
  const isStart = may.words.length === 0 || !line.isSameLine;
  const { base, further } = isStart ? contextsOfLine(block, opener, approaches, asked) : contextsWithin(may.words);
  const [next] = asked.rest;
  const behind = next ? [[`n ${isStart ? block : classOf(may.words.at(-1))} > ${classOf(next)}`]] : [];
  return {
    contexts: { base, further: [...further, ...behind] },
    contextsIn: (slot) => contextsIn(slot, asked, opener, approaches),
  };
}

function contextsOfLine(block: string, opener: string, approaches: readonly string[], asked: Asked): Contexts {
  const [last = "^", lastButOne = "^"] = linesBefore(asked);
  return {
    base: [`s ${block}`, `s ${opener}`],
    further: [
      [`s ${block} ${last}`, `s ${opener} ${last}`, `s ${opener} ${lastButOne} ${last}`],
      approaches.toReversed().map((approach) => `s ${block} ${last} @${approach}`),
    ],
  };
}

function contextsWithin(before: readonly IToken[]): Contexts {
  const words = before.map(classOf);
  const first = words[0] ?? "";
  const lengths = Array.from({ length: Math.min(reach, words.length - 1) }, (_, index) => index + 1);
  return {
    base: [`m ${first}`],
    further: [lengths.map((length) => `m ${first} | ${words.slice(words.length - length).join(" ")}`)],
  };
}

function contextsIn({ key, slot }: SlotAt, asked: Asked, opener: string, approaches: readonly string[]): Contexts {
  const { words } = asked.may;
  const before = words.at(-1)?.image === "," ? termBefore(words) : "^";
  const kind = kindAround(asked);
  const vocabularies = slot.is === "term" ? [slot.vocabulary] : slot.is === "name" ? (slot.terms ?? []) : [];
  const family = asked.lineage.find((pack) => pack.family !== "")?.family;
  const ofApproach = approaches
    .toReversed()
    .flatMap((approach) => [...vocabularies.map((one) => `v ${one} @${approach}`), `t ${key} @${approach}`]);
  const same = termOfSameLine(asked);
  return {
    base: [...vocabularies.map((one) => `v ${one}`), `t ${key}`],
    further: [
      [`t ${key} | ${before}`],
      [`t ${key} : ${opener}`],
      [...(family === undefined ? [] : [`t ${key} @@${family}`]), ...ofApproach],
      ...(kind === undefined ? [] : [[`t ${key} = ${kind}`]]),
      ...(same !== undefined && before === "^" ? [[`t ${key} ~ ${same}`]] : []),
    ],
  };
}

/** What a word is as a context: a keyword or a sign itself, anything else by its sort. One thing is unlike several. */
export function classOf(word: IToken | undefined): string {
  if (!word) return "^";
  const { image, tokenType } = word;
  if (tokenType.name === "NUMBER") return image === "1" ? "1" : "#";
  if (tokenType.name === "QUOTED" || tokenType.name === "TEXT_BLOCK") return '"';
  if (tokenType.name === "ID") return "W";
  return parserServices().lexer.types.softKeywords.has(image) ? image : tokenType.name;
}

/** The term before the last comma, past the words in quotes that may follow it. */
function termBefore(words: readonly IToken[]): string {
  const term = words.slice(0, -1).findLast(({ tokenType }) => tokenType.name !== "QUOTED");
  return term?.image ?? "^";
}

/** The statement that opened the block, by its keywords. */
function openerOf({ line, bound }: Asked): string {
  const holder = line.around.at(-1);
  if (!holder || holder.$type === "HomeworkFile") return line.block;
  return `${line.block} ${lineKey(holder, bound.parsed.text)}`;
}

/** The lines before the place in their block, by their keywords, the nearest first. */
function linesBefore({ line, place, bound }: Asked): string[] {
  const { text } = bound.parsed;
  const before = line.lines.filter((one) => (spanOf(one)?.start ?? 0) < place);
  return before
    .slice(-2)
    .reverse()
    .map((one) => lineKey(one, text));
}

const pairs = /[\p{L}][\p{L}\p{N}-]*(?:[ \t]+[\p{L}][\p{L}\p{N}-]*)?/uy;

/** A line by its first keyword, and the one after it where that belongs to it. */
export function lineKey(node: AnyNode, text: string): string {
  const start = spanOf(node)?.start;
  if (start === undefined) return "^";
  pairs.lastIndex = start;
  const [first = "", second = ""] = (pairs.exec(text)?.[0] ?? "").split(/\s+/);
  const { softKeywords } = parserServices().lexer.types;
  if (!softKeywords.has(first)) return "W";
  return openers.has(first) && softKeywords.has(second) ? `${first} ${second}` : first;
}

/** Keywords that say little without the next one. */
const openers = new Set(["every", "last"]);

/** The kind of the task whose lines are written. */
export function kindAround({ line }: Asked): string | undefined {
  const task = line.around.findLast((node) => isOfType<ast.Homework>(node, "Homework"));
  return task && kindOf(task);
}

function kindOf(task: Tree<ast.Homework>): string | undefined {
  for (const one of task.lines) {
    if (one.$type === "PhraseLine" && one.keyword === "kind") return one.values[0]?.term?.id;
  }
  return undefined;
}

/** What stands first after the keyword in the nearest line above with the same keyword. */
function termOfSameLine({ line, may, bound, place }: Asked): string | undefined {
  const { text } = bound.parsed;
  const keyword = may.words[0]?.image;
  if (keyword === undefined || may.words.length !== 1) return undefined;
  const same = line.lines.findLast(
    (one) => (spanOf(one)?.end ?? 0) < place && lineKey(one, text).split(" ")[0] === keyword,
  );
  if (!same) return "^";
  pairs.lastIndex = spanOf(same)?.start ?? 0;
  return (pairs.exec(text)?.[0] ?? "").split(/\s+/)[1] ?? "^";
}
