export interface TestOutcome {
  title: string;
  /** What went wrong; undefined of a test that passed. */
  error?: string;
}

/** The file in the workspace that a suite leaves behind when it came to its end. */
export const resultFile = ".vscode-test-result.json";

export interface SuiteRun {
  /** What the editor said when the suite was over: 0 if all is well, and also if the extension host died. */
  exitCode: number | "timeout";
  /** What the suite wrote down at its end; undefined when it never came there. */
  outcomes: TestOutcome[] | undefined;
}

/** What is wrong with a run, in words; nothing if it came to its end and every test passed. */
export function faultsOf({ exitCode, outcomes }: SuiteRun): string[] {
  if (exitCode === "timeout") return ["The suite did not come to its end in time."];
  if (!outcomes) return ["The suite left no result: the extension host died, or the suite was never run."];
  if (outcomes.length === 0) return ["The suite holds no test."];
  const failed = outcomes.filter(({ error }) => error !== undefined).map(({ title, error }) => `${title}: ${error}`);
  return exitCode === 0 ? failed : [...failed, `The editor ended the suite with ${exitCode}.`];
}
