import { chmodSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Folder, withError } from "./homework.js";

const untidy = "homework   Walk\n{ kind walk\n when   open }\n";
const tidy = "homework Walk {\n  kind         walk\n  when         open\n}\n";

describe("homework format", () => {
  it("brings files into their layout and names those that it changed", () => {
    const folder = new Folder({ "b/untidy.homework": untidy, "tidy.homework": tidy, "note.md": "not  ours" });
    expect(folder.homework("format")).toEqual({
      status: 0,
      stdout: "b/untidy.homework\n",
      stderr: "1 file formatted, 1 already in their layout.\n",
    });
    expect(folder.read("b/untidy.homework")).toBe(tidy);
    expect(folder.homework("format").stdout).toBe("");
    expect(folder.files()).toEqual(["b/untidy.homework", "note.md", "tidy.homework"]);
  });

  it("takes files, folders and patterns", () => {
    const folder = new Folder({ "a/x.homework": untidy, "b/x.homework": untidy, "c/y.homework": untidy });
    expect(folder.homework("format", "a", "*/y.homework").stdout).toBe("a/x.homework\nc/y.homework\n");
    expect(folder.read("b/x.homework")).toBe(untidy);
  });

  it("lays a file with errors out around them", () => {
    const folder = new Folder({ "a.homework": withError.replace("\n  status", "\n status") });
    expect(folder.homework("format").status).toBe(0);
    expect(folder.read("a.homework")).toContain("\n  status    sleeping\n");
  });

  it("leaves alone what is not among the sources of the project, and what cannot be read", () => {
    const folder = new Folder({
      "homework.yaml": "edition: 1\nsources:\n  - protocols/**\n",
      "protocols/a.homework": untidy,
      "drafts/b.homework": untidy,
      "protocols/c.homework": Buffer.from([0x67, 0xff, 0x0a]),
    });
    const { status, stdout, stderr } = folder.homework("format");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "protocols/a.homework\n" });
    expect(stderr).toContain("Skipped drafts/b.homework: it is not among the `sources` of homework.yaml.\n");
    expect(stderr).toContain("Cannot read protocols/c.homework: it is not text in UTF-8.\n");
    expect(folder.read("drafts/b.homework")).toBe(untidy);
  });

  it.runIf(process.platform !== "win32")("keeps who may read a file, and links", () => {
    const folder = new Folder({ "shared/a.homework": untidy });
    chmodSync(join(folder.path, "shared/a.homework"), 0o640);
    symlinkSync("shared/a.homework", join(folder.path, "linked.homework"));
    expect(folder.homework("format", "linked.homework").stdout).toBe("linked.homework\n");
    expect(folder.read("shared/a.homework")).toBe(tidy);
    expect(statSync(join(folder.path, "shared/a.homework")).mode & 0o777).toBe(0o640);
  });

  it("honours an .editorconfig in the project and above it", () => {
    const folder = new Folder({
      ".editorconfig": "root = true\n[*]\nindent_size = 4\nend_of_line = crlf\n",
      "clinic/.editorconfig": "[*.homework]\nindent_style = tab\n",
      "clinic/homework.yaml": "edition: 1\n",
      "clinic/a.homework": untidy,
      "b.homework": untidy,
    });
    expect(folder.homework("format").status).toBe(0);
    expect(folder.read("clinic/a.homework")).toBe(
      tidy.replaceAll("  kind", "\tkind").replaceAll("  when", "\twhen").replaceAll("\n", "\r\n"),
    );
    expect(folder.read("b.homework")).toBe(tidy.replace(/^ {2}/gm, "    ").replaceAll("\n", "\r\n"));
  });
});

describe("homework format --check", () => {
  it("writes nothing, shows what would change, and ends with 1", () => {
    const folder = new Folder({ "a.homework": untidy, "b.homework": tidy });
    expect(folder.homework("format", "--check")).toEqual({
      status: 1,
      stdout: [
        "a.homework",
        "  @@ line 1 @@",
        "  -homework   Walk",
        "  -{ kind walk",
        "  - when   open }",
        "  +homework Walk {",
        "  +  kind         walk",
        "  +  when         open",
        "  +}",
        "",
      ].join("\n"),
      stderr: "1 file would be formatted, 1 already in their layout.\n",
    });
    expect(folder.read("a.homework")).toBe(untidy);
  });

  it("is content with files in their layout", () => {
    const folder = new Folder({ "b.homework": tidy });
    expect(folder.homework("format", "--check")).toMatchObject({ status: 0, stdout: "" });
  });

  it("names the files only where that is asked for", () => {
    const folder = new Folder({ "a.homework": untidy });
    expect(folder.homework("format", "--check", "--quiet")).toEqual({ status: 1, stdout: "a.homework\n", stderr: "" });
  });
});

describe("homework format -", () => {
  it("reads standard input and writes standard output", () => {
    const folder = new Folder();
    expect(folder.homeworkFed(untidy, "format", "-")).toEqual({ status: 0, stdout: tidy, stderr: "" });
    expect(folder.homeworkFed(tidy, "format", "-").stdout).toBe(tidy);
  });

  it("honours the .editorconfig of the path that it stands for", () => {
    const folder = new Folder({ "a/.editorconfig": "[b.homework]\nindent_size = 4\n" });
    const { stdout } = folder.homeworkFed(untidy, "format", "-", "--stdin-path", "a/b.homework");
    expect(stdout).toBe(tidy.replace(/^ {2}/gm, "    "));
  });

  it("shows what would change with --check", () => {
    const folder = new Folder();
    expect(folder.homeworkFed(untidy, "format", "-", "--check")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("  +homework Walk {\n"),
    });
    expect(folder.homeworkFed(tidy, "format", "-", "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("goes by itself", () => {
    const folder = new Folder({ "a.homework": untidy });
    expect(folder.homeworkFed(untidy, "format", "-", "a.homework").status).toBe(2);
    expect(folder.homework("format", "--stdin-path", "b.homework").status).toBe(2);
    expect(folder.read("a.homework")).toBe(untidy);
  });
});
