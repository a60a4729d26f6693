// What the other scripts share: where the project is, and running a command without hiding how it ended.

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a script of the project or of an installed package under this Node; its output is shown. Gives the exit code. */
export function runNode(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit" });
  return status ?? 1;
}

/** As `runNode`, but a failure ends this script with the same exit code. */
export function mustRunNode(script, ...args) {
  const status = runNode(script, ...args);
  if (status !== 0) process.exit(status);
}
