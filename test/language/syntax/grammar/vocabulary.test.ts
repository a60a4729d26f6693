import { expect, test } from "vitest";
import { lineOf } from "../reading.js";

const words = [
  "kind",
  "mechanism",
  "technique",
  "phase",
  "problem",
  "state",
  "person",
  "place",
  "need",
  "field",
  "crutch",
  "topic",
  "competency",
];

test.each(words)("a file declares a %s, and so does a protocol", (vocabulary) => {
  const line = `${vocabulary} brave-step "Brave step" is first-step`;
  const declared = { vocabulary, name: "brave-step", title: '"Brave step"', parent: "first-step" };
  expect(lineOf("file", line)).toEqual(declared);
  expect(lineOf("protocol", line)).toEqual(declared);
});

test("a declared term has lines of its own, on one line or on several", () => {
  expect(lineOf("file", "kind brave-step { traits exposure, intense   targets extinction }")).toEqual({
    vocabulary: "kind",
    name: "brave-step",
    lines: [
      { keyword: "traits", values: ["exposure", "intense"] },
      { keyword: "targets", values: ["extinction"] },
    ],
  });
});

test.each(["family", "traits", "flags", "targets", "alias", "usual"])("%s of a declared term", (keyword) => {
  expect(lineOf("vocabulary", `${keyword} a, b`)).toEqual({ keyword, values: ["a", "b"] });
});

test.each(["typical", "note"])("%s of a declared term", (keyword) => {
  expect(lineOf("vocabulary", `${keyword} "Words"`)).toEqual({ keyword, text: '"Words"' });
});

test("codes of a declared term", () => {
  const codes = [
    { system: "icd11", code: '"6A70"' },
    { system: "dsm5", code: '"296.2"' },
  ];
  expect(lineOf("vocabulary", 'code icd11 "6A70", dsm5 "296.2"')).toEqual({ codes });
});

test.each([
  ["type 0..10", { range: "0..10" }],
  ["type 0..100 %", { range: "0..100", unit: "%" }],
  ["type text", { type: "text" }],
  ["type yes-no", { type: "yes-no" }],
])("the type of a field: %s", (line, type) => {
  expect(lineOf("vocabulary", line)).toEqual({ type });
});

test("a measure", () => {
  expect(lineOf("file", 'measure Peas "PEAS" { rater therapist, client }')).toEqual({
    name: "Peas",
    title: '"PEAS"',
    lines: [{ keyword: "rater", values: ["therapist", "client"] }],
  });
});

test.each([
  ["items 9", { count: 9 }],
  ["items 3 of 1..7", { count: 3, each: ["1..7"] }],
  ["items of 0..3 or 0..10", { each: ["0..3", "0..10"] }],
  ["total 0..27, higher is worse", { total: "0..27", direction: "worse" }],
  ["total mean, higher is better", { mean: true, direction: "better" }],
  ['cut-off 10 "moderate"', { score: 10, text: '"moderate"' }],
  ["covers quantity, quality", { keyword: "covers", values: ["quantity", "quality"] }],
  ["purposes outcome", { keyword: "purposes", values: ["outcome"] }],
  ['version "Short form"', { keyword: "version", text: '"Short form"' }],
  ['note "Freely used"', { keyword: "note", text: '"Freely used"' }],
])("a line of a measure: %s", (line, said) => {
  expect(lineOf("measure", line)).toEqual(said);
});
