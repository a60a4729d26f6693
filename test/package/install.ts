import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../house/project.js";

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end, in a folder; npm is found on the path as a user's shell finds it. */
export function run(folder: string, command: string, args: string[], input = ""): Run {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", shell, input });
  return { status, stdout, stderr };
}

function must(result: Run): void {
  if (result.status !== 0) throw new Error(`${result.stdout}\n${result.stderr}`);
}

/** An empty folder, far from this repository, into which what `npm pack` makes of a workspace has been installed. */
export interface Elsewhere {
  folder: string;
  remove: () => void;
}

export function installElsewhere(workspace: string): Elsewhere {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "homework-elsewhere-")));
  must(run(join(root, workspace), "npm", ["pack", "--silent", "--pack-destination", folder]));
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "elsewhere", private: true, type: "module" }));
  // Offline: what is shipped depends on nothing.
  must(run(folder, "npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", `./${archive}`]));
  rmSync(join(folder, archive));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
