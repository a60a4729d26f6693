// Measures recovery: `npm run bench:recovery -- [files] [--every N] [--seed N] [--reading] [--show N]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("recovery");
