import { describe, expect, it } from "vitest";
import { filesOf } from "../examples/example.js";
import { Folder, library, protocol, withError, withWarning } from "./homework.js";

const second = `${protocol}\n${protocol.replace(/^import.*\n/m, "").replace(/^protocol \w+/m, "protocol Second")}`;

describe("homework picture", () => {
  it("writes a self-contained picture to the file that is named", () => {
    const folder = new Folder(filesOf("erp-ocd"));
    expect(folder.homework("picture", "erp-for-ocd.homework", "--out", "out/erp.svg")).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const svg = folder.read("out/erp.svg");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain("Exposure and response prevention · 12 sessions");
    expect(svg).not.toContain(folder.path);
  });

  it("writes to standard output without one, the same bytes from anywhere", () => {
    const folder = new Folder({ "a/p.homework": protocol });
    const { stdout, status } = folder.homework("picture", "a/p.homework");
    expect(status).toBe(0);
    expect(stdout).toMatch(/<\/svg>\n$/);
    expect(folder.homeworkIn("a", "", "picture", "p.homework").stdout).toBe(stdout);
  });

  it("takes the colours that it is told", () => {
    const folder = new Folder({ "p.homework": protocol });
    const light = folder.homework("picture", "p.homework").stdout;
    expect(folder.homework("picture", "p.homework", "--theme", "light").stdout).toBe(light);
    expect(folder.homework("picture", "p.homework", "--theme", "dark").stdout).not.toBe(light);
    expect(folder.homework("picture", "p.homework", "--theme", "pink")).toMatchObject({ status: 2, stdout: "" });
  });

  it("shows what was found, and draws nothing of a file with errors", () => {
    const folder = new Folder({ "warning.homework": withWarning, "error.homework": withError });
    const warned = folder.homework("picture", "warning.homework");
    expect(warned).toMatchObject({ status: 0, stderr: "" });
    expect(warned.stdout).toContain("does not say why it is done");
    const failed = folder.homework("picture", "error.homework", "--out", "error.svg");
    expect(failed).toMatchObject({ status: 1, stdout: "" });
    expect(failed.stderr).toContain("sleeping");
    expect(folder.has("error.svg")).toBe(false);
  });

  it("asks which protocol where a file holds several, and says so where it holds none", () => {
    const folder = new Folder({ "two.homework": second, "library.homework": library });
    const asked = folder.homework("picture", "two.homework");
    expect(asked).toMatchObject({ status: 2, stdout: "" });
    expect(asked.stderr).toContain("--protocol Second");
    expect(folder.homework("picture", "two.homework", "--protocol", "Second").status).toBe(0);
    expect(folder.homework("picture", "two.homework", "--protocol", "Secnd").stderr).toContain("Did you mean Second?");
    expect(folder.homework("picture", "library.homework").stderr).toContain(
      "There is no protocol in library.homework.",
    );
  });

  it("says which file it lacks", () => {
    const folder = new Folder();
    expect(folder.homework("picture")).toMatchObject({ status: 2 });
    expect(folder.homework("picture", "none.homework").stderr).toContain("Cannot read none.homework");
  });
});
