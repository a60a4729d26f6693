import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isGenerated, projectFiles, root, textOf } from "./project.js";

const all = projectFiles();
const texts = all.filter((path) => !/\.(png|ico|gif|woff2?)$/.test(path));

describe("the files of the project", () => {
  it("can each be read in one sitting, but for a protocol, which is as long as its therapy", () => {
    const written = all.filter(
      (path) =>
        /\.([cm]?ts|tsx|css|mjs|langium|homework)$/.test(path) &&
        !isGenerated(path) &&
        !path.startsWith("protocol-examples/"),
    );
    const lines = written.map((path) => ({ path, lines: textOf(path).split("\n").length - 1 }));
    expect(lines.filter((file) => file.lines > 400)).toEqual([]);
  });

  it("end their lines with a line feed only", () => {
    expect(texts.filter((path) => textOf(path).includes("\r\n"))).toEqual([]);
  });

  it("name no place on a machine", () => {
    const homes = /(?<![\w.])(\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)\w/;
    expect(texts.filter((path) => textOf(path).includes(`${root}/`) || homes.test(textOf(path)))).toEqual([]);
  });

  it("name no package registry", () => {
    const registry = /https?:\/\/[^/\s"]*\b(registry|npmjs|artifactory|nexus|verdaccio)\b/;
    expect(texts.filter((path) => registry.test(textOf(path)))).toEqual([]);
    expect(textOf("package-lock.json")).not.toMatch(/"resolved": "(https?|git)/);
  });

  it("that are generated are fresh", () => {
    const run = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], { cwd: root, encoding: "utf8" });
    expect(run.stdout.split("\n").filter((line) => line.startsWith("stale"))).toEqual([]);
    expect(run.status, run.stderr).toBe(0);
  }, 120_000);
});

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])("%s", (page) => {
  it("names only paths that exist", () => {
    const named = [...textOf(page).matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)].map(([, path]) => path ?? "");
    const first = new Set(all.map((path) => path.split("/")[0]));
    const paths = named.filter((path) => path.includes("/") && first.has(path.split("/")[0] ?? ""));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
