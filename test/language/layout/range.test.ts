import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOnType, formatRange, typedCharacters } from "../../../server/src/language/layout/index.js";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { applyTextEdits } from "../../../server/src/text-edit.js";
import { readCursor, readRange } from "../../support/markers.js";
import { protocolTexts } from "./formatted.js";
import { saidBy } from "./said.js";

function formattedRange(marked: string): string {
  const { text, range } = readRange(marked);
  return applyTextEdits(text, formatRange(text, range));
}

function afterTyping(typed: string, marked: string): string {
  const { text, cursor } = readCursor(marked);
  expect(text.slice(0, cursor).endsWith(typed)).toBe(true);
  return applyTextEdits(text, formatOnType(text, cursor, typed));
}

describe("a range", () => {
  test("changes the lines that it touches and no others", () => {
    expect(formattedRange("homework A {\nkind   walk\nwh<|ere home\nwith|>   nobody\nwhen  open\n}\n")).toBe(
      "homework A {\nkind   walk\n  where        home\n  with         nobody\nwhen  open\n}\n",
    );
  });

  test("that ends at the start of a line does not touch it", () => {
    expect(formattedRange("homework A {\n<|kind   walk\n|>where   home\n}\n")).toBe(
      "homework A {\n  kind         walk\nwhere   home\n}\n",
    );
  });

  test("leaves a text alone that it touches in part: moving half of it would change it", () => {
    const text = 'homework A {\n  note """\n  First.\n    Second.\n  """\n}\n';
    expect(formattedRange(text.replace("First.", "<|First.|>"))).toBe(text);
    expect(formattedRange(`homework A {\n  <|note """\n  First.\n    Second.\n  """|>\n}\n`)).toBe(
      'homework A {\n  note         """\n    First.\n      Second.\n  """\n}\n',
    );
  });

  test("works above and below a mistake", () => {
    expect(formattedRange('homework A {\n<|kind walk|>\n  dose ten "x\nwhere home\n}\n')).toBe(
      'homework A {\n  kind         walk\n  dose ten "x\nwhere home\n}\n',
    );
  });
});

describe("whatever the text and the place", () => {
  const whole = protocolTexts.find(([path]) => path.endsWith("short-term-dynamic.homework"))?.[1] ?? "";
  const untidy = whole.slice(0, 4000).replace(/^ +/gm, "").replace(/ {2,}/g, " ");
  const places = fc.record({
    cut: fc.tuple(fc.nat(untidy.length), fc.nat(12)),
    at: fc.nat(untidy.length),
    length: fc.nat(300),
    typed: fc.constantFrom(...typedCharacters),
  });

  test("only lines of the range change, and the text says the same", () => {
    fc.assert(
      fc.property(places, ({ cut: [from, count], at, length }) => {
        const text = untidy.slice(0, from) + untidy.slice(from + count);
        const edits = formatRange(text, { start: Math.min(at, text.length), end: Math.min(at + length, text.length) });
        const first = text.lastIndexOf("\n", at - 1) + 1;
        const last = text.indexOf("\n", at + length);
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThanOrEqual(first);
          expect(end).toBeLessThanOrEqual(last === -1 ? text.length : last);
        }
        expect(saidBy(parseFile(applyTextEdits(text, edits), ""))).toEqual(saidBy(parseFile(text, "")));
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  test("typing changes nothing that is said", () => {
    fc.assert(
      fc.property(places, ({ cut: [from, count], at, typed }) => {
        const before = untidy.slice(0, from) + untidy.slice(from + count);
        const place = Math.min(at, before.length);
        const text = before.slice(0, place) + typed + before.slice(place);
        const edits = formatOnType(text, place + 1, typed);
        expect(saidBy(parseFile(applyTextEdits(text, edits), ""))).toEqual(saidBy(parseFile(text, "")));
      }),
      { seed: 9, numRuns: 90 },
    );
  });
});

describe("on typing", () => {
  test("a closing brace its block is laid out, and nothing else", () => {
    expect(afterTyping("}", "goal   A\nhomework A {\nkind walk\n    }<|>\ngoal   B\n")).toBe(
      "goal   A\nhomework A {\n  kind         walk\n}\ngoal   B\n",
    );
  });

  test("a brace in a text nothing happens", () => {
    expect(afterTyping("}", 'goal   A "{}<|>"\n')).toBe('goal   A "{}"\n');
  });

  test("the end of a line that line is laid out, and the next is set in", () => {
    expect(afterTyping("\n", "homework A {\nkind walk\n<|>\n}\n")).toBe("homework A {\n  kind         walk\n  \n}\n");
    expect(afterTyping("\n", "protocol P {\n  homework A {\n<|>\n  }\n}\n")).toBe(
      "protocol P {\n  homework A {\n    \n  }\n}\n",
    );
  });

  test("the end of a line in a block that is still open the next is set in", () => {
    expect(afterTyping("\n", "protocol P {\n  session 1 {\n<|>\n")).toBe("protocol P {\n  session 1 {\n    \n");
  });

  test("the end of a line after a comma the list goes on below its first item", () => {
    expect(afterTyping("\n", "homework A {\n  targets      insight,\n<|>\n}\n")).toBe(
      `homework A {\n  targets      insight,\n${" ".repeat(15)}\n}\n`,
    );
  });

  test("the end of a line in a text the author decides how it is set in", () => {
    const text = 'homework A {\n  note """\n      First.\n<|>\n  """\n}\n';
    expect(afterTyping("\n", text)).toBe(text.replace("<|>", ""));
  });

  test("the quotes that close a text it is laid out", () => {
    expect(afterTyping('"', 'homework A {\nnote """\nFirst.\n"""<|>\nkind   walk\n}\n')).toBe(
      'homework A {\n  note         """\n    First.\n  """\nkind   walk\n}\n',
    );
    expect(afterTyping('"', 'goal   A "x"<|>\n')).toBe('goal   A "x"\n');
  });
});
