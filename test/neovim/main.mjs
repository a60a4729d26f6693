// Builds, then tries the server in Neovim. Arguments go to vitest; `--built` takes what was built before.

import { mustRunNode, runNode } from "../../scripts/run.mjs";

const given = process.argv.slice(2);
if (!given.includes("--built")) mustRunNode("scripts/build.mjs", "--as-committed");
const rest = given.filter((argument) => argument !== "--built");
process.exitCode = runNode(
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/neovim/vitest.config.ts",
  ...rest,
);
