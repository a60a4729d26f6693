import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFiles, root, textOf } from "../house/project.js";
import { type Elsewhere, installElsewhere, run } from "./install.js";

const example = "protocol-examples/erp-ocd";
const texts = Object.fromEntries(
  projectFiles(example)
    .filter((path) => path.endsWith(".homework"))
    .map((path) => [path.slice(example.length + 1), textOf(path)]),
);
/** The same with one mistake: an unknown word where the kind of an agreement stands. */
const broken = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [
    path,
    text.replace(/^( *)version( +)\d+\.\d+\.\d+/m, "$1version$2soon"),
  ]),
);

/** What a user of the library writes: it prints what came of the good and of the broken files. */
const use = `
  const good = library.compile({ files: texts });
  const bad = library.compile({ files: broken });
  const seen = JSON.stringify({
    errors: good.findings.filter((finding) => finding.severity === "error").length,
    protocols: good.protocols.map(({ path, json }) => path + " " + JSON.parse(json).name),
    brokenErrors: bad.findings.filter((finding) => finding.severity === "error").map(({ path }) => path),
    brokenProtocols: bad.protocols.length,
  });
`;

const expected = {
  errors: 0,
  protocols: [expect.stringMatching(/^erp-for-ocd\.homework \w+$/)],
  brokenErrors: ["erp-for-ocd.homework"],
  brokenProtocols: 0,
};

describe("the library, installed elsewhere", () => {
  let elsewhere: Elsewhere;
  beforeAll(() => {
    elsewhere = installElsewhere("server");
  });
  afterAll(() => elsewhere.remove());

  it("compiles and checks in Node, without a file on disk", () => {
    const script = `
      import * as library from "@homework-protocols/server";
      const texts = ${JSON.stringify(texts)};
      const broken = ${JSON.stringify(broken)};
      ${use}
      console.log(seen);`;
    writeFileSync(join(elsewhere.folder, "use.js"), script);
    const { status, stdout, stderr } = run(elsewhere.folder, process.execPath, ["use.js"]);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("brings types that a strict project can use", () => {
    const script = `
      import { check, compile, type Finding, type Protocol } from "@homework-protocols/server";
      const findings: Finding[] = check("protocol Walk");
      const protocols: Protocol[] = compile({ files: {} }).protocols.map((compiled) => compiled.protocol);
      export const lengths: [number, number] = [findings.length, protocols.length];
      // @ts-expect-error: the types are real, a number is no text
      check(1);`;
    writeFileSync(join(elsewhere.folder, "use-types.ts"), script);
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--types", ""];
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const { status, stdout } = run(elsewhere.folder, process.execPath, [tsc, ...options, "use-types.ts"]);
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});

describe("the library in a browser", () => {
  it("compiles and checks with nothing of Node at hand", async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(root, "server", "dist", "browser.js")],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "library",
      platform: "browser",
    });
    const script = `${outputFiles[0]?.text};(() => { ${use} return seen; })()`;
    const page = { console, URL, TextEncoder, TextDecoder, setTimeout, clearTimeout, texts, broken };
    const seen: unknown = runInNewContext(script, page, { contextCodeGeneration: { strings: false, wasm: false } });
    expect(JSON.parse(String(seen))).toEqual(expected);
  });
});
