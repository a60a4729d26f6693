import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { compile } from "../../server/src/compile/library.js";
import { expectedJson, expectedProtocol, filesOf, projectNames, projects } from "./example.js";

describe.each(projectNames)("%s", (project) => {
  const { findings, protocols } = compile({ files: filesOf(project) });

  test("checks without a finding", () => {
    expect(findings).toEqual([]);
  });

  test("compiles to what is expected; `homework test protocol-examples --update` takes over what is meant", () => {
    expect(protocols.map(({ path }) => path)).toEqual([`${projects[project]}.homework`]);
    expect(protocols[0]?.json).toBe(expectedJson(project));
  });

  test("names nothing that the compiled protocol does not hold", () => {
    const { ids, named } = idsIn(expectedProtocol(project));
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });

  test("shares a library file with what else its service writes", () => {
    const { provenance } = expectedProtocol(project);
    expect(provenance.sources.map(({ path }) => path)).toEqual([`${projects[project]}.homework`, "library.homework"]);
  });
});

describe("the types of the compiled protocol", () => {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/homework/expected-as-types/", import.meta.url));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("hold every expected JSON, word for word", () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const types = fileURLToPath(
      new URL("../../server/src/protocol/generated/protocol-types.js", import.meta.url),
    ).replaceAll("\\", "/");
    for (const project of projectNames) {
      writeFileSync(
        `${folder}/${project}.ts`,
        `import type { Protocol } from ${JSON.stringify(types)};\nexport const protocol: Protocol = ${expectedJson(project)};\n`,
      );
    }
    const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
    const options = "--noEmit --strict --exactOptionalPropertyTypes --module nodenext --types node".split(" ");
    const files = projectNames.map((project) => `${folder}/${project}.ts`);
    const run = () =>
      execFileSync(process.execPath, [tsc, "--ignoreConfig", ...options, ...files], { encoding: "utf8" });
    expect(run()).toBe("");
  });
});

/** Kinds of things whose ids begin with the kind, and that a compiled protocol holds in full. */
const held =
  /^(?:homework|hierarchy|step|event|source|measure|competency|stage|strand|plan|booster|goal|focus|formulation)\./;

/** The ids of things, and the ids that something else names. */
function idsIn(protocol: object): { ids: Set<string>; named: Set<string> } {
  const ids = new Set<string>();
  const named = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === "string") {
      if (key === "id") ids.add(value);
      // What a task was made like may stay in the file that it was written in.
      else if (key !== "like" && held.test(value) && !/\s/.test(value)) named.add(value);
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === "object" && value !== null) {
      for (const [inner, item] of Object.entries(value)) walk(item, inner);
    }
  };
  walk(protocol, "");
  return { ids, named };
}
