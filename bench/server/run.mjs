// Measures the server: `npm run bench:server -- [--files N] [--times N]`.

import { runBench } from "../../scripts/run-bench.mjs";

await runBench("server", ["yaml-language-server"]);
