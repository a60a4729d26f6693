import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { Folder } from "./homework.js";

const folder = new Folder();

describe("homework explain", () => {
  it.each([
    [
      "a rule",
      ["t-rationale"],
      /^t-rationale: a rule of .*\n[\s\S]*Evidence +C: single or mixed studies\n[\s\S]*Why [\s\S]*Do /,
    ],
    ["an approach", ["erp"], /^erp: an approach\n +Exposure and response prevention\n[\s\S]*Builds on +exposure/],
    ["an approach by another name", ["cbt"], /^cognitive-behavioral: an approach\n/],
    ["a keyword", ["barrier"], /^barrier: begins a line of a homework\n[\s\S]*Example +barrier client/],
    ["a keyword of several words", ["if", "not", "done"], /^if not done: begins a line of a homework\n/],
    ["a word within lines", ["because"], /^because: a word within lines\n/],
    [
      "a kind",
      ["behavioural-experiment"],
      /^behavioural-experiment: a kind\n[\s\S]*Testing a prediction[\s\S]*Targets /,
    ],
    ["a kind in American spelling", ["behavioral-experiment"], /^behavioural-experiment: a kind\n/],
    ["a measure", ["Phq9"], /^Phq9: a measure\n[\s\S]*Total +0 to 27, higher is worse\n[\s\S]*import \{ Phq9 \}/],
    ["a measure by its title", ["phq-9"], /^Phq9: a measure\n/],
    ["a mechanism", ["restructuring"], /^restructuring: a mechanism\n/],
    ["a technique", ["guided-discovery"], /^guided-discovery: a technique\n/],
    [
      "a fixed value",
      ["collaborative"],
      /^collaborative: one of the fixed values of “origin”\n +All +client, collaborative/,
    ],
  ])("%s", (_, words, answer) => {
    const { status, stdout, stderr } = folder.homework("explain", ...words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(answer);
  });

  it("offers what was probably meant", () => {
    expect(folder.homework("explain", "behavioral-experimnt")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Did you mean behaviou?ral-experiment\?/),
    });
    expect(folder.homework("explain", "thought-record").stderr).toContain("thought-record-identify");
    expect(folder.homework("explain")).toMatchObject({ status: 2, stderr: expect.stringContaining("Which word?") });
  });
});

describe("homework rules", () => {
  it("lists every rule by approach", () => {
    const { status, stdout } = folder.homework("rules");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}t-rationale +warning +C {2}/m);
    expect(stdout).toMatch(/^ {2}erp-response-prevention +/m);
  });

  it("lists those that hold in one approach, those it builds on too", () => {
    const { stdout } = folder.homework("rules", "--approach", "erp");
    expect(stdout).toMatch(/^ {2}erp-response-prevention /m);
    expect(stdout).toMatch(/^ {2}saf-risk-plan /m);
    expect(stdout).not.toContain("cct-");
  });

  it("lists them for programs", () => {
    const rules = JSON.parse(folder.homework("rules", "--approach", "cbt", "--format", "json").stdout);
    expect(rules.find(({ id }: { id: string }) => id === "t-rationale")).toMatchObject({
      approach: "transtheoretical",
      severity: "warning",
      evidence: "C",
      sources: expect.arrayContaining([expect.stringMatching(/\(\d{4}\)/)]),
    });
  });

  it("offers the approach that was probably meant", () => {
    expect(folder.homework("rules", "--approach", "exposur")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Did you mean exposure?"),
    });
  });
});

describe("homework schema", () => {
  it.each(["protocol", "project", "approach", "facts", "report"])("prints the schema of %s", (name) => {
    const { status, stdout } = folder.homework("schema", name);
    expect(status).toBe(0);
    expect(() => new Ajv2020({ strict: false }).compile(JSON.parse(stdout))).not.toThrow();
  });

  it("says which there are", () => {
    expect(folder.homework("schema", "protcol")).toMatchObject({
      status: 2,
      stderr:
        "homework: There is no schema protcol.\nDid you mean protocol? There are protocol, project, approach, facts, report.\n",
    });
  });
});
