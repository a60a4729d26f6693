// Prints the last line of a CI run, "N passed, N failed", from the counts of its steps and from vitest's JSON reports, each
// given as FILE=EXIT-CODE. Fails when anything failed, and when a run of tests ran none.

import { existsSync, readFileSync } from "node:fs";

const [stepsPassed = "0", stepsFailed = "0", ...runs] = process.argv.slice(2);

function countRun(run) {
  const [report = "", status = "1"] = run.split("=");
  const tests = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  const broken = tests.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = tests.numFailedTests + broken.length;
  const ranNothing = tests.numPassedTests + failed === 0;
  // A build that fails, an error between two tests, a run out of time: what no test can tell.
  const failedOtherwise = failed === 0 && (ranNothing || status !== "0") ? 1 : 0;
  return { passed: tests.numPassedTests, failed: failed + failedOtherwise };
}

let passed = Number(stepsPassed);
let failed = Number(stepsFailed);
for (const run of runs) {
  const counted = countRun(run);
  passed += counted.passed;
  failed += counted.failed;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
