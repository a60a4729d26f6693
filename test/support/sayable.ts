import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { standardLibrary } from "../../server/src/compile/world.js";
import type { Finding, Said, Values } from "../../server/src/finding.js";
import { grammarWords } from "../../server/src/language/generated/blocks.js";
import { closedSlots, closedValues } from "../../server/src/language/names/closed-slots.js";
import { vocabularies } from "../../server/src/language/names/vocabulary.js";
import { textsFor } from "../../server/src/messages/texts.js";
import { shippedPacks } from "../../server/src/rules/shipped.js";

const german = textsFor("de");

/** Words that stand for something in protocols, packs and project files, in whatever language one reads of them. */
const words = new Set<string>();
const library = standardLibrary();
for (const word of grammarWords) words.add(word);
for (const slot of closedSlots) for (const { id } of closedValues(slot)) words.add(id);
for (const module of library.moduleNames()) for (const { name } of library.module(module) ?? []) words.add(name);
for (const vocabulary of vocabularies) for (const { id } of library.vocabulary.terms(vocabulary)) words.add(id);
for (const { entry } of shippedPacks()) words.add(entry.approach);
for (const schema of ["facts", "approach", "project"]) {
  for (const [, key = ""] of readFileSync(`schemas/${schema}.schema.json`, "utf8").matchAll(/"([A-Za-z-]+)"/g)) {
    words.add(key);
  }
}
// Systems of codes, which are no words of the grammar.
for (const system of ["icd11", "icd10", "icd10cm", "dsm5", "dsm5tr", "snomed"]) words.add(system);
const reference = readFileSync("grammar/keywords.yaml", "utf8");

/** English words that no German sentence holds. */
const english =
  /(?<!\p{L})(the|is|are|not|of|and|or|with|this|that|to|it|its|has|here|one|be|by|cannot|line|such|you)(?!\p{L})/u;

/** Phrases that pass on what a program, or the schema of a file, says in its own words. */
const passedOn = new Set(["said-by-yaml", "said-by-parser", "as-described"]);

/** Holds that a finding is German from end to end: that no words of ours hide among those of the author. */
export function expectSayable(finding: Finding, ...texts: readonly string[]): void {
  const { message, why, help, related = [], fixes = [] } = german.finding(finding);
  const said = [message, why, help, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
  const values = [finding, ...related.flatMap((place) => place.said ?? []), ...fixes.flatMap((fix) => fix.said ?? [])];
  const pieces = values.flatMap((one) => piecesOf(one.values ?? {}));
  const isOfAuthor = (piece: string) => [...texts, reference].some((text) => text.includes(piece));
  for (const { piece, isPassedOn } of pieces) {
    const isKnown = isPassedOn || isOfAuthor(piece) || piece.split(/[\s"{}]+/).every((one) => isWord(one, texts));
    expect(isKnown, `${finding.code} holds the words “${piece}”, which are in no language`).toBe(true);
  }
  for (const text of said) {
    const ours = pieces
      .reduce((rest, { piece }) => rest.replaceAll(piece, ""), text ?? "")
      .replace(/`[^`]*`|"[^"]*"/g, "");
    expect(ours, finding.code).not.toMatch(english);
    expect(ours, finding.code).not.toMatch(/\{[A-Za-z]+\}/);
  }
  for (const place of related) expect(place.said, `${finding.code}: ${place.message}`).toBeDefined();
  if (finding.rule === undefined) for (const fix of fixes) expect(fix.said, fix.title).toBeDefined();
}

/** A word of the author or of the language, or something else than a word: a number, a path, a name made from one. */
function isWord(word: string, texts: readonly string[]): boolean {
  return (
    words.has(word) || !/^[a-z]+$/i.test(word) || /^My[A-Z]/.test(word) || texts.some((text) => text.includes(word))
  );
}

interface Piece {
  piece: string;
  isPassedOn: boolean;
}

/** The words in a finding that are not put into other words, the longest first. */
function piecesOf(values: Values, isPassedOn = false): Piece[] {
  const pieces = (said: Said): Piece[] => {
    if (typeof said === "number") return [];
    if (typeof said === "string") return [{ piece: said.replaceAll("`", "").trim(), isPassedOn }];
    return "all" in said ? said.all.flatMap(pieces) : piecesOf(said.values, passedOn.has(said.code));
  };
  return Object.values(values)
    .flatMap(pieces)
    .filter(({ piece }) => piece !== "")
    .sort((a, b) => b.piece.length - a.piece.length);
}
