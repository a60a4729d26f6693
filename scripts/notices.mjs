// The licences of what is bundled travel with the bundle, as they ask.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The folder of the installed package that a bundled file belongs to, e.g. `node_modules/@scope/name`. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** The installed packages that the given files come from: folder, name, version and licence, in order of the folder. */
export function bundledPackages(files) {
  const folders = [...new Set(files.map(packageFolder).filter((folder) => folder !== undefined))].sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return { folder, name, version, license };
  });
}

/** The text of THIRD-PARTY-LICENSES.txt for a bundle made of the given files. */
export function noticesFor(files) {
  const parts = bundledPackages(files).map(({ folder, name, version, license }) => {
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      .sort()
      .map((file) => join(root, folder, file))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim());
    return [`${name} ${version} (${license})`, ...texts].join("\n\n");
  });
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
