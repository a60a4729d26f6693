// Builds and packages the extension, then tries it in a real VS Code. Arguments go to vitest; `--built` takes what was
// built before.

import { mustRunNode, runNode } from "../../scripts/run.mjs";

const given = process.argv.slice(2);
if (!given.includes("--built")) mustRunNode("scripts/build.mjs", "--as-committed");
const rest = given.filter((argument) => argument !== "--built");
process.exitCode = runNode(
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/vscode/vitest.config.ts",
  ...rest,
);
