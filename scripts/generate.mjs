// Brings every generated file up to date: runs scripts/generate/*.mjs in the order of their names.
// With --check nothing is written; the stale files are named and the exit code is 1.
//
// A step exports `async generate({ check })` and gives the paths (relative to the project) that were stale.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run.mjs";

/** Runs all steps; gives the paths that were stale, in the order of the steps. */
export async function generateAll({ check }) {
  const folder = join(root, "scripts", "generate");
  const stale = [];
  for (const name of readdirSync(folder).sort()) {
    if (!/^\d\d-.*\.mjs$/.test(name)) continue;
    const step = await import(pathToFileURL(join(folder, name)).href);
    stale.push(...(await step.generate({ check })));
  }
  return stale;
}

if (import.meta.main) {
  const check = process.argv.includes("--check");
  const stale = await generateAll({ check });
  for (const path of stale) console.log(`${check ? "stale" : "generated"}  ${path}`);
  if (stale.length === 0) console.log("Generated files are up to date.");
  if (check && stale.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
}
