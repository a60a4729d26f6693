import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";

/** Where extensions run: a process of Node, or a worker of the browser. */
export type Host = "node" | "web";

export interface HostBundle {
  /** The folder of an empty extension that carries the suite; its manifest decides in which host the suite runs. */
  folder: string;
  entry: string;
}

/**
 * Bundles a suite with what runs it. The extension under test is not in it: that one is installed.
 * @param suite the module of the suite, relative to `test/vscode/in-host`
 */
export async function bundleForHost(root: string, host: Host, suite: string): Promise<HostBundle> {
  const folder = join(root, ".cache", "vscode", "suites", `${basename(suite, ".ts")}-${host}`);
  const entry = join(folder, "suite.js");
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: "homework-tests",
    publisher: "homework-protocols",
    version: "0.0.1",
    engines: { vscode: "^1.101.0" },
    ...(host === "web" ? { browser: "./suite.js" } : {}),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import { runSuite } from "./run-suite.ts";
        import { define } from ${JSON.stringify(`./${suite}`)};
        export const run = () => runSuite(define);
      `,
      resolveDir: join(root, "test", "vscode", "in-host"),
    },
    outfile: entry,
    bundle: true,
    format: "cjs",
    platform: host === "web" ? "browser" : "node",
    external: ["vscode"],
    define: { global: "globalThis", TEST_HOST: JSON.stringify(host) },
    logLevel: "warning",
  });
  return { folder, entry };
}
