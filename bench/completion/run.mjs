// Measures completion: `npm run bench:completion -- [--every N]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("completion", ["yaml-language-server"]);
