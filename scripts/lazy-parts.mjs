// Parts of the command that most runs do without. Each becomes a file of its own beside `main.cjs` and is read when it is
// first needed, because every start of Node pays for each byte of the files that it reads.

import { basename } from "node:path";
import { root } from "./run.mjs";

/** Modules that export nothing but these functions, which hand over and take back plain data only. */
const lazyFunctions = {
  "server/src/language/syntax/parse-broken.ts": ["parseBroken"],
  "server/src/compile/protocol-text.ts": ["protocolText"],
  "server/src/compile/schema-fault.ts": ["schemaFault"],
  "server/src/compile/explain/library-definitions.ts": ["libraryDefinition"],
};

/** The commands share classes with what starts them, so they stay in one file with it. */
const keptTogether = /[\\/]cli[\\/]src[\\/]commands[\\/]/;

/**
 * Leaves the parts out and reads them when they are first called for; what is imported with `import()` is a part too.
 * @param {Map<string, string>} parts gets the source of each part, by the name of its file
 * @returns {import("esbuild").Plugin}
 */
export function lazyParts(parts) {
  const asPart = (source, title = basename(source).replace(/\.\w+$/, "")) => {
    const name = `${title}.cjs`;
    const other = parts.get(name);
    if (other !== undefined && other !== source) throw new Error(`${other} and ${source} would both be ${name}.`);
    parts.set(name, source);
    return { path: `./${name}`, external: true };
  };
  return {
    name: "lazy-parts",
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === resolving) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: resolving });
        if (found.errors.length > 0 || keptTogether.test(found.path)) return undefined;
        return path.startsWith(".") ? asPart(found.path) : asPart(found.path, path);
      });
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const functions = lazyFunctions[path.slice(root.length + 1).replaceAll("\\", "/")];
        return functions && { contents: stubOf(path, functions), loader: "js", resolveDir: root };
      });
      build.onResolve({ filter: /^part:/ }, ({ path }) => asPart(path.slice("part:".length)));
    },
  };
}

const resolving = Symbol("resolving");

function stubOf(path, functions) {
  const part = JSON.stringify(`part:${path}`);
  return functions
    .map((name) => `export function ${name}(...given) { return require(${part}).${name}(...given); }`)
    .join("\n");
}
