import { describe, expect, it } from "vitest";
import { blocks, grammarWords } from "../../server/src/language/generated/blocks.js";
import { parseFile } from "../../server/src/language/index.js";
import { closedSlots, closedValues } from "../../server/src/language/names/closed-slots.js";
import {
  explainedParts,
  explainedWords,
  keywordEntry,
  wordEntry,
} from "../../server/src/language/syntax/keyword-reference.js";
import { usageOf } from "../../server/src/language/syntax/usage.js";

const inProtocol = (text: string) => `protocol Example {\n${text}\n}\n`;
const inHomework = (text: string) => inProtocol(`homework Task {\n${text}\n}`);
const inSafety = (text: string) => inProtocol(`safety {\n${text}\n}`);

/** A file in which a line stands in a block. */
const around: Readonly<Record<string, (line: string) => string>> = {
  HomeworkFile: (line) => `${line}\n`,
  ProtocolMember: inProtocol,
  PopulationLine: (line) => inProtocol(`population {\n${line}\n}`),
  CourseLine: (line) => inProtocol(`course 16 sessions {\n${line}\n}`),
  HomeworkLine: inHomework,
  RecordLine: (line) => inHomework(`record {\n${line}\n}`),
  ChannelLine: (line) => inHomework(`channel app {\n${line}\n}`),
  HierarchyLine: (line) => inProtocol(`hierarchy Feared {\n${line}\n}`),
  SessionLine: (line) => inProtocol(`session 2 {\n${line}\n}`),
  ReviewLine: (line) => inProtocol(`session 2 {\nreview due homework {\n${line}\n}\n}`),
  OfferLine: (line) => inProtocol(`when Something offer Task {\n${line}\n}`),
  ConsentLine: (line) => inProtocol(`consent {\n${line}\n}`),
  SafetyLine: inSafety,
  RiskPlanLine: (line) => inSafety(`risk plan {\n${line}\n}`),
  TailorLine: (line) => inProtocol(`tailor for access {\n${line}\n}`),
  SupervisionLine: (line) => inProtocol(`supervision {\n${line}\n}`),
  PolicyLine: (line) => inProtocol(`policy {\n${line}\n}`),
  VocabularyLine: (line) => `kind example "Example" {\n${line}\n}\n`,
  MeasureLine: (line) => `measure Example {\n${line}\n}\n`,
};

const lines = Object.entries(blocks).flatMap(([block, keywords]) =>
  Object.keys(keywords).map((keyword) => ({ block, keyword })),
);

function faults(block: string, line: string): string[] {
  const text = around[block]?.(line) ?? "";
  return parseFile(text, "example.homework").findings.map(({ message }) => `${line}: ${message}`);
}

describe("the reference of the language", () => {
  it("knows every block", () => {
    expect(Object.keys(around).sort()).toEqual(Object.keys(blocks).sort());
  });

  it("explains each keyword in each block that it begins a line of", () => {
    const missing = lines.filter(({ block, keyword }) => keywordEntry(block, keyword) === undefined);
    expect(missing).toEqual([]);
  });

  it("gives examples that begin with their keyword and can be read where they stand", () => {
    const examples = lines.flatMap(({ block, keyword }) =>
      (keywordEntry(block, keyword)?.examples ?? []).map((example) => ({ block, keyword, example })),
    );
    expect(examples.length).toBeGreaterThan(lines.length);
    expect(examples.filter(({ keyword, example }) => example.split(/\s/)[0] !== keyword)).toEqual([]);
    expect(examples.flatMap(({ block, example }) => faults(block, example))).toEqual([]);
  });

  it("writes each form with its keyword", () => {
    const forms = lines.map(({ block, keyword }) => ({ keyword, form: keywordEntry(block, keyword)?.form ?? "" }));
    expect(forms.filter(({ keyword, form }) => form.split(/\s/)[0] !== keyword)).toEqual([]);
  });

  it("writes in its forms only words that the language has", () => {
    const values = closedSlots.flatMap((slot) => closedValues(slot).map(({ id }) => id));
    const known = new Set([...grammarWords, ...values]);
    const unknown = lines.flatMap(({ block, keyword }) => {
      const form = (keywordEntry(block, keyword)?.form ?? "").replace(/"[^"]*"/g, "");
      const words = form.match(/(?<![A-Z-])[a-z]+(?:-[a-z]+)*(?![A-Z-])/g) ?? [];
      return words.filter((word) => !known.has(word)).map((word) => `${block} ${keyword}: ${word}`);
    });
    expect(unknown).toEqual([]);
  });

  it("leaves no word of the grammar unexplained", () => {
    const keywords = new Set(lines.map(({ keyword }) => keyword));
    const words = grammarWords.filter((word) => /^\p{L}/u.test(word));
    expect(words.filter((word) => !keywords.has(word) && !wordEntry(word))).toEqual([]);
  });

  it("explains no word that the grammar does not have", () => {
    const explained = explainedWords().flatMap(({ words }) => words);
    expect(explained.filter((word) => !grammarWords.includes(word))).toEqual([]);
  });

  it("gives an example of other words that holds one of them and can be read", () => {
    for (const { words, in: block, example } of explainedWords()) {
      expect(faults(block, example)).toEqual([]);
      expect(
        example.split(/[\s,]+/).some((word) => words.includes(word)),
        example,
      ).toBe(true);
    }
  });

  it("gives ways to write the parts of forms that can be read where they stand", () => {
    const forms = lines.map(({ block, keyword }) => keywordEntry(block, keyword)?.form ?? "");
    for (const { part, ways, stands, in: block } of explainedParts()) {
      expect(forms.some((form) => form.split(/[^A-Z]+/).includes(part))).toBe(true);
      expect(ways.flatMap((way) => faults(block, stands.replace(part, way)))).toEqual([]);
    }
  });

  it("shows how a line is written, with the inside of its block left out", () => {
    expect(usageOf("HomeworkFile", "protocol")).toBe(
      'protocol CognitiveTherapy "Cognitive therapy for depression" { … }',
    );
    expect(usageOf("HomeworkLine", "dose")).toBe("dose 10 minutes daily for 4 days");
    expect(usageOf("HomeworkLine", "protocol")).toBeUndefined();
  });
});
