import { parseFile } from "../../server/src/language/index.js";
import { piecesOf } from "../recovery/pieces.js";
import { type Block, blockAt, blocksOf, type Line } from "./blocks.js";
import { closedWordsOf } from "./slot-of.js";

export type MutationKind = "delete" | "replace" | "halve" | "double" | "later" | "earlier";

/** One change of a sound text that the language allows. */
export interface Mutant {
  kind: MutationKind;
  line: Line;
  /** The value that is replaced, and the one in its place. */
  from?: string;
  to?: string;
  text: string;
  /** The mutated statement in the new text; where it was, once it is deleted. */
  place: { start: number; end: number };
}

/** What a mutant is called beside all of its like, e.g. "delete rationale in homework". */
export function classOf({ kind, line }: Mutant): string {
  return `${kind} ${line.keyword} in ${line.block.name}`;
}

/** All mutants of a text, in its order: by deletion, by closed value, by number, by session. */
export function mutantsOf(text: string): Mutant[] {
  const blocks = blocksOf(text).filter(({ name, parent }) => parent !== undefined || name === "protocol");
  const lines = blocks.flatMap((block) => block.lines);
  return [
    ...lines.map((line) => replaced(text, "delete", line, line.start, line.end, "")),
    ...closedValueMutants(text, blocks),
    ...numberMutants(text, blocks),
    ...movedMutants(text, blocks),
  ];
}

function closedValueMutants(text: string, blocks: readonly Block[]): Mutant[] {
  return closedWordsOf(parseFile(text, "protocol.homework").tree).flatMap(({ value, others, start, end }) => {
    const line = lineAt(blocks, start);
    if (!line) return [];
    return others.map((to) => ({ ...replaced(text, "replace", line, start, end, to), from: value, to }));
  });
}

function numberMutants(text: string, blocks: readonly Block[]): Mutant[] {
  return piecesOf(text).flatMap(({ image, start, end }) => {
    const line = /^\d+(\.\d+)?$/.test(image) ? lineAt(blocks, start) : undefined;
    if (!line) return [];
    const number = Number(image);
    const half = number >= 2 ? Math.floor(number / 2) : number / 2;
    return [
      ...(half === number ? [] : [replaced(text, "halve", line, start, end, String(half))]),
      ...(number === 0 ? [] : [replaced(text, "double", line, start, end, String(number * 2))]),
    ];
  });
}

function movedMutants(text: string, blocks: readonly Block[]): Mutant[] {
  const sessions = blocks.filter(({ node }) => node.$type === "SessionBlock");
  return sessions.flatMap((session, index) => {
    const [before, after] = [sessions[index - 1], sessions[index + 1]];
    return session.lines.flatMap((line) => [
      ...(after ? [moved(text, "later", line, after)] : []),
      ...(before ? [moved(text, "earlier", line, before)] : []),
    ]);
  });
}

function moved(text: string, kind: "later" | "earlier", line: Line, target: Block): Mutant {
  const at = target.end - 1;
  const put = `  ${line.text}\n  `;
  const without = (from: number, to: number) =>
    line.start >= from && line.end <= to
      ? text.slice(from, line.start) + text.slice(line.end, to)
      : text.slice(from, to);
  const start = at + 2 - (line.start < at ? line.end - line.start : 0);
  return {
    kind,
    line,
    text: without(0, at) + put + without(at, text.length),
    place: { start, end: start + line.text.length },
  };
}

function replaced(text: string, kind: MutationKind, line: Line, start: number, end: number, instead: string): Mutant {
  const place = { start: line.start, end: line.end + instead.length - (end - start) };
  return { kind, line, text: text.slice(0, start) + instead + text.slice(end), place };
}

function lineAt(blocks: readonly Block[], offset: number): Line | undefined {
  return blockAt(blocks, offset)?.lines.find(({ start, end }) => start <= offset && offset < end);
}
