// Builds, then writes the extension as one file to install: homework-protocols-VERSION.vsix.
// Arguments: `--built` takes what was built before, `--out FILE` writes elsewhere.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createVSIX } from "@vscode/vsce";
import { mustRunNode, root } from "./run.mjs";

const { values } = parseArgs({ options: { built: { type: "boolean" }, out: { type: "string" } } });
if (!values.built) mustRunNode("scripts/build.mjs", "--as-committed");

// The time of files is none of their content: what is packaged twice is the same twice.
process.env.SOURCE_DATE_EPOCH ??= "315619200";

const { version } = JSON.parse(readFileSync(join(root, "client", "package.json"), "utf8"));
await createVSIX({
  cwd: join(root, "client"),
  packagePath: resolve(root, values.out ?? `homework-protocols-${version}.vsix`),
  dependencies: false,
  allowMissingRepository: true,
});
