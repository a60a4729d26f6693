// Types, format and lint. With --write, what can be mended is mended.

import { runNode } from "./run.mjs";

const write = process.argv.includes("--write") ? ["--write"] : [];
const tsc = "node_modules/typescript/bin/tsc";
const types = runNode(tsc, "--noEmit");
// The pages that an editor shows, and what tries them, have a document around them; nothing else has.
const pageTypes = ["client/webview", "bench/glance", "test/webview"].map((project) =>
  runNode(tsc, "--noEmit", "--project", project),
);
const lint = runNode("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...write, ".");
process.exitCode = [types, ...pageTypes, lint].some((status) => status !== 0) ? 1 : 0;
