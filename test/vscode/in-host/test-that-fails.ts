import { same } from "./expect.js";
import type { TestWords } from "./run-suite.js";

export function define({ suite, test }: TestWords): void {
  suite("a suite", () => {
    test("with a test that passes", () => same(1, 1));
    test("and one that fails", () => same(1, 2));
  });
}
