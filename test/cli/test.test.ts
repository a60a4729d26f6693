import { describe, expect, it } from "vitest";
import { Folder, library, protocol, withError } from "./homework.js";

describe("homework test", () => {
  it("fails where nothing is expected yet, and writes it when told", () => {
    const folder = new Folder({ "a/b.homework": protocol });
    expect(folder.homework("test")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("There is no expected/a/b.json.\n`homework test --update` makes it.\n"),
    });
    expect(folder.homework("test", "--update")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Updated expected/a/b.json"),
    });
    expect(folder.homework("test")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 protocol as expected."),
    });
    folder.homework("build", "--out", "out");
    expect(folder.read("expected/a/b.json")).toBe(folder.read("out/a/b.json"));
  });

  it("shows what differs, and changes nothing unless told", () => {
    const folder = new Folder({ "a.homework": protocol });
    folder.homework("test", "--update");
    const before = folder.read("expected/a.json");
    folder.write("a.homework", protocol.replace("Four days on paper", "Five days on paper"));
    const { status, stdout } = folder.homework("test");
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /expected\/a\.json differs[\s\S]*\n {2}- .*"Four days on paper"[\s\S]*\n {2}\+ .*"Five days on paper"/,
    );
    expect(folder.read("expected/a.json")).toBe(before);
    expect(folder.homework("test", "--update").status).toBe(0);
    expect(folder.read("expected/a.json")).toContain("Five days on paper");
  });

  it("tells what nothing compiles to any more, and takes it away when told", () => {
    const folder = new Folder({ "a.homework": protocol, "gone.homework": protocol, "library.homework": library });
    folder.homework("test", "--update");
    folder.write("expected/library.json", "{}\n");
    folder.write("expected/table.md", "a table beside it\n");
    folder.write("gone.homework", library);
    const { status, stdout } = folder.homework("test");
    expect(status).toBe(1);
    expect(stdout).toContain("Nothing is compiled to expected/gone.json.");
    expect(stdout).toContain("Nothing is compiled to expected/library.json.");
    expect(folder.homework("test", "a.homework").status).toBe(0);
    folder.homework("test", "--update");
    expect(folder.files().filter((path) => path.startsWith("expected/"))).toEqual([
      "expected/a.json",
      "expected/table.md",
    ]);
  });

  it("tells errors and keeps what is expected of such a file", () => {
    const folder = new Folder({ "a.homework": protocol });
    folder.homework("test", "--update");
    folder.write("a.homework", withError);
    const { status, stdout } = folder.homework("test", "--update");
    expect(status).toBe(1);
    expect(stdout).toContain("sleeping");
    expect(folder.has("expected/a.json")).toBe(true);
  });

  it("runs the examples of packs where there is no protocol", () => {
    const folder = new Folder({ "homework.yaml": "edition: 1\n" });
    folder.homework("approach", "new", "our-way");
    for (const where of [[], ["approaches"], ["."]]) {
      expect(folder.homework("test", ...where)).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^\d+ examples of rules run\.$/m),
      });
    }
    const path = "approaches/our-way.approach.yaml";
    folder.write(path, folder.read(path).replace("require: protocol.harmsAsked", 'require: "!protocol.harmsAsked"'));
    expect(folder.homework("test")).toMatchObject({ status: 1, stdout: expect.stringContaining("failure") });
    folder.write(path, "approach: [");
    expect(folder.homework("test")).toMatchObject({ status: 2, stdout: expect.stringContaining(path) });
  });

  it("has nothing to do in a folder without protocols and packs", () => {
    const folder = new Folder({ "homework.yaml": "edition: 1\n", "notes.txt": "" });
    expect(folder.homework("test")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no .homework file below ."),
    });
  });
});
