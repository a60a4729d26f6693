// Measures how reading grows: `npm run bench:growth -- [--only NAME]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("growth");
