import { expect, test } from "vitest";
import { readCursor, readMarkers, readRange } from "./markers.js";

test("ranges and cursors are read and taken out", () => {
  expect(readMarkers("goal <|Focus|> of <|>")).toEqual({
    text: "goal Focus of ",
    cursors: [14],
    ranges: [{ start: 5, end: 10 }],
  });
});

test("a range may lie inside another, and be empty", () => {
  expect(readMarkers("<|a <|b|> <||>|>").ranges).toEqual([
    { start: 0, end: 4 },
    { start: 2, end: 3 },
    { start: 4, end: 4 },
  ]);
});

test.each(["<|a", "a|>"])("a range needs both of its ends: %s", (text) => {
  expect(() => readMarkers(text)).toThrow();
});

test("a test that needs one place gets one", () => {
  expect(readRange("a <|b|>").range).toEqual({ start: 2, end: 3 });
  expect(readCursor("a <|>b").cursor).toBe(2);
  expect(() => readRange("<|a|> <|b|>")).toThrow();
  expect(() => readCursor("a")).toThrow();
});
