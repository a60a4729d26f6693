// Lets a script use the project's own TypeScript before anything is built.

import { build } from "esbuild";
import { root } from "./run.mjs";

/**
 * Bundles a module in memory and imports it.
 * @param {string} path relative to the project, with forward slashes
 */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22.12",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
