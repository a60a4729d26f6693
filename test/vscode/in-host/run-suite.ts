import "mocha/mocha.js";
import { Uri, workspace } from "vscode";

/** What a suite is written with: mocha's `suite` and `test`. */
export interface TestWords {
  suite: (title: string, body: () => void) => void;
  test: (title: string, body: () => void | Promise<void>) => void;
}

interface Test {
  fullTitle(): string;
  duration?: number;
}

interface Runner {
  on(event: "pass", listener: (test: Test) => void): void;
  on(event: "fail", listener: (test: Test, error: unknown) => void): void;
}

/** The part of mocha's build for browsers that is used; it runs in both hosts. */
declare const mocha: {
  setup(options: { ui: "tdd"; timeout: number; reporter: new (runner: Runner) => object }): void;
  run(done: (failures: number) => void): void;
};

/**
 * Runs a suite inside an extension host. The outcome stands in a file of the workspace when it came to its end, since a
 * workbench takes a host that died for one that was content.
 * @throws if a test failed
 */
export function runSuite(define: (words: TestWords) => void): Promise<void> {
  const outcomes: { title: string; error?: string }[] = [];
  mocha.setup({
    ui: "tdd",
    timeout: 30_000,
    reporter: class {
      constructor(runner: Runner) {
        runner.on("pass", (test) => {
          outcomes.push({ title: test.fullTitle() });
          console.log(`ok    ${test.fullTitle()} (${test.duration} ms)`);
        });
        runner.on("fail", (test, error) => {
          const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
          outcomes.push({ title: test.fullTitle(), error: shown });
          console.log(`FAIL  ${test.fullTitle()}\n${shown}`);
        });
      }
    },
  });
  define(globalThis as unknown as TestWords);
  // Mocha's build for browsers asks the address of the page for options.
  if (!("location" in globalThis)) Object.assign(globalThis, { location: { search: "" } });
  return new Promise((done, failed) => {
    mocha.run((failures) => {
      writeOutcomes(outcomes).then(
        () => (failures > 0 ? failed(new Error(`${failures} tests failed.`)) : done()),
        failed,
      );
    });
  });
}

async function writeOutcomes(outcomes: readonly object[]): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("There is no workspace to leave the result in.");
  const text = new TextEncoder().encode(JSON.stringify(outcomes));
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, ".vscode-test-result.json"), text);
}
