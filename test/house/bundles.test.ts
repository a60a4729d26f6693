import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { describe, expect, it } from "vitest";
import { root, textOf } from "./project.js";

const ofCommand = readdirSync(join(root, "cli/dist")).filter((name) => name.endsWith(".cjs"));
const ofLibrary = ["server/dist/index.js", "server/dist/browser.js"];
const ofExtension = ["extension.cjs", "server.js", "web/extension.js", "webview/glance.js", "webview/handout.js"].map(
  (name) => `client/dist/${name}`,
);
const bundles = [...ofCommand.map((name) => `cli/dist/${name}`), ...ofLibrary, ...ofExtension];

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

/** What stands around each match, since a bundle is too long to be shown. */
function excerpts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 60));
}

describe.each(bundles)("%s", (bundle) => {
  it("runs no code made from text", () => {
    const code = textOf(bundle);
    expect(excerpts(code, /(?<![\w$.])eval\(/g)).toEqual([]);
    expect(excerpts(code, /\(0,\s*eval\)/g)).toEqual([]);
    expect(excerpts(code, /\bnew Function\b/g)).toEqual([]);
    expect(excerpts(code, /(?<![\w$.])Function\(/g)).toEqual([]);
  });
});

describe.each(ofExtension)("%s", (bundle) => {
  it("has nothing at hand to send anything to anyone", () => {
    const code = textOf(bundle);
    expect(excerpts(code, /\("(node:)?(https?|http2|tls|dgram|dns)"\)/g)).toEqual([]);
    expect(excerpts(code, /XMLHttpRequest|WebSocket|sendBeacon|EventSource|TelemetryLogger/g)).toEqual([]);
    // In a browser the extension reads the script of its own server.
    expect(excerpts(code, /(?<![\w$.])fetch\(/g)).toHaveLength(bundle === "client/dist/web/extension.js" ? 1 : 0);
  });
});

describe("cli/dist", () => {
  it("keeps apart what most runs do without, so that no start pays for it", () => {
    const main = textOf("cli/dist/main.cjs");
    expect(ofCommand).toEqual(
      expect.arrayContaining(["parse-broken.cjs", "protocol-text.cjs", "schema-fault.cjs", "pack-loader.cjs"]),
    );
    expect(main.length).toBeLessThan(1_200_000);
    expect(excerpts(main, /chevrotain|parseDocument/g)).toEqual([]);
  });
});

describe("server/dist/browser.js", () => {
  it("imports nothing", async () => {
    const { metafile } = await esbuild.build({
      absWorkingDir: root,
      entryPoints: ["server/dist/browser.js"],
      bundle: true,
      packages: "external",
      metafile: true,
      write: false,
    });
    expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([]);
  });
});

describe.each(["cli", "server", "client"])("the licences in %s/dist", (folder) => {
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
