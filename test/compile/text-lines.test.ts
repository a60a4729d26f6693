import { expect, test } from "vitest";
import { TextLines } from "../../server/src/compile/text-lines.js";

const positionOf = (text: string, word: string) => new TextLines(text).position(text.indexOf(word));

test("lines and columns count from 1, whatever ends the lines", () => {
  expect(positionOf("one\ntwo words\nthree", "words")).toEqual({ line: 2, column: 5 });
  expect(positionOf("one\r\ntwo words\r\nthree", "words")).toEqual({ line: 2, column: 5 });
  expect(positionOf("one\rtwo words\rthree", "three")).toEqual({ line: 3, column: 1 });
});

test("a byte-order mark takes no column", () => {
  const text = "\uFEFFprotocol P\nnext";
  expect(positionOf(text, "P")).toEqual({ line: 1, column: 10 });
  expect(positionOf(text, "next")).toEqual({ line: 2, column: 1 });
  expect(new TextLines(text).line(1)).toBe("protocol P");
});

test("an offset beyond the text is taken to its end", () => {
  expect(new TextLines("ab\nc").position(99)).toEqual({ line: 2, column: 2 });
});
