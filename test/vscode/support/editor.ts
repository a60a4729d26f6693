import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { writeFiles } from "./fixture.js";

export interface EditorOptions {
  /** The files of the workspace, by path. */
  files: Readonly<Record<string, string>>;
  settings?: Readonly<Record<string, unknown>>;
  /** Whether the workbench runs a suite in an extension host. It shows no notifications then. */
  driven?: boolean;
  /** Packages of further extensions. */
  extensions?: readonly string[];
  /** Whether a workspace has to be trusted first. */
  askForTrust?: boolean;
}

/** A VS Code that serves a workspace of its own on this machine, with the packaged extension installed. */
export interface Editor {
  /** Where a browser finds it, e.g. `http://127.0.0.1:4000`. */
  address: string;
  /** The folder of the workspace. */
  workspace: string;
  /** What the editor and its extension hosts wrote down, by file. */
  logs: () => Record<string, string>;
  stop: () => void;
}

/** No network, no advice, no layout from before: each run begins like the first. */
const plainSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.ignoreRecommendations": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "git.enabled": false,
};

export async function startEditor(options: EditorOptions): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), "vscode-in-test-"));
  const workspace = join(folder, "workspace");
  writeFiles(workspace, options.files);
  const data = join(folder, "data");
  const settings = { ...plainSettings, ...options.settings };
  writeFiles(join(data, "data", "User"), { "settings.json": JSON.stringify(settings) });
  const program = inject("vscodeServer");
  const folders = [
    "--server-data-dir",
    data,
    "--user-data-dir",
    `${data}/data`,
    "--extensions-dir",
    `${data}/extensions`,
  ];
  const env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  const common = [program, ...folders, "--accept-server-license-terms"];
  const packages = [inject("vsix"), ...(options.extensions ?? [])].flatMap((path) => ["--install-extension", path]);
  const installed = spawnSync(process.execPath, [...common, ...packages], {
    env,
    encoding: "utf8",
  });
  if (installed.status !== 0)
    throw new Error(`The extension cannot be installed:\n${installed.stdout}${installed.stderr}`);

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const output = openSync(join(folder, "server.log"), "w");
  const server = spawn(
    process.execPath,
    [
      ...common,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--telemetry-level", "off"],
      ...(options.askForTrust ? [] : ["--disable-workspace-trust"]),
      ...(options.driven ? ["--enable-smoke-test-driver"] : []),
    ],
    { env, stdio: ["ignore", output, output] },
  );
  const stop = () => {
    server.kill();
    closeSync(output);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!(await answers(`${address}/version`, server))) {
    const said = readFileSync(join(folder, "server.log"), "utf8");
    stop();
    throw new Error(`VS Code did not start:\n${said}`);
  }
  return {
    address,
    workspace,
    logs: () => ({
      ...logsBelow(join(data, "data", "logs")),
      "server.log": readFileSync(join(folder, "server.log"), "utf8"),
    }),
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? found(address.port)
          : failed(new Error("There is no free port.")),
      );
    });
  });
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries++) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

function logsBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}
