import { expect, test } from "vitest";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { spanOf } from "../../../server/src/language/tree.js";
import { readMarkers } from "../../support/markers.js";
import { plainTree } from "../../support/plain-tree.js";

function protocolOf(text: string) {
  const parsed = parseFile(text, "test.homework");
  const [protocol] = parsed.tree.members;
  if (protocol?.$type !== "Protocol") throw new Error("The text holds a protocol.");
  return { ...parsed, protocol };
}

test("a broken line costs that line: the rest of its block is read", () => {
  const { protocol } = protocolOf("protocol P {\n  homework Walk {\n    dose 10 apples\n    where home\n  }\n}");
  const [homework] = protocol.members;
  expect(plainTree(homework)).toMatchObject({
    type: "Homework",
    name: "Walk",
    lines: [{ type: "BrokenLine" }, { type: "PhraseLine", keyword: "where" }],
  });
});

const damaged: readonly [string, string][] = [
  [
    "the block of a broken line, and what contains it",
    "<|protocol P {\n  <|homework Walk {\n    dose 10 apples\n  }|>\n  homework Talk { }\n}|>",
  ],
  [
    "a block whose brace is missing",
    "<|protocol P {\n  <|homework Walk {\n    dose 10 minutes|>\n  homework Talk { }\n}|>",
  ],
  [
    "a block whose name is missing",
    '<|protocol P {\n  <|homework "Walking" {\n    dose 10 minutes\n  }|>\n  homework Talk { }\n}|>',
  ],
  [
    "a block with a text that is not closed",
    '<|protocol P {\n  <|homework Walk {\n    rationale "Why\n  }|>\n  homework Talk { }\n}|>',
  ],
  [
    "a line with a word too many, where it declares something",
    "<|protocol P {\n  <|goal Rest|> Rest\n  homework Talk { }\n}|>",
  ],
];

test.each(damaged)("%s is known to be incomplete, nothing else", (_, marked) => {
  const { text, ranges } = readMarkers(marked);
  const { protocol, damage } = protocolOf(text);
  const incomplete = [protocol, ...protocol.members]
    .map((node) => spanOf(node))
    .filter((span) => span !== undefined && damage.some((offset) => offset >= span.start && offset < span.end));
  expect(incomplete).toEqual(ranges);
});

test.each([
  ['homework "Walking" {', undefined],
  ['homework Walk Walk "Walking" {', "Walk"],
  ['homework homework Walk "Walking" {', "Walk"],
  ['homework Walk "Walking" like {', "Walk"],
  ['event Walk "Walking" {', "Walk"],
  ['Walk "Walking" {', "Walk"],
  ['exercise Walk "Walking" {', "Walk"],
  ["homework Walk, {", "Walk"],
])("a block keeps its lines, and its name where it can be told: %s", (header, name) => {
  const { protocol, findings } = protocolOf(`protocol P {\n  ${header}\n    dose 10 minutes\n    where home\n  }\n}`);
  const [homework] = protocol.members;
  expect(findings).toHaveLength(1);
  expect(homework?.$type).toBe("Homework");
  if (homework?.$type !== "Homework") return;
  expect(homework.name).toBe(name);
  expect(homework.lines.map((line) => line.$type)).toEqual(["DoseLine", "PhraseLine"]);
});

test.each([
  'import { Phq9 CtsR } from "homework:measures"',
  'import { Phq9, CtsR  from "homework:measures"',
  'import Phq9, CtsR } from "homework:measures"',
  'import { Phq9, CtsR } "homework:measures"',
  'import { Phq9, CtsR } from from "homework:measures"',
])("an import keeps its names: %s", (line) => {
  const { tree, findings } = parseFile(`${line}\nprotocol P { }\n`, "test.homework");
  expect(findings).toHaveLength(1);
  expect(tree.imports.map(({ names }) => names.map(({ name }) => name))).toEqual([["Phq9", "CtsR"]]);
  expect(tree.members).toHaveLength(1);
});

test("names on a line that is set aside are not forgotten", () => {
  const { lostWords } = parseFile("protocol P {\n  stage Engage sessions 1 4 then\n  wish\n}", "test.homework");
  expect([...lostWords]).toContain("Engage");
});
