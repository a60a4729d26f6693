// Lets a script use the project's own TypeScript before anything is built.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./run.mjs";

/**
 * Bundles a module into the cache below node_modules, from where packages are found, and imports it.
 * @param {string} path relative to the project, with forward slashes
 */
export async function importTypeScript(path) {
  // Two scripts may run at once; each has a file of its own.
  const outfile = join(root, "node_modules", ".cache", "homework", `${path.replaceAll("/", "-")}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node22.12",
    logLevel: "warning",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
