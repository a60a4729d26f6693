import { describe, expect, it } from "vitest";
import { jsonParts, nearest, partAt } from "../../client/src/features/compiled-json/json-pointers.js";
import { readCursor } from "../support/markers.js";

describe("the parts of a JSON text", () => {
  it("are known by their pointers, as programs read them", () => {
    const text = '{ "a": [1, {"b/c": "x"}], "~": null, "empty": {}, "list": [] }';
    const values = Object.fromEntries(
      jsonParts(text).map(({ pointer, start, end }) => [pointer, JSON.parse(text.slice(start, end))]),
    );
    expect(values).toEqual({
      "": JSON.parse(text),
      "/a": [1, { "b/c": "x" }],
      "/a/0": 1,
      "/a/1": { "b/c": "x" },
      "/a/1/b~1c": "x",
      "/~0": null,
      "/empty": {},
      "/list": [],
    });
  });

  it("hold a place: the innermost, and a key with its value", () => {
    const at = (marked: string) => {
      const { text, cursor } = readCursor(marked);
      return partAt(jsonParts(text), cursor)?.pointer;
    };
    expect(at('{ "a": [1, { "b": "x<|>y" }] }')).toBe("/a/1/b");
    expect(at('{ "a<|>": [1] }')).toBe("/a");
    expect(at('{ "a": [1], <|> "b": 2 }')).toBe("");
  });

  it("are found in texts with quotes, braces and escapes", () => {
    const text = JSON.stringify({ a: 'he said "}" and \\', b: "]" });
    expect(jsonParts(text).map(({ pointer, text: said }) => [pointer, said])).toEqual([
      ["", undefined],
      ["/a", 'he said "}" and \\'],
      ["/b", "]"],
    ]);
  });

  it("are no parts of a text that is broken", () => {
    expect(() => jsonParts('{ "a": [1 }')).toThrow();
    expect(() => jsonParts('{ "a" 1 }')).toThrow();
  });
});

it("what has no place of its own stands where what holds it stands", () => {
  const places = { "": 1, "/a": 2 };
  expect(nearest("/a/0/b", places)).toBe(2);
  expect(nearest("/b", places)).toBe(1);
  expect(nearest("/b", {})).toBeUndefined();
});
