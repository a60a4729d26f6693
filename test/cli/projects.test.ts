import { describe, expect, it } from "vitest";
import { Folder, library, protocol, withError, withWarning } from "./homework.js";

const severity = (rule: string, level: string) =>
  `edition: 1\nseverities:\n  ${rule}:\n    severity: ${level}\n    reason: We say it in the hour.\n`;

/** The rule that the protocol with a warning is about. */
const ruleOf = ({ stdout }: { stdout: string }) => / {2}warning {2}(\S+)\n/.exec(stdout)?.[1] ?? "";

const pack = `approach: our-clinic
title: Our clinic
called: our clinic
family: cognitive-behavioural
homeworkStudied: true
extends: [cognitive-behavioral]
rules:
  - id: clinic-short-title
    severity: warning
    evidence: D
    title: Titles are short
    each: homework
    require: homework.title.size() < 60
    message: "'{homework.title}' is a long title."
    why: A long title does not fit on the card.
    help: Shorten the title.
    examples:
      - passes: |
          homework Diary
      - fails: |
          - homework Diary
          + homework <|Diary|> "Four days on paper, with everything you did and how it felt to do it" {
frames:
  usual: |
${protocol.replace("approach  cognitive-behavioral", "approach  our-clinic").replaceAll(/^(?=.)/gm, "    ")}`;

describe("a project file", () => {
  it("changes how grave a rule is", () => {
    const folder = new Folder({ "a.homework": withWarning });
    const rule = ruleOf(folder.homework("check"));
    folder.write("homework.yaml", severity(rule, "error"));
    expect(folder.homework("check")).toMatchObject({ status: 1, stdout: expect.stringContaining(`error  ${rule}`) });
    folder.write("homework.yaml", severity(rule, "off"));
    expect(folder.homework("check")).toMatchObject({ status: 0, stdout: "No findings in 1 file.\n" });
  });

  it("that names no rule, or cannot be read, ends the command with 2 and its place", () => {
    const folder = new Folder({ "a.homework": protocol, "homework.yaml": severity("t-rationle", "off") });
    const { status, stdout, stderr } = folder.homework("check");
    expect(status).toBe(2);
    expect(stdout).toMatch(/^homework\.yaml:3:3 {2}error {2}/);
    expect(stdout).toContain("Did you mean `t-rationale`?");
    expect(stderr).toContain("The files of homework.yaml were not read: mend it first.");
    folder.write("homework.yaml", "edition: 1\nsources: '*.homework\n");
    expect(folder.homework("check")).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^homework\.yaml:\d+:\d+/),
    });
  });

  it("says which files are its own; others are named", () => {
    const folder = new Folder({
      "homework.yaml": "edition: 1\nsources: [protocols/**/*.homework]\n",
      "protocols/a.homework": protocol,
      "drafts/b.homework": withError,
    });
    expect(folder.homework("check")).toEqual({
      status: 0,
      stdout: "No findings in 1 file.\n",
      stderr: "Skipped drafts/b.homework: it is not among the `sources` of homework.yaml.\n",
    });
  });

  it("holds for the files below it, wherever the command runs", () => {
    const files = { "homework.yaml": severity("t-rationale", "error"), "deep/er/a.homework": withWarning };
    const folder = new Folder(files);
    expect(folder.homeworkIn("deep/er", "", "check")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^a\.homework:/),
    });
    expect(folder.homeworkIn("deep", "", "check", "er")).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^er\/a\./),
    });
  });

  it("of a folder further down holds there instead", () => {
    const folder = new Folder({
      "homework.yaml": severity("t-rationale", "error"),
      "a.homework": withWarning,
      "other/homework.yaml": severity("t-rationale", "off"),
      "other/b.homework": withWarning,
    });
    const { status, stdout } = folder.homework("check");
    expect(status).toBe(1);
    expect(stdout).toMatch(/1 error in 2 files\.\n$/);
  });

  it("gives the address of the pages on rules", () => {
    const folder = new Folder({
      "homework.yaml": "edition: 1\nrulePage: https://wiki.example.org/{rule}\n",
      "a.homework": withWarning,
    });
    expect(folder.homework("check").stdout).toMatch(/ {2}Page {2}https:\/\/wiki\.example\.org\/t-/);
  });

  it("makes paths in the JSON relative to itself", () => {
    const folder = new Folder({ "p/homework.yaml": "edition: 1\n", "p/x/a.homework": protocol });
    expect(folder.homework("build", "p", "--out", "out").status).toBe(0);
    const { sources } = JSON.parse(folder.read("out/p/x/a.json")).provenance;
    expect(sources.map(({ path }: { path: string }) => path)).toEqual(["x/a.homework"]);
  });
});

describe("imports", () => {
  it("do not lead out of the project", () => {
    const folder = new Folder({
      "library.homework": library,
      "p/homework.yaml": "edition: 1\n",
      "p/a.homework": `import { Walk } from "../library.homework"\n${protocol}`,
    });
    const { status, stdout } = folder.homework("check", "p");
    expect(status).toBe(1);
    expect(stdout).toContain("../library.homework");
  });

  it("of a file with a mistake tell the mistake where it is, once", () => {
    const folder = new Folder({
      "library.homework": library.replace("kind", "knid"),
      "a.homework": `import { Walk } from "./library.homework"\n${protocol}`,
      "b.homework": `import { Walk } from "./library.homework"\n${protocol}`,
    });
    const { status, stdout } = folder.homework("check");
    expect(status).toBe(1);
    expect(stdout.match(/^library\.homework:/gm)).toHaveLength(1);
  });
});

describe("a pack of the project's own", () => {
  const files = {
    "homework.yaml": "edition: 1\npacks: [approaches/our-clinic.approach.yaml]\n",
    "approaches/our-clinic.approach.yaml": pack,
    "a.homework": protocol
      .replace("approach  cognitive-behavioral", "approach  our-clinic")
      .replace('"Four days on paper"', '"Four days on paper, each with what you did in it and how that felt"'),
  };

  it("has its rules held against protocols that name its approach", () => {
    const { status, stdout } = new Folder(files).homework("check");
    expect(status).toBe(0);
    expect(stdout).toContain("warning  clinic-short-title");
    expect(stdout).toMatch(/1 warning in 1 file\.\n$/);
  });

  it("is listed and explained", () => {
    const folder = new Folder(files);
    expect(folder.homework("rules", "--approach", "our-clinic").stdout).toContain("clinic-short-title");
    expect(folder.homework("explain", "clinic-short-title").stdout).toContain("A long title does not fit on the card.");
  });

  it("has its examples run by homework test", () => {
    const folder = new Folder(files);
    folder.homework("test", "--update");
    expect(folder.homework("test")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 protocol as expected, 2 examples of rules run."),
    });
    folder.write("approaches/our-clinic.approach.yaml", pack.replace("< 60", "< 600"));
    folder.homework("test", "--update");
    const { status, stdout } = folder.homework("test");
    expect(status).toBe(1);
    expect(stdout).toContain("example 2 of clinic-short-title does not give clinic-short-title");
  });

  it("that is broken ends the command with 2 and the place in the pack", () => {
    const folder = new Folder({
      ...files,
      "approaches/our-clinic.approach.yaml": pack.replace("homework.title.size()", "homework.titel.size()"),
    });
    const { status, stdout } = folder.homework("check");
    expect(status).toBe(2);
    expect(stdout).toMatch(/^approaches\/our-clinic\.approach\.yaml:\d+:\d+ {2}error/);
    expect(stdout).toContain("titel");
  });

  it("that is not there is told at its name in the project file", () => {
    const { "approaches/our-clinic.approach.yaml": _, ...rest } = files;
    const folder = new Folder({ ...rest, "approaches/our-clinics.approach.yaml": pack });
    const { status, stdout } = folder.homework("check");
    expect(status).toBe(2);
    expect(stdout).toMatch(/^homework\.yaml:2:9 {2}error {2}project-pack-missing/);
    expect(stdout).toContain("Did you mean `approaches/our-clinics.approach.yaml`?");
  });
});
