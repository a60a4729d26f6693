// How a generating step compares what it made with what is there, and writes only what differs.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./run.mjs";

/**
 * Makes one generated file what `text` says; with `check` it only compares.
 * @param {string} path relative to the project, with forward slashes
 * @param {string} text
 * @param {{ check: boolean }} options
 * @returns {string[]} the path if it was stale, else nothing
 */
export function settleFile(path, text, { check }) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) return [];
  if (!check) {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  return [path];
}

/**
 * Makes a folder hold exactly the given files; files that are no longer made are removed.
 * @param {string} folder relative to the project
 * @param {Map<string, string>} texts by path relative to the folder
 * @param {{ check: boolean }} options
 * @returns {string[]} the paths that were stale, relative to the project
 */
export function settleFolder(folder, texts, options) {
  const stale = [...texts].flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, options));
  const full = join(root, folder);
  const there = existsSync(full) ? readdirSync(full, { recursive: true, withFileTypes: true }) : [];
  for (const entry of there.filter((item) => item.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(full.length + 1).replaceAll("\\", "/");
    if (texts.has(name)) continue;
    if (!options.check) rmSync(path);
    stale.push(`${folder}/${name}`);
  }
  return stale.sort();
}
