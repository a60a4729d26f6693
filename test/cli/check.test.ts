import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TextLines } from "../../server/src/compile/text-lines.js";
import { Folder, library, protocol, withError, withWarning } from "./homework.js";

/** `line:column` of a word of a text. */
function placeOf(text: string, word: string): string {
  const { line, column } = new TextLines(text).position(text.indexOf(word));
  return `${line}:${column}`;
}

describe("homework check", () => {
  it("ends with 0 where nothing is wrong", () => {
    const { status, stdout, stderr } = new Folder({ "a.homework": protocol }).homework("check");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "No findings in 1 file.\n", stderr: "" });
  });

  it("tells an error with its place, its line, what is wrong and what to do, and ends with 1", () => {
    const { status, stdout } = new Folder({ "a/b.homework": withError }).homework("check", "a");
    expect(status).toBe(1);
    expect(stdout).toContain(`a/b.homework:${placeOf(withError, "sleeping")}  error  `);
    expect(stdout).toMatch(/\d+ \| +status +sleeping\n +\| +\^{8}\n/);
    expect(stdout).toMatch(/ {2}Do {4}.*draft/);
    expect(stdout).toMatch(/1 error in 1 file\.\n$/);
  });

  it("ends with 0 for warnings, and with 1 for more of them than are allowed", () => {
    const folder = new Folder({ "a.homework": withWarning });
    expect(folder.homework("check")).toMatchObject({ status: 0 });
    expect(folder.homework("check", "--max-warnings", "1")).toMatchObject({ status: 0 });
    const { status, stderr } = folder.homework("check", "--max-warnings=0");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "1 warning; --max-warnings allows 0.\n" });
  });

  it("is quiet about anything but errors where that is wanted", () => {
    const folder = new Folder({ "a.homework": withWarning, "b.homework": withError, "c.txt": "" });
    const { stdout, stderr } = folder.homework("check", "--quiet", "a.homework", "b.homework", "c.txt");
    expect(stdout).toContain("b.homework");
    expect(stdout).not.toContain("a.homework");
    expect(stderr).toBe("");
  });

  it("says the same in the same order, whatever the order of its paths", () => {
    const folder = new Folder({ "b.homework": withError, "a.homework": withWarning, "c/d.homework": withError });
    const once = folder.homework("check", "a.homework", "c", "b.homework");
    expect(folder.homework("check", "b.homework", "c/d.homework", "./a.homework", "a.homework")).toEqual(once);
    expect(folder.homework("check")).toEqual(once);
    expect([...once.stdout.matchAll(/^(\S+\.homework):/gm)].map(([, path]) => path)).toEqual([
      "a.homework",
      "b.homework",
      "c/d.homework",
    ]);
  });

  it("writes no escapes into a pipe", () => {
    expect(new Folder({ "a.homework": withError }).homework("check").stdout).not.toContain("\u001b");
  });

  it.each(["json", "sarif"])(
    "writes %s and nothing else to standard output, without a path of this machine",
    (format) => {
      const folder = new Folder({ "a.homework": withWarning, "notes.txt": "" });
      const { status, stdout } = folder.homework("check", "a.homework", "notes.txt", "--format", format);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toBeTypeOf("object");
      expect(stdout).not.toContain(folder.path);
      expect(stdout).toContain('"a.homework"');
    },
  );
});

describe("the paths of a command", () => {
  const files = { "one.homework": protocol, "deep/two.homework": protocol, "deep/er/three.homework": library };
  const found = (...paths: string[]) => new Folder(files).homework("check", ...paths);

  it.each([
    [["."], 3],
    [["deep"], 2],
    [["one.homework"], 1],
    [["deep/*.homework"], 1],
    [["**/t*.homework"], 2],
    [["./deep/**/*.homework", "one.homework"], 3],
  ])("%j stand for %i files", (paths, count) => {
    expect(found(...paths)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(` in ${count} files?\\.\n$`)),
    });
  });

  it("that lead nowhere end with 2, with the name that was probably meant", () => {
    expect(found("onne.homework")).toEqual({
      status: 2,
      stdout: "Nothing was checked.\n",
      stderr: "homework: There is no file or folder onne.homework.\nDid you mean one.homework?\n",
    });
    expect(found("x*.homework")).toMatchObject({
      status: 2,
      stderr: "homework: No .homework file matches x*.homework.\n",
    });
    expect(new Folder({ "notes.txt": "" }).homework("check")).toMatchObject({
      status: 2,
      stderr: "homework: There is no .homework file below ..\n",
    });
  });

  it("do not keep the others from being checked", () => {
    expect(found("nowhere", "one.homework")).toMatchObject({ status: 2, stdout: "No findings in 1 file.\n" });
  });

  it("that are no protocols are named with the reason", () => {
    const folder = new Folder({ ...files, "notes.txt": "", "four.homework.bak": "", "five.Homework": "" });
    expect(folder.homework("check", ".", "notes.txt").stderr).toBe(
      [
        "Skipped five.Homework: its name does not end in .homework.",
        "Skipped four.homework.bak: its name does not end in .homework.",
        "Skipped notes.txt: its name does not end in .homework.",
        "",
      ].join("\n"),
    );
  });

  it("do not follow links to folders, which may lead in circles", () => {
    const folder = new Folder(files);
    symlinkSync(folder.path, join(folder.path, "deep", "loop"), "junction");
    expect(folder.homework("check")).toEqual({
      status: 0,
      stdout: "No findings in 3 files.\n",
      stderr: "Skipped deep/loop: it is a link to a folder.\n",
    });
  });

  it("leave out hidden folders and what is installed", () => {
    const folder = new Folder({ ...files, ".git/x.homework": withError, "node_modules/p/y.homework": withError });
    expect(folder.homework("check")).toMatchObject({ status: 0, stdout: "No findings in 3 files.\n" });
  });

  it("that cannot be read end with 2", () => {
    const folder = new Folder({ "latin.homework": Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]) });
    expect(folder.homework("check")).toMatchObject({
      status: 2,
      stderr: "homework: Cannot read latin.homework: it is not text in UTF-8.\n",
    });
  });
});

describe("standard input", () => {
  it("is checked as a file of the working directory", () => {
    const { status, stdout } = new Folder().homeworkFed(withError, "check", "-");
    expect(status).toBe(1);
    expect(stdout).toContain(`standard-input.homework:${placeOf(withError, "sleeping")}`);
  });

  it("stands in for the file it is said to be, whose imports it reads", () => {
    const folder = new Folder({ "a/library.homework": library, "a/b.homework": withError });
    const importing = `import { Walk } from "./library.homework"\n${withWarning}`;
    const { stdout } = folder.homeworkFed(importing, "check", "-", "--stdin-path", "a/b.homework");
    expect(stdout).toMatch(/^a\/b\.homework:/);
    expect(stdout).not.toContain("sleeping");
    expect(stdout).not.toMatch(/no file/i);
  });

  it("has to be asked for", () => {
    const { status, stderr } = new Folder().homework("check", "--stdin-path", "a.homework");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("Write `-`") });
  });
});

describe("a wrong command line ends with 2 and says what was probably meant", () => {
  it.each([
    [["chek"], "There is no command chek.", "Did you mean homework check?"],
    [["--formt"], "There is no option --formt.", "`homework --help` lists the commands."],
    [["check", "--formt", "json"], "homework check has no option --formt.", "Did you mean --format?"],
    [
      ["check", "--format", "jsn"],
      "--format cannot be jsn: it is pretty, json, sarif or github.",
      "Did you mean json?",
    ],
    [["check", "--format"], "--format needs a value: --format pretty|json|sarif|github.", ""],
    [["check", "--quiet=yes"], "--quiet takes no value.", ""],
    [["check", "--max-warnings", "many"], "--max-warnings takes a number; many is none.", ""],
    [["build", "--maxwarnings", "2"], "homework build has no option --maxwarnings.", "Did you mean --max-warnings?"],
  ])("%j", (words, fault, advice) => {
    const { status, stdout, stderr } = new Folder().homework(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`homework: ${fault}\n`);
    expect(stderr).toContain(advice);
  });

  it("and so does none at all, with what there is", () => {
    const { status, stderr } = new Folder().homework();
    expect(status).toBe(2);
    expect(stderr).toMatch(/homework check +say what is wrong/);
  });
});

describe("help", () => {
  it("tells the commands", () => {
    expect(new Folder().homework("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("homework build"),
    });
  });

  it.each(["check", "build", "test", "explain", "rules", "init", "schema"])("tells the options of %s", (name) => {
    const { status, stdout } = new Folder().homework(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(`homework ${name}`);
    expect(stdout).toContain("--help");
  });
});
