import { expect } from "vitest";
import type { HomeworkFile } from "../../../grammar/generated/ast.js";
import { parseBroken, parseFile } from "../../../server/src/language/syntax/parse.js";
import type { Tree } from "../../../server/src/language/tree.js";
import { readMarkers } from "../../support/markers.js";
import { plainTree } from "../../support/plain-tree.js";
import { expectSayable } from "../../support/sayable.js";

/** The tree of a text that must be sound, and that both parsers must read alike. */
export function readSound(text: string): Tree<HomeworkFile> {
  const general = parseBroken(text, "test.homework");
  expect(general.findings).toEqual([]);
  expect(general.damage).toEqual([]);
  const parsed = parseFile(text, "test.homework");
  expect(plainTree(parsed.tree.imports)).toEqual(plainTree(general.tree.imports));
  expect(plainTree(parsed.tree.members)).toEqual(plainTree(general.tree.members));
  return parsed.tree;
}

/** What a line means as the text of each block, by the lines around it. */
const surroundings = {
  file: (line: string) => line,
  protocol: (line: string) => `protocol P {\n  ${line}\n}`,
  population: (line: string) => `protocol P {\n  population {\n    ${line}\n  }\n}`,
  course: (line: string) => `protocol P {\n  course 16 sessions {\n    ${line}\n  }\n}`,
  homework: (line: string) => `homework H {\n  ${line}\n}`,
  record: (line: string) => `homework H {\n  record {\n    ${line}\n  }\n}`,
  channel: (line: string) => `homework H {\n  channel app {\n    ${line}\n  }\n}`,
  hierarchy: (line: string) => `hierarchy H {\n  ${line}\n}`,
  session: (line: string) => `protocol P {\n  session 1 {\n    ${line}\n  }\n}`,
  review: (line: string) => `protocol P {\n  session 1 {\n    review due homework {\n      ${line}\n    }\n  }\n}`,
  offer: (line: string) => `protocol P {\n  when A offer B {\n    ${line}\n  }\n}`,
  consent: (line: string) => `protocol P {\n  consent {\n    ${line}\n  }\n}`,
  safety: (line: string) => `protocol P {\n  safety {\n    ${line}\n  }\n}`,
  riskPlan: (line: string) => `protocol P {\n  safety {\n    risk plan {\n      ${line}\n    }\n  }\n}`,
  tailor: (line: string) => `protocol P {\n  tailor "X" when Y {\n    ${line}\n  }\n}`,
  supervision: (line: string) => `protocol P {\n  supervision {\n    ${line}\n  }\n}`,
  policy: (line: string) => `protocol P {\n  policy {\n    ${line}\n  }\n}`,
  vocabulary: (line: string) => `kind k {\n  ${line}\n}`,
  measure: (line: string) => `measure M {\n  ${line}\n}`,
};

export type Surroundings = keyof typeof surroundings;

export function textAround(block: Surroundings, line: string): string {
  return surroundings[block](line);
}

/**
 * What a sound line of a block says: the outermost node that reaches over all of it, in short. Words are their letters,
 * texts stand in quotes, ranges are `1..4`, and what is left open is left out.
 */
export function lineOf(block: Surroundings, line: string): unknown {
  const text = textAround(block, line);
  const start = text.indexOf(line);
  const { imports, members } = readSound(text);
  return inShort(nodeAt([...imports, ...members], start, start + line.length));
}

function nodeAt(node: unknown, start: number, end: number): unknown {
  if (Array.isArray(node)) return node.map((item) => nodeAt(item, start, end)).find((item) => item !== undefined);
  if (node === null || typeof node !== "object") return undefined;
  const { $cstNode, ...rest } = node as { $cstNode?: { offset: number; end: number } };
  if ($cstNode?.offset === start && $cstNode.end === end) return node;
  const children = Object.entries(rest).filter(([key]) => !key.startsWith("$"));
  return children.map(([, child]) => nodeAt(child, start, end)).find((item) => item !== undefined);
}

function inShort(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inShort);
  if (node === null || typeof node !== "object") return node;
  const said = Object.entries(node as Record<string, unknown>)
    .filter(([key, value]) => !key.startsWith("$") && value !== false && value !== undefined)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key, value]): [string, unknown] => [key, inShort(value)]);
  const parts = Object.fromEntries(said);
  switch ((node as { $type?: string }).$type) {
    case "Word":
      return parts.id;
    case "Text":
      return `"${parts.value}"`;
    case "Phrase":
      return [parts.term, parts.text].filter((part) => part !== undefined).join(" ");
    case "NumberRange":
      return [parts.from, ...(parts.open ? ["open"] : []), ...(parts.to === undefined ? [] : [parts.to])].join("..");
    case "NumberRanges":
      return (parts.items as string[]).join(", ");
    default:
      return parts;
  }
}

/** Expects one error at each marked range of a text, and nothing else; gives their messages with what to do. */
export function expectErrors(marked: string, ...codes: string[]): string[] {
  const { text, ranges } = readMarkers(marked);
  const { findings } = parseFile(text, "test.homework");
  const found = findings.map(({ code, start, end }) => ({ code, at: text.slice(start, end), start }));
  const expected = ranges.map(({ start, end }, index) => ({ code: codes[index], at: text.slice(start, end), start }));
  expect(found).toEqual(expected);
  for (const finding of findings) {
    expect(finding.severity).toBe("error");
    expectSayable(finding, text);
  }
  return findings.map(({ message, help }) => `${message} ${help ?? ""}`);
}
