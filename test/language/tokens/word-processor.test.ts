import { expect, test } from "vitest";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { plainTree } from "../../support/plain-tree.js";
import { lineOf, readSound } from "../syntax/reading.js";

const sound = `protocol P "A title" {
  course 16 sessions over 14 weeks, 50 minutes each {
    sessions 1..4 twice weekly
  }
  homework H {
    instructions """
      Note this.
    """
    record {
      mood 0..10
    }
  }
}
`;

/** A tree without its places, which other line ends move. */
function saidBy(text: string): unknown {
  return JSON.parse(
    JSON.stringify(plainTree(readSound(text).members), (key, value) => (key === "span" ? undefined : value)),
  );
}

test.each([
  ["line ends of Windows", sound.replaceAll("\n", "\r\n")],
  ["line ends of an old Macintosh", sound.replaceAll("\n", "\r")],
  ["a byte-order mark", `\uFEFF${sound}`],
  ["no-break spaces", sound.replaceAll(" sessions", "\u00A0sessions").replaceAll(" 50", "\u202F50")],
  ["tabs", sound.replaceAll("  ", "\t")],
  ["trailing spaces", sound.replaceAll("\n", "   \n")],
  ["curly quotes", sound.replace('"A title"', "“A title”")],
  ["en dashes", sound.replace("1..4", "1–4").replace("0..10", "0 – 10")],
  ["no indentation", sound.replace(/^ +(?!["N])/gm, "").replace(/^ +/gm, "")],
])("a text with %s says the same", (_, text) => {
  expect(saidBy(text)).toEqual(saidBy(sound));
});

test("a no-break space inside a text is a plain one", () => {
  expect(lineOf("homework", 'settle "Ten\u00A0minutes\u202Flater"')).toEqual({
    keyword: "settle",
    text: '"Ten minutes later"',
  });
});

test("finding a mistake does not depend on the line ends", () => {
  const broken = sound.replace("twice weekly", "twice twice weekly");
  const codes = (text: string) => parseFile(text, "test.homework").findings.map(({ code }) => code);
  expect(codes(broken)).toEqual(["written-twice"]);
  expect(codes(broken.replaceAll("\n", "\r\n"))).toEqual(["written-twice"]);
  expect(codes(broken.replaceAll("\n", "\r"))).toEqual(["written-twice"]);
});
