// Goes through a day of authoring: `npm run bench:day -- [--edits N] [--seed N]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("day");
