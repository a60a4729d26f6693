import { expect, test } from "vitest";
import { blocks } from "../../../server/src/language/generated/blocks.js";
import { blockName } from "../../../server/src/language/syntax/block-names.js";
import { parseBroken } from "../../../server/src/language/syntax/parse.js";
import { usageOf } from "../../../server/src/language/syntax/usage.js";
import { blocksIn, headerOf, homesOf, keywordsOf } from "../../../server/src/language/tokens/block-words.js";
import { type Surroundings, textAround } from "./reading.js";

const surroundings: Readonly<Record<string, Surroundings>> = {
  HomeworkFile: "file",
  ProtocolMember: "protocol",
  PopulationLine: "population",
  CourseLine: "course",
  HomeworkLine: "homework",
  RecordLine: "record",
  ChannelLine: "channel",
  HierarchyLine: "hierarchy",
  SessionLine: "session",
  ReviewLine: "review",
  OfferLine: "offer",
  ConsentLine: "consent",
  SafetyLine: "safety",
  RiskPlanLine: "riskPlan",
  TailorLine: "tailor",
  SupervisionLine: "supervision",
  PolicyLine: "policy",
  VocabularyLine: "vocabulary",
  MeasureLine: "measure",
};

const lines = Object.keys(blocks).flatMap((block) =>
  keywordsOf(block).map((keyword): [string, string] => [block, keyword]),
);

test.each(lines)("in a %s, a message shows how %s is written, and that reads", (block, keyword) => {
  const usage = usageOf(block, keyword) ?? "";
  const around = surroundings[block];
  expect(usage.startsWith(keyword)).toBe(true);
  expect(around).toBeDefined();
  if (!around) return;
  const text = textAround(around, usage.replaceAll("{ … }", "{ }"));
  expect(parseBroken(text, "test.homework").findings).toEqual([]);
});

test("every block of the grammar has a name, and lines that tests can write", () => {
  for (const block of Object.keys(blocks)) {
    expect(blockName(block)).not.toBe("this block");
    expect(surroundings[block], block).toBeDefined();
  }
});

test("every block can be opened by a line that reads, wherever it may be opened", () => {
  const values: Readonly<Record<string, string>> = { ID: "Name", NUMBER: "1" };
  for (const outer of Object.keys(blocks)) {
    for (const block of blocksIn(outer)) {
      const header = headerOf(block, outer).map((word) => values[word] ?? word);
      const around = surroundings[outer];
      if (around) expect(parseBroken(textAround(around, `${header.join(" ")} { }`), "test").findings).toEqual([]);
    }
  }
});

test("every keyword that begins a line has a home", () => {
  for (const block of Object.keys(blocks)) {
    for (const keyword of keywordsOf(block)) expect(homesOf(keyword)).toContain(block);
  }
});
