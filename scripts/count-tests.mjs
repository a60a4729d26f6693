// Prints the last line of a CI run, "N passed, N failed", from vitest's JSON report and the other steps' counts.
// Fails when anything failed, and when no test ran.

import { existsSync, readFileSync } from "node:fs";

const [report = "", stepsPassed = "0", stepsFailed = "0"] = process.argv.slice(2);
const tests = existsSync(report)
  ? JSON.parse(readFileSync(report, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] };

const brokenFiles = tests.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
const ranNothing = tests.numPassedTests + tests.numFailedTests === 0 ? 1 : 0;

const passed = tests.numPassedTests + Number(stepsPassed);
const failed = tests.numFailedTests + brokenFiles.length + ranNothing + Number(stepsFailed);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
