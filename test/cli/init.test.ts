import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Folder, protocol } from "./homework.js";

describe("homework init", () => {
  it("starts a project that checks clean and compiles", () => {
    const folder = new Folder();
    const { status, stdout } = folder.homework("init", "clinic", "--approach", "cbt");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "clinic/homework.yaml\nclinic/first-protocol.homework\n" });
    expect(folder.homework("check", "clinic")).toMatchObject({ status: 0, stdout: "No findings in 1 file.\n" });
    expect(folder.homework("build", "clinic", "--out", "out").status).toBe(0);
    expect(JSON.parse(folder.read("out/clinic/first-protocol.json")).approach.home).toBe("cognitive-behavioral");
  });

  it("starts in the working directory where no folder is named", () => {
    const folder = new Folder();
    folder.homework("init", "--approach", "erp");
    expect(folder.files()).toEqual(["first-protocol.homework", "homework.yaml"]);
  });

  it("overwrites nothing", () => {
    const folder = new Folder({ "homework.yaml": "edition: 1\n" });
    expect(folder.homework("init", "--approach", "erp")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Already there: homework.yaml."),
    });
    expect(folder.files()).toEqual(["homework.yaml"]);
  });

  it("asks for an approach, and offers the one that was probably meant", () => {
    const folder = new Folder();
    expect(folder.homework("init")).toMatchObject({ status: 2, stderr: expect.stringContaining("Which approach?") });
    expect(folder.homework("init", "--approach", "cognitive-terapy")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Did you mean cognitive-therapy?"),
    });
    expect(folder.files()).toEqual([]);
  });
});

describe("homework init --git", () => {
  it("adds what git and GitHub need, at the top of the working tree", () => {
    const folder = new Folder({ ".git/config": "" });
    folder.homework("init", "our clinic", "--approach", "erp", "--git");
    expect(folder.files().filter((path) => path !== ".git/config")).toEqual([
      ".githooks/pre-commit",
      ".github/workflows/homework.yml",
      "our clinic/.gitattributes",
      "our clinic/first-protocol.homework",
      "our clinic/homework.yaml",
    ]);
    expect(statSync(join(folder.path, ".githooks/pre-commit")).mode & 0o111).toBe(0o111);
    const { jobs } = parse(folder.read(".github/workflows/homework.yml"));
    expect(jobs.check.steps.at(-1).run).toMatch(
      /^npx --yes homework-protocols@\S+ check 'our clinic' --format github$/,
    );
  });

  it.runIf(process.platform !== "win32")("keeps a protocol with errors from being committed", () => {
    const folder = new Folder();
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
        cwd: folder.path,
        encoding: "utf8",
        env: { ...process.env, PATH: `${join(folder.path, "bin")}:${process.env.PATH}` },
      });
    git("init", "--quiet");
    folder.homework("init", "--approach", "erp", "--git");
    folder.linkCommand("bin/homework");
    git("config", "core.hooksPath", ".githooks");
    git("add", "first-protocol.homework");
    expect(git("commit", "-m", "Begin").status).toBe(0);
    folder.write("first-protocol.homework", protocol.replace(/^( *status +)\w+$/m, "$1sleeping"));
    git("add", "first-protocol.homework");
    const refused = git("commit", "-m", "Go on");
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain("sleeping");
  });
});
