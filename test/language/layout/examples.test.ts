import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatText } from "../../../server/src/language/layout/index.js";
import { formatted, protocolTexts, respaced } from "./formatted.js";

/** Each line begun at its start, and one space in place of several. */
function collapsed(text: string): string {
  return respaced(text, (gap) => gap.replace(/[ \t]+/g, " ").replace(/\n /g, "\n"));
}

/** The same for the lines of texts and comments; what they say has no indentation of its own in these files. */
function collapsedThroughout(text: string): string {
  return collapsed(text).replace(/\n[ \t]+/g, "\n");
}

describe.each(protocolTexts)("%s", (_, text) => {
  test("is laid out as the formatter lays it out", () => {
    expect(formatted(text)).toBe(text);
  });

  test("comes back when its indentation and alignment are lost", () => {
    expect(formatted(collapsed(text))).toBe(text);
    expect(formatted(collapsedThroughout(text))).toBe(text);
  });

  test("comes back when it is indented by tabs and its lines end as on Windows", () => {
    const windows = `\uFEFF${respaced(text, (gap) => gap.replace(/ {2}/g, "\t"))}`.replace(/\r?\n/g, "\r\n");
    expect(formatted(windows)).toBe(text);
  });

  test("is no different after a second time, whatever the options", () => {
    for (const options of [
      { indentSize: 4, lineLength: 80, rowLength: 80 },
      { indentStyle: "tab", lineBreak: "\r\n", finalNewline: false },
      { indentSize: 3, lineLength: Number.POSITIVE_INFINITY, rowLength: Number.POSITIVE_INFINITY },
    ] as const) {
      expect(formatText(formatted(text, options), options)).toEqual([]);
    }
  });
});

test("what is lost is a good deal", () => {
  const lost = protocolTexts.map(([, text]) => text.length - collapsedThroughout(text).length);
  expect(lost.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50_000);
});

const packs = join(import.meta.dirname, "../../../approaches");

test.each(readdirSync(packs))(
  "the protocols of %s are laid out, so that a new project begins with one that is",
  (name) => {
    const { starter, frames = {} } = parse(readFileSync(join(packs, name), "utf8"));
    for (const text of [...(starter === undefined ? [] : [starter]), ...Object.values<string>(frames)]) {
      expect(formatted(text)).toBe(text);
    }
  },
);
