import { describe, expect, it } from "vitest";
import { headColumn, nextStop } from "../../client/webview/glance/grid-map.js";

const head = (key: string) => ({ key, from: headColumn, to: headColumn });
const at = (key: string, from: number, to = from) => ({ key, from, to });
const rows = [
  [at("early", 0, 1), at("late", 2, 3)],
  [head("walk"), at("w0", 0), at("w1", 1), at("w2", 2), at("w3", 3)],
  [head("talk"), at("t3", 3)],
];

function step(key: string, from: string, column: number, ctrlKey = false): string | undefined {
  return nextStop(rows, from, { key, ctrlKey }, column)?.key;
}

describe("the arrows in a grid", () => {
  it("go along a row and stop at its ends", () => {
    expect(step("ArrowRight", "walk", headColumn)).toBe("w0");
    expect(step("ArrowRight", "w3", 3)).toBeUndefined();
    expect(step("ArrowLeft", "w0", 0)).toBe("walk");
    expect(step("ArrowLeft", "walk", headColumn)).toBeUndefined();
  });

  it("keep to the column when they go up and down, however wide what they meet is", () => {
    expect(step("ArrowDown", "early", 1)).toBe("w1");
    expect(step("ArrowUp", "w3", 3)).toBe("late");
    expect(step("ArrowDown", "walk", headColumn)).toBe("talk");
  });

  it("go to what is nearest where a row has nothing in the column", () => {
    expect(step("ArrowDown", "w2", 2)).toBe("t3");
    expect(step("ArrowUp", "t3", 2)).toBe("w2");
  });

  it("go to the ends of a row and of the grid", () => {
    expect(step("Home", "w2", 2)).toBe("walk");
    expect(step("End", "w0", 0)).toBe("w3");
    expect(step("Home", "w2", 2, true)).toBe("early");
    expect(step("End", "w2", 2, true)).toBe("t3");
    expect(step("PageDown", "early", 0)).toBe("talk");
    expect(step("PageUp", "t3", 3)).toBe("late");
  });

  it("leave other keys, and what is no part of the grid, alone", () => {
    expect(step("a", "w2", 2)).toBeUndefined();
    expect(step("ArrowDown", "elsewhere", 2)).toBeUndefined();
  });
});
