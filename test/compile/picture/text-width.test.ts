import { describe, expect, it } from "vitest";
import { sizeFor, textWidth, wrapped } from "../../../server/src/compile/picture/text-width.js";

describe("the lines of a text", () => {
  it("break between words", () => {
    const lines = wrapped("A letter to your father that stays with you", 140, 12);
    expect(lines.join(" ")).toBe("A letter to your father that stays with you");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line, 12) <= 140)).toBe(true);
  });

  it("break within a word that is too long by itself", () => {
    const word = "Selbstwirksamkeitserwartung";
    expect(wrapped(word, 60, 12).join("")).toBe(word);
    expect(wrapped(word, 60, 12).length).toBeGreaterThan(2);
  });

  it("end in an ellipsis where there may be no more of them", () => {
    const lines = wrapped("one two three four five six seven eight", 60, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? "", 12)).toBeLessThanOrEqual(60);
  });

  it("are none for an empty text", () => {
    expect(wrapped("  ", 60, 12)).toEqual([]);
  });

  it("keep letters of any script together", () => {
    expect(wrapped("不安 のための 宿題 🙂", 40, 12).join(" ").replaceAll(" ", "")).toBe("不安のための宿題🙂");
  });
});

describe("the size of a title", () => {
  it("is the largest in which no word is broken", () => {
    expect(sizeFor("The talk beforehand", 200, [11, 10, 9])).toBe(11);
    const room = textWidth("Consolidation", 10);
    expect(sizeFor("Consolidation and ending", room, [11, 10, 9])).toBe(10);
    expect(sizeFor("Consolidation", 20, [11, 10, 9])).toBe(9);
  });
});
