import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "../../house/project.js";
import { replaceCompiledModules } from "./stand-ins.js";

/** The release of code-server, which holds VS Code 1.139.1. What it depends on is pinned by its own lock files. */
const release = "4.139.1";

const folder = join(root, ".cache", "vscode", `code-server-${release}`);
const vscode = join(folder, "node_modules", "code-server", "lib", "vscode");
const finished = join(folder, "installed");

/**
 * A real VS Code, installed once: code-server with what it depends on, from npm alone, in `.cache/vscode`.
 * @returns where the program of the server is; it is run by the Node that runs this
 */
export function installVSCode(): string {
  if (existsSync(finished)) return join(vscode, "out", "server-main.js");
  console.log(`Installing VS Code (code-server ${release}) into .cache/vscode …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "vscode-for-tests", private: true }));
  // No install scripts: what would be compiled is only needed for features that no test uses.
  npmInstall(folder, `code-server@${release}`);
  npmInstall(vscode, "--omit=dev");
  npmInstall(join(vscode, "extensions"), "--omit=dev");
  replaceCompiledModules(join(vscode, "node_modules"));
  // An assistant that looks for its service, and says so in every log.
  rmSync(join(vscode, "extensions", "copilot"), { recursive: true, force: true });
  writeFileSync(finished, "");
  return installVSCode();
}

function npmInstall(cwd: string, ...args: string[]): void {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  // npm is found on the path, and must run on the Node that VS Code will run on.
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["install", ...args, ...quiet], {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
    shell,
    env: { ...process.env, PATH },
  });
  if (status !== 0) throw new Error(`npm install ${args.join(" ")} failed, see above.`);
}

const names = ["chromium", "chromium-browser", "google-chrome"];

/** The path of a Chromium. Where there is none it is installed from Debian's packages, if this may do so. */
export function installChromium(): string {
  const found = process.env.CHROMIUM_PATH ?? chromiumOnPath();
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Installing Chromium …");
    mustRun("apt-get", "update", "-q");
    mustRun("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    const installed = chromiumOnPath();
    if (installed !== undefined) return installed;
  }
  throw new Error("There is no Chromium. Install it, or say in CHROMIUM_PATH where one is.");
}

function chromiumOnPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((place) => names.map((name) => join(place, name))).find((path) => existsSync(path));
}

function mustRun(command: string, ...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
}
