import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of Neovim. Where there is none it is installed from Debian's packages, if this may do so. */
export function installNeovim(): string {
  const found = process.env.NEOVIM_PATH ?? onPath();
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Installing Neovim …");
    mustRun("apt-get", "update", "-q");
    mustRun("apt-get", "install", "-y", "-q", "--no-install-recommends", "neovim");
    const installed = onPath();
    if (installed !== undefined) return installed;
  }
  throw new Error("There is no Neovim. Install it, or say in NEOVIM_PATH where one is.");
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "nvim")).find((path) => existsSync(path));
}

function mustRun(command: string, ...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
}
