import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../house/project.js";
import { run } from "../../package/install.js";
import { installChromium, installVSCode } from "./install.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The program of the VS Code server. */
    vscodeServer: string;
    chromium: string;
    /** The packaged extension. */
    vsix: string;
  }
}

/** Installs what is missing and packages the extension as it is built. */
export default function setUp(project: TestProject): void {
  const vsix = join(root, ".cache", "vscode", "homework-protocols.vsix");
  const { status, stdout, stderr } = run(root, process.execPath, ["scripts/package.mjs", "--built", "--out", vsix]);
  if (status !== 0) throw new Error(`The extension cannot be packaged:\n${stdout}\n${stderr}`);
  project.provide("vscodeServer", installVSCode());
  project.provide("chromium", installChromium());
  project.provide("vsix", vsix);
}
