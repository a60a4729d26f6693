import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../server/src/index.js";
import { projectFiles, root, textOf } from "../house/project.js";
import { afterStep, blocksOf, matches, sectionOf, stepsOf } from "./tutorial.js";

const page = textOf("README.md");
const steps = stepsOf(sectionOf(page, "Tutorial"));
const folder = mkdtempSync(join(tmpdir(), "homework-tutorial-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command of the tutorial prints; pages on rules are named as from the folder of the project. */
function run(command: string): string {
  const [npx, name, ...words] = command.split(" ");
  expect([npx, name]).toEqual(["npx", "homework"]);
  const program = join(root, "cli", "dist", "homework.cjs");
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: "utf8" });
  return (stdout + stderr).replace(/\S*(?=cli\/dist\/rules\/)/g, "");
}

function textThere(file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

describe("the tutorial of the README", () => {
  it("begins with nothing, and has findings to mend", () => {
    expect(steps[0]).toMatchObject({ does: "write" });
    const outputs = steps.flatMap((step) => (step.does === "run" ? [step.output] : []));
    for (const severity of ["error", "warning", "hint"])
      expect(outputs.some((output) => output.includes(severity))).toBe(true);
  });

  it.each(steps)("line $line: $does", (step) => {
    if (step.does === "run") {
      const printed = step.commands.map(run).join("");
      if (!matches(step.output, printed)) expect(printed).toBe(step.output);
    } else if (step.does === "show") {
      const there = textThere(step.file);
      if (!matches(step.text, there)) expect(there).toBe(step.text);
    } else {
      const path = join(folder, step.file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, afterStep(textThere(step.file), step));
    }
  });

  it("ends with a protocol without findings, which is none of the examples", () => {
    const text = textThere("worry/worry.homework");
    expect(check(text)).toEqual([]);
    const names = projectFiles("protocol-examples").map(textOf).join("\n");
    expect(names).not.toContain(/protocol (\w+)/.exec(text)?.[1]);
  });

  it("shows a deviation that excuses what it is shown for", () => {
    const deviation = blocksOf(sectionOf(page, "Tutorial")).find(({ text }) => text.startsWith("deviation"))?.text;
    const file = "worry/worry.homework";
    const untried = textThere(file).replace("practice and plan WorryTime", "plan WorryTime");
    expect(check(untried).map(({ code }) => code)).toEqual(["cbt-practise-first"]);
    const excused = afterStep(untried, { does: "add", file, text: deviation ?? "", line: 0 });
    expect(check(excused)).toEqual([]);
  });

  it("is what the picture at the top is taken from", () => {
    const lines = (text: string) => text.split("\n").map((line) => line.trim());
    const told = new Set(blocksOf(sectionOf(page, "Tutorial")).flatMap(({ text }) => lines(text)));
    const picture = blocksOf(sectionOf(page, "What it looks like")).flatMap(({ text }) => lines(text));
    expect(picture.length).toBeGreaterThan(20);
    expect(picture.filter((line) => !told.has(line))).toEqual([]);
  });
});
