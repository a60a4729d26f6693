import { expect, test } from "vitest";
import { expectErrors, lineOf, readSound } from "../syntax/reading.js";

test("comments may stand anywhere between words", () => {
  expect(lineOf("homework", "agree /* what */ details, // and\n  /** when */ confidence")).toEqual({
    keyword: "agree",
    values: ["details", "confidence"],
  });
});

test("a comment may hold a path with a star", () => {
  expect(readSound("/* see materials/*.md */\nprotocol P { }").members).toHaveLength(1);
});

test("a comment that is not closed does not hide what follows", () => {
  expectErrors("<|/*|>* M1\nhomework H {\n  <|dose|>\n}", "unclosed-comment", "unfinished-line");
  expectErrors("<|/*|>* M1\n * and more\nhomework H { }\n/** M2 */\nhomework I { }", "unclosed-comment");
});
