import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { root, textOf } from "./project.js";

interface Workflow {
  jobs: Record<string, { strategy?: { matrix: { os: string[]; vscode: string[] } }; steps: { run?: string }[] }>;
}

const { jobs }: Workflow = parse(textOf(".github/workflows/ci.yml"));
const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

it("the hosted checks run scripts that are there", () => {
  const scripts: Record<string, string> = JSON.parse(textOf("package.json")).scripts;
  const asked = commands.flatMap((command) => /npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  const files = commands.flatMap((command) => /bash (\S+)/.exec(command)?.[1] ?? []);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it("the extension is tried on every desktop, in the oldest editor that it supports and in the newest", () => {
  const matrix = jobs.desktop?.strategy?.matrix;
  expect(matrix?.os.map((name) => name.split("-")[0])).toEqual(["ubuntu", "macos", "windows"]);
  const oldest = JSON.parse(textOf("client/package.json")).engines.vscode.replace("^", "");
  expect(matrix?.vscode).toEqual([oldest, "stable"]);
});
