// Bundles the measurement and runs it: `npm run bench:growth -- [--only NAME]`.

import { join } from "node:path";
import * as esbuild from "esbuild";
import { root, runNode } from "../../scripts/run.mjs";

const bundle = "node_modules/.cache/homework/bench-growth.mjs";
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["bench/growth/main.ts"],
  outfile: join(root, bundle),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22.12",
  logLevel: "warning",
  define: { HOMEWORK_VERSION: '"0.0.0"' },
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
process.exitCode = runNode(bundle, ...process.argv.slice(2));
