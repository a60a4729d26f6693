// What esbuild is told: which bundles there are and what goes into each.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { root } from "./run.mjs";
import { trimBundle } from "./trim-bundle.mjs";

const { version } = JSON.parse(readFileSync(join(root, "cli", "package.json"), "utf8"));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
  tsconfig: "tsconfig.json",
  // Modules can be shaken, the CommonJS that the same packages also bring cannot.
  mainFields: ["module", "main"],
  conditions: ["module"],
  plugins: [trimBundle],
  define: { HOMEWORK_VERSION: JSON.stringify(version) },
};

const libraryEntry = "server/src/index.ts";

const bundles = {
  "cli/dist/homework.cjs": {
    entryPoints: ["cli/src/launcher.cts"],
    format: "cjs",
    platform: "node",
    target: "node12",
    external: ["./main.cjs"],
    banner: { js: "#!/usr/bin/env node" },
  },
  "cli/dist/main.cjs": { entryPoints: ["cli/src/main.ts"], format: "cjs", platform: "node", target: "node22.12" },
  "server/dist/index.js": { entryPoints: [libraryEntry], format: "esm", platform: "node", target: "node22.12" },
  "server/dist/browser.js": { entryPoints: [libraryEntry], format: "esm", platform: "browser", target: "es2022" },
};

/**
 * Makes every bundle; nothing is written, so that a mistake leaves what was built before.
 * @returns {Promise<Map<string, { code: Uint8Array, inputs: string[] }>>} by path; the inputs are the files in it
 */
export async function bundleAll() {
  const made = new Map();
  for (const [outfile, options] of Object.entries(bundles)) {
    const { metafile, outputFiles } = await esbuild.build({ ...common, ...options, outfile, write: false });
    const inputs = Object.keys(metafile.outputs[outfile]?.inputs ?? {});
    made.set(outfile, { code: outputFiles[0]?.contents, inputs });
  }
  return made;
}
