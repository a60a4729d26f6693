import { describe, expect, it } from "vitest";
import { textOf } from "./project.js";

const bundles = ["cli/dist/homework.cjs", "cli/dist/main.cjs", "server/dist/index.js", "server/dist/browser.js"];

/** Licences that allow their work to be passed on inside a work under the MIT licence. */
const compatible = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
]);

describe.each(bundles)("%s", (bundle) => {
  it("runs no code made from text", () => {
    const code = textOf(bundle);
    expect(code).not.toMatch(/(?<![\w$.])eval\(/);
    expect(code).not.toMatch(/\(0,\s*eval\)/);
    expect(code).not.toMatch(/\bnew Function\b/);
  });
});

describe("server/dist/browser.js", () => {
  it("imports nothing", () => {
    expect(textOf("server/dist/browser.js")).not.toMatch(/(?:\bfrom|\bimport|\brequire\()\s*["'][\w@.]/);
  });
});

describe.each(["cli", "server"])("the licences in %s/dist", (folder) => {
  it("are compatible with ours, and each comes with its text", () => {
    const parts = textOf(`${folder}/dist/THIRD-PARTY-LICENSES.txt`).split(/\n\n-{80}\n\n/);
    const packages = parts.map((part) => ({
      name: part.split("\n")[0] ?? "",
      licence: /\(([^)]+)\)$/.exec(part.split("\n")[0] ?? "")?.[1] ?? "unknown",
      text: part.split("\n").slice(1).join("\n").trim(),
    }));
    expect(packages.length).toBeGreaterThan(3);
    expect(packages.filter(({ licence }) => !compatible.has(licence)).map(({ name }) => name)).toEqual([]);
    expect(packages.filter(({ text }) => text === "").map(({ name }) => name)).toEqual([]);
  });
});
