// The types of the library: those that its front leads to, and no others.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { mustRunNode, root } from "./run.mjs";

const folder = join(root, "server", "dist", "types");
const front = join(folder, "server", "src", "index.d.ts");

/** Emits the declarations; a declaration that needs a package is an error, since the library ships with none. */
export function emitTypes() {
  mustRunNode("node_modules/typescript/bin/tsc", "--project", "server/tsconfig.build.json");
  const reached = new Set([front]);
  for (const file of reached) {
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:\bfrom\s*|\bimport\()"([^"]+)"/g)) {
      if (!name.startsWith(".")) throw new Error(`${file.slice(root.length + 1)} shows a type of the package ${name}`);
      reached.add(normalize(join(dirname(file), name.replace(/\.js$/, ".d.ts"))));
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(path)) rmSync(path);
  }
  removeEmptyFolders(folder);
}

function removeEmptyFolders(parent) {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(parent, entry.name));
  }
  if (readdirSync(parent).length === 0) rmSync(parent, { recursive: true });
}
