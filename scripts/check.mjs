// Types, format and lint. With --write, what can be mended is mended.

import { runNode } from "./run.mjs";

const write = process.argv.includes("--write") ? ["--write"] : [];
const types = runNode("node_modules/typescript/bin/tsc", "--noEmit");
const lint = runNode("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...write, ".");
process.exitCode = types !== 0 || lint !== 0 ? 1 : 0;
