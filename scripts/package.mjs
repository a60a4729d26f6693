// Builds, then writes the extension as one file to install: homework-protocols-VERSION.vsix.
// Arguments: `--built` takes what was built before, `--out FILE` writes elsewhere, `--images URL` says where the folder
// test/vscode/screenshots can be found by readers of the gallery.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createVSIX } from "@vscode/vsce";
import { mustRunNode, root } from "./run.mjs";

const { values } = parseArgs({
  options: { built: { type: "boolean" }, out: { type: "string" }, images: { type: "string" } },
});
if (!values.built) mustRunNode("scripts/build.mjs", "--as-committed");

// The time of files is none of their content: what is packaged twice is the same twice.
process.env.SOURCE_DATE_EPOCH ??= "315619200";

const manifest = JSON.parse(readFileSync(join(root, "client", "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "homework-package-"));
try {
  const sources = ["node_modules", "src", "webview"].map((name) => join(root, "client", name));
  cpSync(join(root, "client"), folder, { recursive: true, filter: (path) => !sources.includes(path) });
  writeFileSync(join(folder, "README.md"), galleryPage(readFileSync(join(root, "client", "README.md"), "utf8")));
  await createVSIX({
    cwd: folder,
    packagePath: resolve(root, values.out ?? `homework-protocols-${manifest.version}.vsix`),
    dependencies: false,
    allowMissingRepository: true,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The page that a gallery shows takes pictures from the web alone. Without an address for them it has none. */
function galleryPage(text) {
  const picture = /^!\[([^\]]*)\]\(\.\.\/test\/vscode\/screenshots\/([\w-]+\.png)\)\n\n/gm;
  const address = values.images?.replace(/\/$/, "");
  return text.replace(picture, (_, about, name) => (address ? `![${about}](${address}/${name})\n\n` : ""));
}
