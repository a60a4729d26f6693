import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const notOurs = new Set(["node_modules", ".git", ".cache", "dist", "out"]);

/** Every file of the project but what is installed or built, relative to the project, with forward slashes, in order. */
export function projectFiles(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !/\.(tgz|vsix)$/.test(entry.name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(path) : [path];
    })
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function isGenerated(path: string): boolean {
  return path.includes("/generated/") || path.includes(".generated.");
}
