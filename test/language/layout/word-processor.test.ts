import { expect, test } from "vitest";
import { expectInProtocol, expectLayout, formatted } from "./formatted.js";

test("curly quotes become straight ones", () => {
  expectLayout("goal A “To rest”\ngoal B „To sleep“\n", 'goal A "To rest"\ngoal B "To sleep"\n');
});

test("curly quotes stay around a text with straight ones in it", () => {
  expectLayout('goal A “To say "no"”\n', 'goal A “To say "no"”\n');
});

test("no-break spaces and what cannot be seen become plain", () => {
  expectLayout('goal\u00A0A\u202F"To\u00A0rest"\u200B\n', 'goal A "To rest"\n');
});

test.each(["1-4", "1 – 4", "1—4", "1…4", "1 ... 4", "1 to 4", "1‑4", "1 .. 4"])(
  "the range %s has two dots",
  (range) => {
    expectInProtocol(`stage Begin sessions ${range}\n`, "stage Begin sessions 1..4\n");
  },
);

test("a range without an end, and one in words", () => {
  expectInProtocol("stage Rest sessions 13 to end\n", "stage Rest sessions 13..end\n");
  expectInProtocol(
    "population {\nseverity mild – moderate\nages 18 to 65\n}\n",
    "population {\n  severity mild to moderate\n  ages     18..65\n}\n",
  );
});

test("a `to` that is no range stays", () => {
  expectInProtocol(
    "tailor for missed-session { shorten A to 5 minutes daily   extend session to 90 minutes }\n",
    "tailor for missed-session { shorten A to 5 minutes daily   extend session to 90 minutes }\n",
  );
});

test("percent signs stand at their number, and behind a range by themselves", () => {
  expectInProtocol(
    "every record { belief 0 to 100% }\nevery homework { readiness confidence at least 70 % }\n",
    "every record { belief 0..100 % }\nevery homework { readiness confidence at least 70% }\n",
  );
});

test("lines end in one way, and a byte-order mark is gone", () => {
  const text = '\uFEFFhomework A {\r\n  note """\r\n    One.\r\n\r\n    Two.\r\n  """\r\n}\r// end';
  const plain = 'homework A {\n  note         """\n    One.\n\n    Two.\n  """\n}\n// end\n';
  expect(formatted(text)).toBe(plain);
  expect(formatted(text, { lineBreak: "\r\n" })).toBe(plain.replaceAll("\n", "\r\n"));
});
