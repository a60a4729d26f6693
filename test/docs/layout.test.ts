import { expect, test } from "vitest";
import { formatText } from "../../server/src/language/layout/index.js";
import { parseFile } from "../../server/src/language/syntax/parse.js";
import { applyTextEdits } from "../../server/src/text-edit.js";
import { projectFiles, textOf } from "../house/project.js";
import { blocksOf } from "./tutorial.js";

/** The reference of keywords shows each line by itself, where no column is to be seen. */
const pages = [...projectFiles("docs"), "README.md"].filter(
  (path) => path.endsWith(".md") && path !== "docs/language.md",
);

const shown = pages.flatMap((path) =>
  blocksOf(textOf(path))
    .filter(({ language }) => language === "homework")
    .map(({ line, text }) => [`${path}, line ${line}`, text] as const),
);

/** A text as it is laid out, be it a whole file or lines of a protocol. */
function laidOut(text: string): string {
  if (parseFile(text, "").findings.length === 0) return applyTextEdits(text, formatText(text));
  const inside = `protocol P {\n${text}}\n`;
  expect(parseFile(inside, "").findings).toEqual([]);
  const lines = applyTextEdits(inside, formatText(inside)).split("\n").slice(1, -2);
  return lines.map((line) => `${line.replace(/^ {2}/, "")}\n`).join("");
}

test("pages show protocols", () => {
  expect(shown.length).toBeGreaterThan(8);
});

test.each(shown)("%s shows a protocol in its layout", (_, text) => {
  expect(laidOut(text)).toBe(text);
});
