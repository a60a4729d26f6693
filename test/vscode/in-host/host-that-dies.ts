import type { TestWords } from "./run-suite.js";

/** Stands for an extension that takes its host down: the workbench says that all is well. */
export function define({ suite, test }: TestWords): void {
  suite("a host that dies", () => {
    test("ends in the middle of a test", () => process.abort());
  });
}
