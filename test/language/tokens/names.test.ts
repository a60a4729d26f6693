import fc from "fast-check";
import { expect, test } from "vitest";
import { expectErrors, lineOf } from "../syntax/reading.js";

test.each([
  ["Übung", "umlauts"],
  ["Задание", "Cyrillic"],
  ["宿題", "Han"],
  ["מטלה", "Hebrew"],
  ["تمرین‌روزانه", "Persian, with a joiner"],
  ["गृहकार्य", "Devanagari, with marks"],
  ["Tarefa_2", "digits and underscores"],
  ["self-image-2", "hyphens"],
])("a name in the author's own script: %s (%s)", (name) => {
  expect(lineOf("file", `goal ${name} "Title"`)).toEqual({
    aim: "goal",
    name: name.normalize("NFC"),
    title: '"Title"',
  });
});

test("two names that differ in their normal form only are one", () => {
  const composed = lineOf("file", "goal Ubung\u0308".normalize("NFC"));
  expect(lineOf("file", "goal Ubung\u0308".normalize("NFD"))).toEqual(composed);
});

test("a name does not end in a hyphen", () => {
  expectErrors("goal Focus<|-|>", "unreadable-line");
});

test("signs that cannot be seen part no word from the next", () => {
  expect(lineOf("file", "goal\u200E \u202B\u00ADFocus")).toEqual({ aim: "goal", name: "Focus" });
});

test("letters and digits in any order that begins with a letter are one name", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z0-9]{0,8}(-[A-Za-z0-9]{1,5}){0,3}$/), (name) => {
      expect(lineOf("file", `goal ${name}`)).toEqual({ aim: "goal", name });
    }),
    { numRuns: 50 },
  );
});
