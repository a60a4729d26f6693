import { describe, expect, test } from "vitest";
import { Folder } from "./homework.js";

const path = "approaches/our-clinic.approach.yaml";

/** A project with the pack that the command starts, and that text changed. */
function started(change: (text: string) => string = (text) => text): Folder {
  const folder = new Folder();
  folder.homework("approach", "new", "our-clinic");
  folder.write(path, change(folder.read(path)));
  return folder;
}

describe("homework approach new", () => {
  test("writes a pack whose examples are as they say, and names it in the project file", () => {
    const folder = new Folder({ "homework.yaml": "# Ours.\nedition: 1\nlimits:\n  ageOfMajority: 16 # by our law\n" });
    const { status, stdout } = folder.homework("approach", "new", "our-clinic");
    expect([status, stdout]).toEqual([0, `${path}\nhomework.yaml\n`]);
    expect(folder.read("homework.yaml")).toBe(
      `# Ours.\nedition: 1\nlimits:\n  ageOfMajority: 16 # by our law\npacks:\n  - ${path}\n`,
    );
    expect(folder.homework("approach", "test")).toMatchObject({
      status: 0,
      stdout: "2 examples of 1 pack run, all as they say.\n",
    });
  });

  test("makes an approach that a protocol can name at once", () => {
    const folder = started();
    const [, protocol = ""] = /usual: \|\n([\s\S]*?)\n\nrules:/.exec(folder.read(path)) ?? [];
    folder.write("first.homework", protocol.replace(/^ *harms .*\n/m, ""));
    const { status, stdout } = folder.homework("check");
    expect(status, stdout).toBe(0);
    expect(stdout).toContain("our-clinic-asks-about-harm");
    expect(folder.homework("explain", "our-clinic-asks-about-harm").status).toBe(0);
  });

  test("extends a shipped approach, whose rules then hold too", () => {
    const folder = new Folder();
    folder.homework("approach", "new", "brave-steps", "--extends", "exposure");
    expect(folder.homework("approach", "test", "brave-steps").stdout).toContain("all as they say");
    expect(folder.homework("rules", "--approach", "brave-steps").stdout).toContain("exp-hierarchy");
  });

  test("adds a second pack beside the first", () => {
    const folder = started();
    expect(folder.homework("approach", "new", "our-ward").status).toBe(0);
    expect(folder.read("homework.yaml")).toContain(`  - ${path}\n  - approaches/our-ward.approach.yaml\n`);
    expect(folder.homework("approach", "test").stdout).toBe("4 examples of 2 packs run, all as they say.\n");
  });

  test.each([
    [["new"], "Name one approach"],
    [["new", "Our Clinic"], "An approach cannot be called Our Clinic."],
    [["new", "erp"], "There is an approach erp already."],
    [["new", "ward", "--extends", "exposur"], "Did you mean exposure?"],
    [["new", "ward", "--extends", "youth"], "There is no approach youth to extend."],
    [[], "What about an approach?"],
    [["list"], "homework approach cannot list."],
  ])("%j is refused, and nothing is written", (words, message) => {
    const folder = new Folder();
    const { status, stderr } = folder.homework("approach", ...words);
    expect([status, folder.files()]).toEqual([2, []]);
    expect(stderr).toContain(message);
  });

  test("overwrites nothing", () => {
    const folder = new Folder({ [path]: "mine" });
    expect(folder.homework("approach", "new", "our-clinic")).toMatchObject({ status: 2 });
    expect([folder.files(), folder.read(path)]).toEqual([[path], "mine"]);
  });
});

describe("homework approach test", () => {
  test("shows what an example gives beside what it should, at its place in the pack", () => {
    const folder = started((text) => text.replace("require: protocol.harmsAsked", "require: protocol.penaltyNone"));
    const { status, stdout } = folder.homework("approach", "test");
    const line = (start: string) =>
      folder
        .read(path)
        .split("\n")
        .findIndex((one) => one.trim().startsWith(start)) + 1;
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^${path}:${line("usual:")}:\\d+  frame usual\n  \\+ our-clinic-asks-about-harm`),
    );
    expect(stdout).toContain("2 examples of 1 pack run, 1 goes wrong.");
  });

  test("tells a finding that is missing from one that should not be there", () => {
    const folder = started((text) => text.replace("<|safety|> {\n", "<|safety|> {\n          - ordinary risk\n"));
    const moved = started((text) => text.replace("          <|safety|> {\n", "          <|evidence|>\n"));
    const { status, stdout } = moved.homework("approach", "test");
    expect(status).toBe(1);
    const shown = stdout.split("\n").filter((line) => /^ {2}[+-]/.test(line));
    expect(shown[0]).toMatch(/^ {2}- our-clinic-asks-about-harm at `evidence` in line \d+$/);
    expect(shown[1]).toMatch(/^ {2}\+ our-clinic-asks-about-harm \(hint\) at `safety` in line \d+: /);
    expect(shown).toHaveLength(2);
    expect(folder.homework("approach", "test").stdout).toContain("no further line that begins with `ordinary risk`");
  });

  test("runs the examples of a shipped pack by its name or alias, without a project", () => {
    const { status, stdout } = new Folder().homework("approach", "test", "erp", "pe");
    expect(stdout).toMatch(/^\d+ examples of 2 packs run, all as they say\.\n$/);
    expect(status).toBe(0);
  });

  test("says where a pack is broken", () => {
    const folder = started((text) => text.replace("protocol.harmsAsked", "protocol.harmsAskd"));
    const { status, stdout } = folder.homework("approach", "test");
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${path}:\\d+:\\d+  error`));
    expect(stdout).toContain("Did you mean `harmsAsked`?");
  });

  test("says what to do where there is nothing to test", () => {
    const folder = new Folder();
    expect(folder.homework("approach", "test")).toMatchObject({ status: 2, stdout: "" });
    expect(folder.homework("approach", "test").stderr).toContain("homework approach new NAME");
    expect(folder.homework("approach", "test", "exposur").stderr).toContain("Did you mean exposure?");
  });
});
