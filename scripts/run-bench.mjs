// Bundles a measurement and runs it under the project's Node.

import { join } from "node:path";
import * as esbuild from "esbuild";
import { root, runNode } from "./run.mjs";

/**
 * @param {string} name the folder below `bench`, which holds a `main.ts`
 * @param {string[]} external packages that are not bundled
 */
export async function runBench(name, external = []) {
  const bundle = `node_modules/.cache/bench-${name}.mjs`;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`bench/${name}/main.ts`],
    outfile: join(root, bundle),
    bundle: true,
    format: "esm",
    platform: "node",
    external,
    target: "node22.12",
    logLevel: "warning",
    define: { HOMEWORK_VERSION: '"0.0.0"' },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  process.exitCode = runNode(bundle, ...process.argv.slice(2));
}
