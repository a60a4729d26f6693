// Builds what is shipped: the command, the library for Node and browsers, its types, the extension with its server, and
// the texts that go along.
// Generated files are brought up to date first; with --as-committed they are taken as they are.

import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleAll } from "./bundle.mjs";
import { extensionData } from "./extension-data.mjs";
import { generateAll } from "./generate.mjs";
import { noticesFor } from "./notices.mjs";
import { root } from "./run.mjs";
import { emitTypes } from "./types.mjs";

if (!process.argv.includes("--as-committed")) {
  for (const path of await generateAll({ check: false })) console.log(`generated  ${path}`);
}

const bundles = await bundleAll();
const folders = ["cli/dist", "server/dist", "client/dist"];
for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true });
for (const [path, { code }] of bundles) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), code);
}
chmodSync(join(root, "cli", "dist", "homework.cjs"), 0o755);
emitTypes();

for (const folder of folders) {
  const files = [...bundles].filter(([path]) => path.startsWith(folder)).flatMap(([, { inputs }]) => inputs);
  writeFileSync(join(root, folder, "THIRD-PARTY-LICENSES.txt"), noticesFor(files));
  // The package of the extension holds our licence beside its manifest.
  if (folder !== "client/dist") cpSync(join(root, "LICENSE"), join(root, folder, "LICENSE.txt"));
}

for (const [name, text] of Object.entries(extensionData())) writeFileSync(join(root, "client", "dist", name), text);

// The pages that findings link to go into the package of the command.
const rulePages = join(root, "docs", "rules");
if (existsSync(rulePages)) cpSync(rulePages, join(root, "cli", "dist", "rules"), { recursive: true });

// So do the texts of the standard library, for editors that open a name at its declaration.
cpSync(join(root, "library"), join(root, "cli", "dist", "library"), { recursive: true });

// So do the texts of the packs: their examples are run by the command, and they show how a pack is written.
cpSync(join(root, "approaches"), join(root, "cli", "dist", "approaches"), { recursive: true });

// npm links a command only if its file is there when it installs, which is before the first build.
const link = join(root, "node_modules", ".bin", "homework");
if (process.platform !== "win32" && !existsSync(link)) {
  rmSync(link, { force: true });
  mkdirSync(join(root, "node_modules", ".bin"), { recursive: true });
  symlinkSync("../homework-protocols/dist/homework.cjs", link);
}
