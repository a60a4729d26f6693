import { describe, expect, it } from "vitest";
import { firstMistake, practisedApproach, withMistakes } from "../../client/src/features/practice/mistakes.js";
import { applyEdits } from "../../server/src/compile/edits.js";
import { check } from "../../server/src/index.js";
import { PackLibrary, shippedPacks } from "../../server/src/rules/index.js";
import { startedText } from "../../server/src/rules/starters.js";

const starter = new PackLibrary(shippedPacks()).named(practisedApproach)?.starter ?? "";
const text = withMistakes(startedText(starter, "Practice"), ["What to do."]);

describe("the page for practice", () => {
  it("begins with what is to be done", () => {
    expect(text).toMatch(/^\/\/ What to do\.\n\n/);
  });

  it("has three mistakes, one of them against a rule", () => {
    expect(check(text).map(({ code }) => code)).toEqual(["unknown-value", "t-written", "misspelt-keyword"]);
  });

  it("sets the cursor to the first of them", () => {
    expect(firstMistake(text)).toBe(check(text)[0]?.start);
  });

  it("has no findings any more once each was mended by its first fix", () => {
    let mended = text;
    for (let [finding] = check(text); finding; [finding] = check(mended)) {
      const before = mended;
      mended = applyEdits(mended, finding.fixes?.[0]?.edits ?? []);
      expect(mended).not.toBe(before);
    }
    expect(mended).not.toBe(text);
  });
});
