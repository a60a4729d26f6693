import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFiles, root, textOf } from "../house/project.js";
import { type Elsewhere, installElsewhere, type Run, run } from "./install.js";

const { version } = JSON.parse(textOf("cli/package.json"));
const example = "protocol-examples/client-centred";

let elsewhere: Elsewhere;
const homework = (...args: string[]): Run =>
  run(elsewhere.folder, process.execPath, [
    join("node_modules", "homework-protocols", "dist", "homework.cjs"),
    ...args,
  ]);

beforeAll(() => {
  elsewhere = installElsewhere("cli");
  for (const path of projectFiles(example)) {
    const target = join(elsewhere.folder, "project", path.slice(example.length + 1));
    mkdirSync(join(target, ".."), { recursive: true });
    writeFileSync(target, readFileSync(join(root, path)));
  }
});
afterAll(() => elsewhere.remove());

describe("the command, installed elsewhere", () => {
  it("is linked by npm", () => {
    expect(run(elsewhere.folder, "npx", ["--no-install", "homework", "--version"]).stdout).toBe(`${version}\n`);
  });

  it("brings the texts of the standard library along, for editors that open a name where it is declared", () => {
    const folder = join(elsewhere.folder, "node_modules", "homework-protocols", "dist", "library");
    expect(readdirSync(folder).sort()).toEqual(readdirSync(join(root, "library")).sort());
  });

  it("finds no error in an example project", () => {
    const { status, stdout, stderr } = homework("check", "project");
    expect(status, stdout + stderr).toBe(0);
  });

  it("compiles the project to JSON", () => {
    const { status, stdout, stderr } = homework("build", "project", "--out", "out");
    expect(status, stdout + stderr).toBe(0);
    const made = readdirSync(join(elsewhere.folder, "out"), { recursive: true, encoding: "utf8" });
    const file = made.find((name) => name.endsWith("client-centred.json")) ?? "";
    expect(JSON.parse(readFileSync(join(elsewhere.folder, "out", file), "utf8"))).toMatchObject({
      name: "ClientCentredTherapy",
    });
  });

  it("reports a mistake and ends with 1", () => {
    const text = readFileSync(join(elsewhere.folder, "project", "client-centred.homework"), "utf8");
    writeFileSync(
      join(elsewhere.folder, "mistake.homework"),
      text
        .replace("status    active", "status    sleeping")
        .replaceAll("./library.homework", "./project/library.homework"),
    );
    const { status, stdout } = homework("check", "mistake.homework");
    expect(status).toBe(1);
    expect(stdout).toContain("sleeping");
  });

  it("starts a project that checks clean, for each approach that it offers", () => {
    const { stderr } = homework("init", "start", "--approach", "of-no-school");
    const offered = /There are ([^.]+)\./.exec(stderr)?.[1]?.split(", ") ?? [];
    const startable = offered.filter((approach) => {
      const { status, stderr: refusal } = homework("init", `start-${approach}`, "--approach", approach);
      // A family of approaches is no therapy that one could start with.
      if (status !== 0) expect(refusal, approach).toContain("has no first protocol to start from");
      return status === 0;
    });
    expect(startable.length).toBeGreaterThan(3);
    for (const approach of startable) {
      expect(homework("check", `start-${approach}`, "--max-warnings", "0"), approach).toMatchObject({ status: 0 });
    }
  }, 180_000);

  it("brings the page of every rule", () => {
    const pages = projectFiles("docs/rules").map((path) => path.slice("docs/rules/".length));
    expect(pages.length).toBeGreaterThan(50);
    const shipped = join(elsewhere.folder, "node_modules", "homework-protocols", "dist", "rules");
    expect(pages.filter((page) => !existsSync(join(shipped, page)))).toEqual([]);
  });

  it("holds nothing that leads back to where it was built", () => {
    const folder = join(elsewhere.folder, "node_modules", "homework-protocols");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const telling = files.filter((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").includes(root));
    expect(telling.map((entry) => entry.name)).toEqual([]);
  });
});
