// Bundles the scorecard and runs it: `npm run scorecard -- [files] [--each N] [--seed N] [--write]`.

import { join } from "node:path";
import * as esbuild from "esbuild";
import { root, runNode } from "../../scripts/run.mjs";

const bundle = "node_modules/.cache/scorecard.mjs";
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["bench/scorecard/main.ts"],
  outfile: join(root, bundle),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22.12",
  logLevel: "warning",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
process.exitCode = runNode(bundle, ...process.argv.slice(2));
