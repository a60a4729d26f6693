import { expect, test } from "vitest";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { readMarkers } from "../../support/markers.js";
import { expectErrors, lineOf } from "../syntax/reading.js";

test.each([
  ['"At six"', "straight"],
  ["“At six”", "curly"],
  ["„At six“", "low and high"],
  ["”At six”", "curly, both closing"],
])("quotes of any kind enclose a text: %s", (quoted) => {
  expect(lineOf("homework", `settle ${quoted}`)).toEqual({ keyword: "settle", text: '"At six"' });
});

test("an apostrophe is part of the text", () => {
  expect(lineOf("homework", 'settle "Don’t rush, it\'s yours"')).toEqual({
    keyword: "settle",
    text: '"Don’t rush, it\'s yours"',
  });
});

const blockText = (lines: string[]) => lineOf("homework", `instructions """\n${lines.join("\n")}"""`);

test("the closing quotes of a text over several lines set its margin", () => {
  expect(blockText(["    Note this:", "      - indented", "", "    Done.", "    "])).toEqual({
    keyword: "instructions",
    text: '"Note this:\n  - indented\n\nDone."',
  });
});

test("a text set in deeper than its closing quotes is plain all the same", () => {
  expect(blockText(["      One", "      Two", "  "])).toEqual({ keyword: "instructions", text: '"One\nTwo"' });
});

test("closing quotes may follow the last words", () => {
  expect(blockText(["    One", "    Two."])).toEqual({ keyword: "instructions", text: '"One\nTwo."' });
});

test("a text may hold quotes, braces and what looks like a comment", () => {
  expect(blockText(['    Say "stop", { and // go on', "  "])).toEqual({
    keyword: "instructions",
    text: '"Say "stop", { and // go on"',
  });
});

test("a line left of the closing quotes is told, and the text is read", () => {
  const { text } = readMarkers('homework H {\n  instructions """\n  One\n      Two\n      """\n}');
  const { findings, damage } = parseFile(text, "test.homework");
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["text-block-margin", "warning"]]);
  expect(damage).toEqual([]);
});

test("a quote that is not closed costs its line only", () => {
  const messages = expectErrors('homework H {\n  rationale <|"Why we do it|>\n  dose 10 minutes\n}', "unclosed-quote");
  expect(messages[0]).toContain("second quote is missing");
});

test("a quote that is not closed may swallow a brace: that is no second mistake", () => {
  expectErrors('homework H <|"Title {|>\n  dose 10 minutes\n}\nhomework I { }', "unclosed-quote");
});

test("a text over several lines that is not closed costs that text only", () => {
  expectErrors(
    'homework H {\n  instructions <|"""|>\n    Note this.\n    Then that.\n  dose 10 minutes\n}\nhomework I {\n  instructions """\n    Fine.\n  """\n}',
    "unclosed-text-block",
  );
});

test("the line breaks of a text are plain ones", () => {
  const block = lineOf("homework", 'instructions """\r\n    One\r\n    Two\r\n  """');
  expect(block).toEqual({ keyword: "instructions", text: '"One\nTwo"' });
});
