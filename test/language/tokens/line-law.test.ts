import { expect, test } from "vitest";
import { expectErrors, lineOf } from "../syntax/reading.js";

test("an optional word at the end of a line does not swallow the next line's keyword", () => {
  expect(lineOf("protocol", "session 1 {\n review due homework\n plan Review\n}")).toEqual({
    sessions: "1",
    lines: [{ due: true }, { verb: "plan", entries: [{ homework: "Review" }] }],
  });
  expect(lineOf("homework", "record {\n mood 0..10\n mastery 0..10\n}")).toEqual({
    block: true,
    lines: [
      { field: "mood", type: { range: "0..10" } },
      { field: "mastery", type: { range: "0..10" } },
    ],
  });
});

test("a review of due homework is no review of a homework with that name", () => {
  expect(lineOf("session", "review due homework early")).toEqual({ due: true, position: "early" });
  expect(lineOf("session", "review planned early")).toEqual({ homework: ["planned"], position: "early" });
});

test("a comma at the end of a line does not make a name of the keyword that follows", () => {
  const [message] = expectErrors(
    "homework H {\n  targets knowledge<|,|>\n  serves Focus\n  origin client\n}",
    "trailing-comma",
  );
  expect(message).toContain("`serves`");
});

const keywordsAsTerms = [
  "caregiver",
  "client",
  "open",
  "homework",
  "none",
  "safety",
  "therapy",
  "rationale",
  "mechanism",
  "evidence",
  "belief",
  "done",
  "review",
  "plan",
  "practice",
  "summary",
  "focus",
  "difficulty",
];

test.each(keywordsAsTerms)("%s is a term wherever it does not begin a line", (word) => {
  expect(lineOf("homework", `agree ${word}, ${word} "Words"`)).toEqual({
    keyword: "agree",
    values: [word, `${word} "Words"`],
  });
});

test.each(["Review", "plan", "homework", "every", "record"])("a homework may be called %s", (name) => {
  expect(lineOf("file", `homework ${name} { }`)).toEqual({ name });
  expect(lineOf("session", `plan ${name}`)).toEqual({ verb: "plan", entries: [{ homework: name }] });
});

test("nothing, due and policy keep their one meaning", () => {
  expect(lineOf("session", "review nothing")).toEqual({ nothing: true });
  expect(lineOf("session", "plan nothing")).toEqual({});
  expect(lineOf("protocol", "policy { }")).toEqual({});
});

test("two things on one line are two lines, where their keywords tell them apart", () => {
  expect(
    lineOf("file", 'homework H { purpose explore, awareness belief "x" completion optional "y" agree details }'),
  ).toEqual({
    name: "H",
    lines: [
      { keyword: "purpose", values: ["explore", "awareness"] },
      { keyword: "belief", text: '"x"' },
      { keyword: "completion", values: ['optional "y"'] },
      { keyword: "agree", values: ["details"] },
    ],
  });
});

test("a line that begins with a word which begins none goes on with the line above", () => {
  expect(lineOf("homework", 'barrier client "It is too long"\n    then "Make it shorter"')).toEqual({
    side: "client",
    text: '"It is too long"',
    coping: '"Make it shorter"',
  });
});

test("a line that cannot end yet goes on below, whatever the next line begins with", () => {
  expect(lineOf("homework", 'rationale\n    "Why we do it"')).toEqual({ keyword: "rationale", text: '"Why we do it"' });
  expect(lineOf("homework", "if not done\n    explore")).toEqual({ responses: ["explore"] });
  expect(lineOf("course", "with partner\n    15 minutes each")).toEqual({ who: "partner", minutes: "15" });
});

test("words that belong to the line above are set in deeper", () => {
  expect(lineOf("homework", 'when at-set-time\n      "At lunch, at six and before bed"')).toEqual({
    keyword: "when",
    values: ['at-set-time "At lunch, at six and before bed"'],
  });
  expectErrors('homework H {\n  targets knowledge\n  <|"Why we do it"|>\n}', "line-without-keyword");
});

test("a list breaks after a comma", () => {
  expect(lineOf("homework", "agree details,\n  confidence,\n      obstacles")).toEqual({
    keyword: "agree",
    values: ["details", "confidence", "obstacles"],
  });
});
