// What esbuild is told: which bundles there are and what goes into each.

import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import * as esbuild from "esbuild";
import { lazyParts } from "./lazy-parts.mjs";
import { root } from "./run.mjs";
import { editorProtocolOfNode, oneEditorProtocol, trimParser, withoutEditorProtocol } from "./trim-bundle.mjs";

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
  define: { HOMEWORK_VERSION: JSON.stringify(version) },
};

const libraryEntry = "server/src/index.ts";

/** A part is read with `require`: going through the loader of modules takes longer. */
const command = {
  format: "cjs",
  platform: "node",
  target: "node22.12",
  charset: "ascii",
  supported: { "dynamic-import": false },
};

/** The extension and its server run on the Node and in the browsers of the oldest editor that is supported. */
const desktop = { format: "cjs", platform: "node", target: "node22.12" };
const web = { platform: "browser", target: "es2022" };
const extension = { format: "cjs", external: ["vscode"], plugins: [] };
const languageServer = { plugins: [trimParser, oneEditorProtocol] };

/** A script that runs under Node and in a browser, and asks for what is Node's only once it knows that it is there. */
const anywhere = {
  format: "iife",
  platform: "neutral",
  target: "es2022",
  conditions: ["module", "browser"],
  alias: editorProtocolOfNode,
  external: ["node:*", ...builtinModules],
};

/** A page that an editor shows. */
const page = { ...web, format: "iife", tsconfig: "client/webview/tsconfig.json", plugins: [] };

const bundles = {
  "cli/dist/homework.cjs": {
    entryPoints: ["cli/src/launcher.cts"],
    format: "cjs",
    platform: "node",
    target: "node12",
    external: ["./main.cjs"],
    banner: { js: "#!/usr/bin/env node" },
  },
  "cli/dist/main.cjs": { ...command, entryPoints: ["cli/src/main.ts"], lazy: true },
  "server/dist/index.js": { entryPoints: [libraryEntry], format: "esm", platform: "node", target: "node22.12" },
  "server/dist/browser.js": { entryPoints: [libraryEntry], format: "esm", platform: "browser", target: "es2022" },
  "client/dist/extension.cjs": { ...desktop, ...extension, entryPoints: ["client/src/main-node.ts"] },
  "client/dist/server.js": { ...anywhere, ...languageServer, entryPoints: ["server/src/main-anywhere.ts"] },
  "client/dist/web/extension.js": { ...web, ...extension, entryPoints: ["client/src/main-browser.ts"] },
  "client/dist/webview/glance.js": { ...page, entryPoints: ["client/webview/glance/main.tsx"] },
  "client/dist/webview/handout.js": { ...page, entryPoints: ["client/webview/handout/main.tsx"] },
};

/** The part of the command that talks to an editor. */
const serverEntry = "main-node.ts";

const ofLibrary = [trimParser, withoutEditorProtocol];

/**
 * Makes every bundle; nothing is written, so that a mistake leaves what was built before.
 * @returns {Promise<Map<string, { code: Uint8Array, inputs: string[] }>>} by path; the inputs are the files in it
 */
export async function bundleAll() {
  const made = new Map();
  const parts = new Map();
  for (const [outfile, { lazy, plugins = ofLibrary, ...options }] of Object.entries(bundles)) {
    const all = lazy ? [lazyParts(parts), ...plugins] : plugins;
    for (const [path, bundle] of await bundlesOf(outfile, { ...options, plugins: all })) made.set(path, bundle);
  }
  for (const [name, source] of [...parts].sort()) {
    const outfile = `cli/dist/${name}`;
    // Asked by its name alone a JSON file would export its keys and not itself.
    const entry = source.endsWith(".json")
      ? { stdin: { contents: `module.exports = require(${JSON.stringify(source)})`, resolveDir: root } }
      : { entryPoints: [source] };
    const { plugins } = source.endsWith(serverEntry) ? languageServer : { plugins: ofLibrary };
    for (const [path, bundle] of await bundlesOf(outfile, { ...command, ...entry, plugins })) made.set(path, bundle);
  }
  return made;
}

/** A bundle, and the styles beside it where its sources ask for some. */
async function bundlesOf(outfile, options) {
  const { metafile, outputFiles } = await esbuild.build({ ...common, ...options, outfile, write: false });
  return outputFiles.map(({ path, contents }) => {
    const name = relative(root, path).replaceAll("\\", "/");
    return [name, { code: contents, inputs: Object.keys(metafile.outputs[name]?.inputs ?? {}) }];
  });
}
