// Builds the page of the picture, then measures how fast it is drawn and drawn again: `npm run bench:glance`.

import { join } from "node:path";
import * as esbuild from "esbuild";
import { mustRunNode, root, runNode } from "../../scripts/run.mjs";

mustRunNode("scripts/build.mjs", "--as-committed");
const outfile = "node_modules/.cache/homework/bench-glance/main.mjs";
await esbuild.build({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22.12",
  logLevel: "warning",
  external: ["playwright-core"],
  entryPoints: ["bench/glance/main.ts"],
  outfile: join(root, outfile),
  define: { HOMEWORK_VERSION: '"0.0.0"' },
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
process.exitCode = runNode(outfile, root);
