// Makes the scorecard: `npm run scorecard -- [files] [--each N] [--seed N] [--write]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("scorecard");
