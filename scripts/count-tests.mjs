// Prints the last line of a CI run, "N passed, N failed", from vitest's JSON report, the counts of the other steps
// and the exit code of the tests. Fails when anything failed, and when no test ran.

import { existsSync, readFileSync } from "node:fs";

const [report = "", stepsPassed = "0", stepsFailed = "0", testsStatus = "1"] = process.argv.slice(2);
const tests = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] };

const brokenFiles = tests.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const testsFailed = tests.numFailedTests + brokenFiles.length;
const ranNothing = tests.numPassedTests + testsFailed === 0;
// A build that fails, an error between two tests, a run out of time: what no test can tell.
const failedOtherwise = testsFailed === 0 && (ranNothing || testsStatus !== "0") ? 1 : 0;

const passed = tests.numPassedTests + Number(stepsPassed);
const failed = testsFailed + failedOtherwise + Number(stepsFailed);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
