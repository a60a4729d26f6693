// Builds, then runs every test. Arguments go to vitest, e.g. `npm test -- test/house`.
// The build takes generated files as they are committed, so that a test can say that they are stale.

import { mustRunNode } from "./run.mjs";

const arguments_ = process.argv.slice(2).filter((argument) => argument !== "--built");
if (arguments_.length === process.argv.length - 2) mustRunNode("scripts/build.mjs", "--as-committed");
mustRunNode("node_modules/vitest/vitest.mjs", "run", ...arguments_);
