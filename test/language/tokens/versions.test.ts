import { expect, test } from "vitest";
import { expectErrors, lineOf } from "../syntax/reading.js";

test("a range and a version are told apart, with one dot or two", () => {
  expect(lineOf("course", "sessions 1..4 weekly")).toEqual({ sessions: "1..4", frequency: { per: "weekly" } });
  expect(lineOf("protocol", "version 1.2.0")).toEqual({ version: "1.2.0" });
  expect(lineOf("record", "rating 0..0.5")).toEqual({ field: "rating", type: { range: "0..0.5" } });
});

test("a version has three numbers", () => {
  const [message] = expectErrors("protocol P {\n  version <|1.2|>\n}", "unreadable-line");
  expect(message).toContain("version 1.");
});
