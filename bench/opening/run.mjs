// Builds, then measures in a real VS Code how long a file is open before its first finding is on screen, beside an
// extension that does nothing but find: `npm run bench:opening`.

import { mustRunNode, runNode } from "../../scripts/run.mjs";

mustRunNode("scripts/build.mjs", "--as-committed");
process.exitCode = runNode("node_modules/vitest/vitest.mjs", "run", "--config", "bench/opening/vitest.config.ts");
