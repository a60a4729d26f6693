// Builds the command, compiles the example protocols to JSON in out/, and shows what came out.

import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { mustRunNode, root, runNode } from "./run.mjs";

mustRunNode("scripts/build.mjs");

const out = join(root, "out");
rmSync(out, { recursive: true, force: true });
console.log("\n$ homework build protocol-examples --out out\n");
const status = runNode("cli/dist/homework.cjs", "build", "protocol-examples", "--out", "out");

let files = [];
try {
  files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
} catch (error) {
  if (error.code !== "ENOENT") throw error;
}
const rows = files.map((path) => ({
  file: path.slice(root.length + 1).replaceAll("\\", "/"),
  bytes: statSync(path).size,
}));
const width = Math.max(0, ...rows.map((row) => row.file.length));
console.log("");
for (const { file, bytes } of rows) console.log(`${file.padEnd(width)}  ${String(bytes).padStart(8)} bytes`);
console.log(`${rows.length} ${rows.length === 1 ? "file" : "files"} in out/`);

if (status !== 0) {
  console.error(`homework build ended with exit code ${status}, see above.`);
  process.exitCode = status;
} else if (rows.length === 0) {
  console.error("homework build wrote nothing.");
  process.exitCode = 1;
}
