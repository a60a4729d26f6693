import { describe, expect, it } from "vitest";
import { compile } from "../../server/src/index.js";
import { Folder, library, protocol, withError } from "./homework.js";

const two = `${protocol}\n${protocol.replace(/^import.*\n/m, "").replace(/^protocol \w+/m, "protocol Second")}`;
const nameOf = (text: string) => /^protocol (\w+)/m.exec(text)?.[1] ?? "";

describe("homework build", () => {
  it("writes what the library compiles, below the folder named, as the source stands below this one", () => {
    const folder = new Folder({ "a/b.homework": protocol });
    expect(folder.homework("build", "--out", "out")).toMatchObject({ status: 0, stderr: "1 file written.\n" });
    expect(folder.files()).toEqual(["a/b.homework", "out/a/b.json"]);
    const [compiled] = compile(protocol, { path: "a/b.homework" }).protocols;
    const told = JSON.parse(folder.read("out/a/b.json"));
    expect({ ...told, provenance: {} }).toEqual({ ...compiled?.protocol, provenance: {} });
    expect(folder.read("out/a/b.json")).toBe(`${JSON.stringify(told, null, 2)}\n`);
  });

  it("writes the same bytes each time and from each order of paths", () => {
    const files = { "a.homework": protocol, "b.homework": two };
    const folder = new Folder(files);
    folder.homework("build", "--out", "1", "a.homework", "b.homework");
    folder.homework("build", "--out", "2", "b.homework", "a.homework");
    const elsewhere = new Folder(files);
    elsewhere.homework("build", "--out", "1");
    for (const path of ["a.json", `b.${nameOf(two)}.json`, "b.Second.json"]) {
      expect(folder.read(`2/${path}`)).toBe(folder.read(`1/${path}`));
      expect(elsewhere.read(`1/${path}`)).toBe(folder.read(`1/${path}`));
    }
    expect(folder.read("1/a.json")).not.toContain(folder.path);
  });

  it("names each protocol of a file that holds several, and makes nothing of a file that holds none", () => {
    const folder = new Folder({ "two.homework": two, "library.homework": library });
    expect(folder.homework("build", "--out", "out").status).toBe(0);
    expect(folder.files().filter((path) => path.startsWith("out/"))).toEqual(
      [`out/two.${nameOf(two)}.json`, "out/two.Second.json"].sort(),
    );
  });

  it("writes nothing from a file with errors, and leaves what was written before", () => {
    const folder = new Folder({ "a.homework": protocol, "b.homework": withError });
    expect(folder.homework("build", "--out", "out").status).toBe(1);
    expect(folder.has("out/b.json")).toBe(false);
    const before = folder.read("out/a.json");
    folder.write("a.homework", withError);
    expect(folder.homework("build", "--out", "out").status).toBe(1);
    expect(folder.read("out/a.json")).toBe(before);
    expect(folder.files().filter((path) => path.startsWith("out/"))).toEqual(["out/a.json"]);
  });

  it("writes on request a map from the JSON to the text", () => {
    const folder = new Folder({ "a.homework": protocol });
    folder.homework("build", "--out", "out", "--source-map");
    const { version, places } = JSON.parse(folder.read("out/a.map.json"));
    expect(version).toBe(1);
    const lines = protocol.split("\n");
    const textAt = (pointer: string) => {
      const { file, line, column } = places[pointer];
      expect(file).toBe("a.homework");
      return (lines[line - 1] ?? "").slice(column - 1);
    };
    expect(textAt("")).toMatch(new RegExp(`^${nameOf(protocol)} `));
    expect(textAt("/status")).toMatch(/^status/);
    expect(textAt("/homework/0")).toMatch(/^Diary/);
    expect(textAt("/homework/0/rationale")).toMatch(/^rationale/);
    expect(textAt("/sessions/0")).toMatch(/^session/);
    const json = JSON.parse(folder.read("out/a.json"));
    const leadsSomewhere = (pointer: string) =>
      pointer
        .split("/")
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json) !== undefined;
    expect(Object.keys(places).filter((pointer) => !leadsSomewhere(pointer))).toEqual([]);
  });

  it("needs to know where to", () => {
    const folder = new Folder({ "a.homework": protocol });
    expect(folder.homework("build")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Say --out DIR, or `output: DIR` in homework.yaml."),
    });
    folder.write("homework.yaml", "edition: 1\noutput: compiled\n");
    expect(folder.homework("build").status).toBe(0);
    expect(folder.has("compiled/a.json")).toBe(true);
  });

  it("says when two sources would be written to the same file", () => {
    const folder = new Folder({ "two.homework": two, "two.Second.homework": protocol });
    const { status, stderr } = folder.homework("build", "--out", "out");
    expect(status).toBe(2);
    expect(stderr).toContain("two.Second.homework and two.homework would both be written to out/two.Second.json.");
  });

  it("says when it cannot write, and leaves no half of a file", () => {
    const folder = new Folder({ "a.homework": protocol, out: "in the way" });
    expect(folder.homework("build", "--out", "out")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^homework: Cannot write out\/a\.json: /),
    });
    expect(folder.files()).toEqual(["a.homework", "out"]);
  });

  it("compiles standard input under the name it stands for", () => {
    const folder = new Folder();
    expect(folder.homeworkFed(protocol, "build", "-", "--stdin-path", "x/y.homework", "--out", "out").status).toBe(0);
    expect(folder.files()).toEqual(["out/x/y.json"]);
  });
});
