import { describe, expect, it } from "vitest";
import { readingGrade, syllablesOf } from "../../server/src/compile/reading-grade.js";

const words: Readonly<Record<number, string>> = {
  1: "a the mood like likes liked make made walked asked once world three use used where whole eyes these thought don't can't won't aren't you're they'll 10 choose closed boy played planned stopped filled guess league through clothes queue",
  2: "table little boxes wanted needed didn't couldn't isn't open being going saying playing trying lion poet quiet create react people simple changes places watches notice because afraid rhythm homework someone something careful movement likely helpless Monday studied carried every argue",
  3: "idea area diary usual radio serious video together everything important however exercise possible studying understood remember therapist example difficult",
  4: "activity experience automatic situation information alternative",
};

describe("syllables", () => {
  it.each(Object.entries(words))("%s", (count, list) => {
    const wrong = list.split(" ").filter((word) => syllablesOf(word) !== Number(count));
    expect(wrong.map((word) => `${word} ${syllablesOf(word)}`)).toEqual([]);
  });
});

describe("the reading grade", () => {
  it("is worked out by the formula of Flesch and Kincaid", () => {
    // 10 words, 2 sentences, 13 syllables
    expect(readingGrade("We walked to the garden. It was sunny and warm today.")).toEqual({
      grade: expect.closeTo(0.39 * (11 / 2) + 11.8 * (14 / 11) - 15.59, 5),
      words: 11,
      sentences: 2,
    });
  });

  it("rises with the length of sentences and of words", () => {
    const grade = (text: string) => readingGrade(text)?.grade ?? Number.NaN;
    const short = grade("We sat by the door. We did not talk. The dog lay down.");
    const joined = grade("We sat by the door and we did not talk while the dog lay down by the old stove near us.");
    const long = grade(
      "Collaborative interpretation necessitates systematic documentation of physiological activation.",
    );
    expect(short).toBeLessThan(joined);
    expect(joined).toBeLessThan(long);
  });

  it("takes items of a list, headings and paragraphs for sentences, and numbers for no ends", () => {
    expect(readingGrade("# Steps\n\n1. Sit down\n2. Breathe out\n- Rest for 0.5 hours\n\nThat is all")).toMatchObject({
      sentences: 5,
    });
  });

  it("reads what is shown of Markdown", () => {
    expect(readingGrade("See *the* [map](https://example.org/a/b)!")).toMatchObject({ words: 3 });
  });

  it("says nothing of a text without words, and never less than none", () => {
    expect(readingGrade(" … \n")).toBeUndefined();
    expect(readingGrade("Go on.")?.grade).toBe(0);
  });
});
