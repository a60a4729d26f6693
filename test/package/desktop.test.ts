import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "../house/project.js";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "homework-stub-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Launch {
  arguments: string[];
  /** The manifests in the folders of the extensions that it was to load. */
  manifests: { name: string }[];
  suiteIsThere: boolean;
}

const launchFile = () => join(folder, "launch.json");

/** A program that stands for the editor: it writes down how it was launched, and what a suite would leave behind. */
function stub(outcomes: object[] | undefined): string {
  const script = join(folder, "editor.cjs");
  writeFileSync(
    script,
    `const fs = require("fs"), path = require("path");
const args = process.argv.slice(2);
const valuesOf = (name) => args.filter((arg) => arg.startsWith(name + "=")).map((arg) => arg.slice(name.length + 1));
const manifests = valuesOf("--extensionDevelopmentPath").map((dir) => JSON.parse(fs.readFileSync(path.join(dir, "package.json"), "utf8")));
const suiteIsThere = valuesOf("--extensionTestsPath").every((file) => fs.existsSync(file));
fs.writeFileSync(${JSON.stringify(launchFile())}, JSON.stringify({ arguments: args, manifests, suiteIsThere }));
const outcomes = ${JSON.stringify(outcomes)};
if (outcomes) fs.writeFileSync(path.join(args[0], ".vscode-test-result.json"), JSON.stringify(outcomes));
`,
  );
  const windows = process.platform === "win32";
  const program = join(folder, windows ? "editor.cmd" : "editor");
  const lines = windows
    ? `@"${process.execPath}" "${script}" %*\r\n`
    : `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`;
  writeFileSync(program, lines);
  chmodSync(program, 0o755);
  return program;
}

function testDesktop(VSCODE_PATH: string) {
  const env = { ...process.env, VSCODE_PATH };
  const script = join("test", "vscode", "desktop.mjs");
  return spawnSync(process.execPath, [script, "--built"], { cwd: root, env, encoding: "utf8" });
}

it("the desktop is given the packaged extension, the suite and a folder of its own", () => {
  const { status, stdout } = testDesktop(stub([{ title: "a test" }]));
  expect(stdout).toContain("1 tests passed");
  expect(status).toBe(0);
  const launch: Launch = JSON.parse(readFileSync(launchFile(), "utf8"));
  expect(launch.manifests.map(({ name }) => name)).toEqual(["homework-protocols-vscode", "homework-tests"]);
  expect(launch.suiteIsThere).toBe(true);
  expect(launch.arguments).toContain("--disable-workspace-trust");
  expect(launch.arguments.filter((argument) => argument.includes(root))).toHaveLength(2);
});

it("an editor that ends without a result is no success", () => {
  const { status, stderr } = testDesktop(stub(undefined));
  expect(stderr).toContain("The suite left no result");
  expect(status).toBe(1);
});

it("a test that failed is told, and fails the run", () => {
  const { status, stderr } = testDesktop(stub([{ title: "a test" }, { title: "another", error: "It went wrong." }]));
  expect(stderr).toContain("another: It went wrong.");
  expect(status).toBe(1);
});

it("says where there is no editor, and fails", () => {
  const { status, stderr } = testDesktop(join(folder, "nowhere"));
  expect(stderr).toContain("which VSCODE_PATH names");
  expect(status).toBe(1);
});
