import { describe, expect, it } from "vitest";
import { isGenerated, projectFiles, textOf } from "./project.js";

const packs = projectFiles("approaches").filter((path) => path.endsWith(".yaml"));
const approachIds = [...new Set(packs.map((path) => path.split("/")[1]?.replace(/(\.approach)?\.yaml$/, "") ?? ""))];
const ruleIds = packs.flatMap((path) =>
  [...textOf(path).matchAll(/^\s*-?\s+id:\s*["']?([\w-]+)/gm)].map(([, id]) => id ?? ""),
);

/** Words that the grammar or the traits of the library also use; such a plain word names no approach by itself. */
const wordsOfTheLanguage = new Set([
  ...wordsIn("grammar", ".langium", /'([a-z-]+)'/g),
  ...wordsIn("library", ".homework", /^\s*traits\s+(.*)$/gm),
]);

function wordsIn(folder: string, ending: string, pattern: RegExp): string[] {
  return projectFiles(folder)
    .filter((path) => path.endsWith(ending))
    .flatMap((path) => [...textOf(path).matchAll(pattern)].flatMap(([, words]) => (words ?? "").split(/,\s*/)));
}

const sources = projectFiles()
  .filter((path) => /^(server|cli)\/src\/.*\.[cm]?ts$/.test(path))
  .filter((path) => !isGenerated(path));

/** Where a source names the id: as a word of its own, or, for an id that is a plain word, as a whole literal. */
function namings(id: string): string[] {
  const pattern = id.includes("-") ? new RegExp(`(?<![\\w-])${id}(?![\\w-])`) : new RegExp(`["'\`]${id}["'\`]`);
  return sources.filter((path) => pattern.test(textOf(path))).map((path) => `${path} names ${id}`);
}

describe("what an approach asks is data", () => {
  it("finds the packs and their rules", () => {
    expect(packs.length).toBeGreaterThanOrEqual(9);
    expect(ruleIds.length).toBeGreaterThan(packs.length);
    expect(sources.length).toBeGreaterThan(10);
  });

  it("no TypeScript file names an approach", () => {
    expect(approachIds.filter((id) => !wordsOfTheLanguage.has(id)).flatMap(namings)).toEqual([]);
  });

  it("no TypeScript file names a rule", () => {
    expect(ruleIds.flatMap(namings)).toEqual([]);
  });
});
