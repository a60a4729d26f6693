import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesOf } from "../examples/example.js";
import { Folder, protocol, withError } from "./homework.js";

const youth = readFileSync(new URL("../corpus/youth/school-fears-9-to-12.homework", import.meta.url), "utf8");

describe("homework handout", () => {
  it("writes the sheet of one session as a page by itself", () => {
    const folder = new Folder(filesOf("erp-ocd"));
    const run = folder.homework("handout", "erp-for-ocd.homework", "--session", "4", "--out", "out/four.html");
    expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
    const page = folder.read("out/four.html");
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).toContain("Touching and staying");
    expect(page).not.toContain(folder.path);
    expect(folder.homework("handout", "erp-for-ocd.homework", "--session", "4").stdout).toBe(page);
  });

  it("writes for the reader that is named", () => {
    const folder = new Folder({ "y.homework": youth });
    const sheet = (...more: string[]) => folder.homework("handout", "y.homework", "--session", "4", ...more);
    expect(sheet("--reader", "child").stdout).toContain("Say the guess. Take the step.");
    expect(sheet("--reader", "child").stdout).not.toContain("two sentences once");
    expect(sheet("--reader", "caregiver").stdout).toContain("two sentences once");
    const unknown = sheet("--reader", "caregivr");
    expect(unknown).toMatchObject({ status: 2, stdout: "" });
    expect(unknown.stderr).toContain("Did you mean caregiver?");
  });

  it("takes the approach's word for homework where the protocol has none", () => {
    const folder = new Folder({ "p.homework": protocol });
    expect(folder.homework("handout", "p.homework", "--session", "1").stdout).toContain(
      "<title>Homework: Session 1</title>",
    );
  });

  it("makes the sheet of one task", () => {
    const folder = new Folder(filesOf("short-term-dynamic"));
    const run = folder.homework("handout", "short-term-dynamic.homework", "--task", "OneTrueThing");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("One true small thing");
    expect(folder.homework("handout", "short-term-dynamic.homework", "--task", "OneTrueThin").stderr).toContain(
      "Did you mean OneTrueThing?",
    );
  });

  it("says which session, task or reader it lacks, and makes nothing of a file with errors", () => {
    const folder = new Folder({ "p.homework": protocol, "error.homework": withError });
    expect(folder.homework("handout", "p.homework").stderr).toContain("Of which session?");
    expect(folder.homework("handout", "p.homework", "--session", "99").stderr).toContain("There is no session 99.");
    expect(folder.homework("handout", "p.homework", "--session", "1", "--task", "x")).toMatchObject({ status: 2 });
    const failed = folder.homework("handout", "error.homework", "--session", "1", "--out", "x.html");
    expect(failed).toMatchObject({ status: 1, stdout: "" });
    expect(folder.has("x.html")).toBe(false);
  });
});
