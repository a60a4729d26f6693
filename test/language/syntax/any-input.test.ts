import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grammarWords } from "../../../server/src/language/generated/blocks.js";
import { parseBroken, parseFile } from "../../../server/src/language/syntax/parse.js";
import { plainTree } from "../../support/plain-tree.js";

const examples = join(import.meta.dirname, "../../../protocol-examples");
const protocol = readFileSync(join(examples, "short-term-dynamic/short-term-dynamic.homework"), "utf8");

/** What holds of any text: it is read, and what is told stands inside it, in order, at most once a line. */
function expectReadable(text: string): void {
  const { tree, findings, damage } = parseFile(text, "any.homework");
  expect(tree.$type).toBe("HomeworkFile");
  let line = -1;
  for (const { start, end, message, severity } of findings) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(message).not.toMatch(/\b(token|ID|EOF|parser|RULE|undefined|NaN)\b/);
    const number = text.slice(0, start).split(/\r\n|\r|\n/).length;
    if (severity === "error") expect(number).toBeGreaterThan(line);
    if (severity === "error") line = number;
  }
  for (const offset of damage) expect(offset).toBeLessThan(text.length);
}

/** A tree that lost nothing holds no line that could not be read; one that lost something was told of. */
function expectTold(text: string): void {
  const { tree, findings, damage } = parseFile(text, "any.homework");
  const lost = JSON.stringify(plainTree(tree)).includes('"BrokenLine"');
  if (lost || damage.length > 0) expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  if (lost) expect(damage.length).toBeGreaterThan(0);
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...grammarWords) },
  { weight: 2, arbitrary: fc.constantFrom("Name", "a-term", "1", "0..10", "1.2.0", '"text"', '"""\ntext\n"""') },
  { weight: 2, arbitrary: fc.constantFrom("{", "}", ",", "\n", "\n  ", "\n    ") },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"', '"""', "“", "”", "/*", "*/", "//", "\r", "\uFEFF", "\u00A0", "\0", "-", "–"),
  },
  { weight: 1, arbitrary: fc.constantFrom("\uD83D", "\uDE00", "\u202E", "\u200B", "𝔘", "תרגול", "#", "\\", "`", "ﬁ") },
);
const soup = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(" "));

describe("any text is read", () => {
  test("words of the language in any order", () => {
    fc.assert(
      fc.property(soup, (text) => expectReadable(text)),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(soup, (text) => expectTold(text)),
      { numRuns: 200 },
    );
  });

  test("letters and signs in any order", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, (any) => expectReadable(any)),
      { numRuns: 200 },
    );
  });

  test("a protocol with a stretch cut out, or put in elsewhere", () => {
    const place = fc.integer({ min: 0, max: protocol.length });
    fc.assert(
      fc.property(place, place, place, (one, two, three) => {
        const [from, to] = one < two ? [one, Math.min(two, one + 400)] : [two, Math.min(one, two + 400)];
        const without = protocol.slice(0, from) + protocol.slice(to);
        expectReadable(without);
        expectTold(without);
        expectReadable(without.slice(0, three) + protocol.slice(from, to) + without.slice(three));
      }),
      { numRuns: 25 },
    );
  });

  test("a protocol that breaks off anywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: protocol.length }), (length) => expectReadable(protocol.slice(0, length))),
      { numRuns: 40 },
    );
  });
});

describe("a sound text stays sound", () => {
  const lines = protocol
    .replace(/"""\n([\s\S]*?)\n\s*"""/g, (_, text: string) => `"${text.replace(/["\s]+/g, " ")}"`)
    .split("\n");
  const said = (text: string) => {
    const { tree, findings, damage } = parseBroken(text, "sound.homework");
    expect(findings).toEqual([]);
    expect(damage).toEqual([]);
    return JSON.stringify(plainTree(tree), (key, value) => (key === "span" ? undefined : value));
  };
  const expected = said(lines.join("\n"));

  test("however its lines are indented", () => {
    const columns = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(columns, (each) => {
        const text = lines.map((line, index) => " ".repeat(each[index] ?? 0) + line.trimStart()).join("\n");
        expect(said(text)).toBe(expected);
      }),
      { numRuns: 15 },
    );
  });

  test("whatever empty lines and comments stand between its lines", () => {
    const between = fc.array(fc.constantFrom("", "// note", "   ", "\t"), {
      minLength: lines.length,
      maxLength: lines.length,
    });
    fc.assert(
      fc.property(between, (each) => {
        expect(said(lines.flatMap((line, index) => [line, each[index] ?? ""]).join("\n"))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });
});

const long = 80_000;
const repeated: readonly [string, string][] = [
  ["opening braces", "{"],
  ["closing braces", "}"],
  ["pairs of braces", "{}"],
  ["braces on lines of their own", "{\n"],
  ["quotes", '" '],
  ["quotes on lines of their own", '"\n'],
  ["triple quotes on lines of their own", '"""\n'],
  ["comments that are not closed", "/* "],
  ["comments on lines of their own", "x /*\n"],
  ["commas", ","],
  ["unknown words on lines of their own", "word\n"],
  ["homework in homework", "homework X {\n"],
  ["signs of no meaning", "§ "],
  ["signs that cannot be seen", "\0"],
  ["halves of characters", "\uD83D"],
  ["carriage returns", "a\r"],
  ["blocks that belong elsewhere", "kind a { "],
  ["blocks that nothing opens", "unknown {\n  x\n"],
];

describe("a long text of one broken thing is read to its end", () => {
  test.each(repeated)("%s", (_, part) => {
    const { tree, findings } = parseBroken(part.repeat(Math.ceil(long / part.length)), "long.homework");
    expect(tree.$type).toBe("HomeworkFile");
    expect(findings).not.toEqual([]);
  });

  test("ten thousand blocks inside one another", () => {
    expectReadable("{".repeat(10_000));
    expectReadable("protocol P {\n".repeat(10_000));
    expectReadable(Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}homework H {`).join("\n"));
  });

  test("a megabyte of braces", () => {
    expect(parseFile("{".repeat(1_000_000), "long.homework").findings).toHaveLength(1);
  });
});
