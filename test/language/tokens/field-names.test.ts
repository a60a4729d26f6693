import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { grammarWords } from "../../../server/src/language/generated/blocks.js";
import { fieldsNamedLikeKeywords } from "../../../server/src/language/tokens/field-names.js";
import { expectErrors, lineOf, readSound } from "../syntax/reading.js";

const library = readSound(readFileSync(join(import.meta.dirname, "../../../library/fields.homework"), "utf8"));
const fields = library.members.flatMap((member) =>
  member.$type === "VocabularyTerm" && member.name ? [member.name] : [],
);

test("the fields of the vocabulary that are also keywords are known", () => {
  const words = new Set(grammarWords);
  expect([...fieldsNamedLikeKeywords].sort()).toEqual(fields.filter((field) => words.has(field)).sort());
});

test.each(fields)("%s begins a line of a record, with a type and without", (field) => {
  expect(lineOf("homework", `record {\n  ${field}\n  ${field} 0..10\n}`)).toEqual({
    block: true,
    lines: [{ field }, { field, type: { range: "0..10" } }],
  });
});

test("a team's own field may be a keyword too, where its type says that it is a field", () => {
  expect(lineOf("record", "reading 0..10")).toEqual({ field: "reading", type: { range: "0..10" } });
  expect(lineOf("record", "dose text")).toEqual({ field: "dose", type: { type: "text" } });
});

test("held, seen, kept and others name no field", () => {
  expectErrors("homework H {\n  record {\n    held <|text|>\n  }\n}", "unreadable-line");
});
