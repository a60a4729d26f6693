import { describe, expect, it } from "vitest";
import { usesOf, WordPrint } from "../../../server/src/compile/live/file-uses.js";
import { parseFile } from "../../../server/src/language/index.js";
import { filesOf } from "../../examples/example.js";

describe("what a file uses", () => {
  it("holds every word that it uses or imports, in any spelling of a term", () => {
    const { words } = usesOf(
      parseFile(
        'import { DayLog as Diary } from "./a.homework"\nprotocol Talks {\n  homework Walk { kind Behavioural-Experiment }\n  session 1 { plan Diary }\n}\n',
        "talks.homework",
      ),
    );
    for (const word of ["DayLog", "Diary", "behavioural-experiment", "BehavioralExperiment"]) {
      expect(words.mayHold(word), word).toBe(true);
    }
  });

  it("seldom says so of a word that is not there", () => {
    const words = new WordPrint(Array.from({ length: 300 }, (_, n) => `Task${n}`));
    const wrong = Array.from({ length: 10_000 }, (_, n) => `Other${n}`).filter((word) => words.mayHold(word));
    expect(wrong.length).toBeLessThan(5);
  });

  it("names the materials, as paths of the project", () => {
    const text = filesOf("cognitive-therapy-depression")["cognitive-therapy-for-depression.homework"] ?? "";
    expect(usesOf(parseFile(text, "talks/a.homework")).materials).toEqual([
      "talks/materials/how-low-mood-works.md",
      "talks/materials/day-sheet.md",
      "talks/materials/thought-sheet.md",
      "talks/materials/experiment-sheet.md",
      "talks/materials/plan-for-later.md",
    ]);
  });
});
