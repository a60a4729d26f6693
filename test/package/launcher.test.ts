import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textOf } from "../house/project.js";
import { run } from "./install.js";

const launcher = join(root, "cli", "dist", "homework.cjs");
const { version } = JSON.parse(textOf("cli/package.json"));

function runUnder(nodeVersion: string, ...args: string[]) {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "${nodeVersion}" });`;
  const argv = `process.argv = ["node", "homework", ...${JSON.stringify(args)}];`;
  return run(root, process.execPath, ["-e", `${pretend}${argv}require(${JSON.stringify(launcher)})`]);
}

describe("the launcher", () => {
  it.each(["--version", "-v"])("answers %s with the version of the package", (option) => {
    expect(run(root, process.execPath, [launcher, option])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each(["18.20.8", "20.20.2", "22.11.0"])("says on Node %s which Node it needs", (nodeVersion) => {
    const { status, stdout, stderr } = runUnder(nodeVersion, "--version");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(`homework needs Node 22.12 or later; this is Node ${nodeVersion}.\n`);
  });

  it("runs on Node 22.12", () => {
    expect(runUnder("22.12.0", "--version")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it("is small: what it costs is what Node costs", () => {
    expect(textOf("cli/dist/homework.cjs").length).toBeLessThan(1000);
  });
});
