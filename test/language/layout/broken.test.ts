import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutate, mutationsOf } from "../../../bench/recovery/mutations.js";
import { piecesOf } from "../../../bench/recovery/pieces.js";
import { Random } from "../../../bench/recovery/random.js";
import { formatText } from "../../../server/src/language/layout/index.js";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { commentsOf, formatted, lines, protocolTexts, respaced } from "./formatted.js";
import { saidBy } from "./said.js";

function expectAround(text: string, layout: string): void {
  expect(parseFile(text, "").findings).not.toEqual([]);
  expect(formatted(text)).toBe(layout);
  expect(formatText(layout)).toEqual([]);
}

describe("a text with mistakes is laid out around them", () => {
  test("a line that cannot be read stays as it is", () => {
    expectAround(
      lines`
        protocol P {
        version 1.0.0
          statsu   §   draft
        approach act
        homework A {
              dose   ten   minutes
        kind walk
        }
        }
      `,
      lines`
        protocol P {
          version   1.0.0
          statsu   §   draft
          approach  act
          homework A {
              dose   ten   minutes
            kind         walk
          }
        }
      `,
    );
  });

  test("a quote that is not closed leaves its line alone", () => {
    expectAround(
      'homework A {\nkind walk\n   note   "never closed\nwhere home\n}\n',
      'homework A {\n  kind         walk\n   note   "never closed\n  where        home\n}\n',
    );
  });

  test("a block whose brace is missing stays as it is", () => {
    expectAround(
      lines`
        protocol P {
          version 1.0.0
          homework A {
              kind   walk
              where  home
          homework B {
            kind   walk
          }
        }
      `,
      lines`
        protocol P {
          version   1.0.0
          homework A {
              kind   walk
              where  home
          homework B {
            kind         walk
          }
        }
      `,
    );
  });

  test("a comma too many is not taken away: something may be missing behind it", () => {
    expectAround(
      "homework A {\ntargets   insight,\nkind walk\n}\n",
      "homework A {\ntargets   insight,\n  kind         walk\n}\n",
    );
  });
});

/** The lines in which something could not be read. */
function damagedLines(text: string): string[] {
  return parseFile(text, "").damage.map((offset) => {
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const end = text.indexOf("\n", offset);
    return text.slice(start, end === -1 ? undefined : end);
  });
}

/** A text with other white space, so that there is something to lay out. */
function untidy(text: string): string {
  return respaced(text, (gap) => gap.replace(/\n {2}/g, "\n").replace(/ {2,}/g, " "));
}

describe("whatever the mistakes", () => {
  const texts = protocolTexts.filter(([path]) => /protocol-examples.*library/.test(path));

  test.each(texts)("%s says the same, has its comments, and is settled", (_, whole) => {
    const text = untidy(whole);
    const random = new Random(3);
    let laidOut = 0;
    const mutations = mutationsOf(piecesOf(text), random).filter((_, number) => number % 41 === text.length % 41);
    for (const mutation of mutations) {
      const broken = mutate(text, [mutation]).text;
      const layout = formatted(broken);
      if (layout !== broken) laidOut++;
      expect(saidBy(parseFile(layout, ""))).toEqual(saidBy(parseFile(broken, "")));
      expect(commentsOf(layout)).toEqual(commentsOf(broken));
      expect(formatText(layout)).toEqual([]);
      expect(layout.split("\n")).toEqual(expect.arrayContaining(damagedLines(broken)));
    }
    expect(laidOut).toBe(mutations.length);
  });

  test("any words and signs are read without a throw, and settled", () => {
    const words = [
      "protocol",
      "homework",
      "session",
      "A",
      "record",
      "plan",
      "import",
      "from",
      "{",
      "}",
      ",",
      '"x"',
      '"',
      '"""',
    ];
    const signs = [
      "//",
      "/*",
      "*/",
      "/** x */",
      "..",
      "1",
      "2.5.1",
      "%",
      ".",
      "§",
      "\n",
      "\n  ",
      "\r\n",
      "\t",
      " ",
      "“",
      "\u00A0",
      "\u2028",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...signs), { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const layout = formatted(text);
        expect(formatText(layout)).toEqual([]);
        expect(saidBy(parseFile(layout, ""))).toEqual(saidBy(parseFile(text, "")));
      }),
      { seed: 5, numRuns: 600 },
    );
  });
});
