import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { root } from "../house/project.js";
import { approachPacks } from "../rules/shipped-manuals.js";
import { Workbench } from "./support/workbench.js";

interface Change {
  /** How the line begins that is changed, and what it is then; without that it is taken out. */
  line: string;
  to?: string;
  /** The rule that complains, and the quick fix that is taken. */
  rule: string;
  fix: string;
}

const changes: Record<string, Change[]> = {
  "erp/erp-for-ocd.homework": [
    { line: "    ordinary risk ", rule: "saf-no-real-danger", fix: "State it, and hold each task against it" },
    { line: "    completion ", rule: "t-declined", fix: "Say what follows when it is declined or changed" },
    { line: "    readiness ", rule: "t-readiness", fix: "Ask for confidence, and redesign below 70%" },
  ],
  "dbt.homework": [{ line: "  priority ", rule: "dbt-hierarchy", fix: "Set the order of targets" }],
  "emotion-focused.homework": [
    {
      line: "    success ",
      to: "    success      completion",
      rule: "eft-not-completion",
      fix: "Let the experience count",
    },
    { line: "    client hears ", to: '    client hears "homework"', rule: "eft-wording", fix: "Call it an experiment" },
  ],
};

const { manuals } = approachPacks();

/** The protocol that the examples of an approach change; it checks clean. */
const frameOf = (approach: string) => manuals.get(approach)?.frames.usual ?? "";

const files: Record<string, string> = {
  ...exampleProject("erp-ocd", "erp"),
  "dbt.homework": frameOf("dbt"),
  "emotion-focused.homework": frameOf("emotion-focused"),
};

/** The files of an example, without what is compiled from it. */
function exampleProject(name: string, under: string): Record<string, string> {
  const folder = join(root, "protocol-examples", name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith("expected"),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [`${under}${path.slice(folder.length)}`, readFileSync(path, "utf8")]));
}

let workbench: Workbench;
beforeAll(async () => {
  // A line for each problem, so that all of them are in sight.
  const settings = { "problems.defaultViewMode": "table" };
  workbench = await Workbench.start({ files, settings, open: "erp/erp-for-ocd.homework" });
  await workbench.command("Problems: Focus on Problems View");
  await workbench.page.locator(".markers-panel").getByText("No problems have been detected").waitFor();
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

const problem = (code: string) => workbench.page.locator(".markers-panel .monaco-list-row", { hasText: code }).first();
const lineNumber = (file: string, start: string) =>
  (files[file] ?? "").split("\n").findIndex((text) => text.startsWith(start)) + 1;

/** Types another word in place of the last one of a line. */
async function retype(line: number, word: string): Promise<void> {
  await workbench.page.keyboard.press("Control+Home");
  await workbench.goToLine(line);
  await workbench.page.keyboard.press("End");
  await workbench.page.keyboard.press("Control+Backspace");
  await workbench.page.keyboard.type(word);
  await workbench.page.keyboard.press("Escape");
}

it("a mistake that is typed is underlined, and mended from the keyboard", async () => {
  await workbench.openFile("erp/erp-for-ocd.homework");
  await retype(lineNumber("erp/erp-for-ocd.homework", "  format "), "indiviual");
  await workbench.squiggles("error").first().waitFor();
  await problem("unknown-value").waitFor();
  await workbench.lightBulb().waitFor();
  await workbench.openOffers("individual");
  await workbench.picture("quick-fix");
  await workbench.page.keyboard.press("Enter");
  await workbench.text.filter({ hasText: /format\s+individual/ }).waitFor();
  await problem("unknown-value").waitFor({ state: "detached" });
});

it("a mistake is mended from the light bulb beside it", async () => {
  await retype(lineNumber("erp/erp-for-ocd.homework", "  format "), "indivdual");
  await problem("unknown-value").waitFor();
  await workbench.lightBulb().click();
  await workbench.offered("individual").click();
  await problem("unknown-value").waitFor({ state: "detached" });
  await workbench.text.filter({ hasText: /format\s+individual/ }).waitFor();
});

it.each(Object.keys(changes))("%s is changed until rules complain, and mended by quick fixes alone", async (file) => {
  const ofFile = changes[file] ?? [];
  await workbench.openFile(file);
  const fromBelow = [...ofFile].sort((a, b) => lineNumber(file, b.line) - lineNumber(file, a.line));
  for (const { line, to } of fromBelow) {
    await workbench.goToLine(lineNumber(file, line));
    if (to === undefined) await workbench.page.keyboard.press("Control+Shift+K");
    else {
      await workbench.page.keyboard.press("Shift+End");
      await workbench.page.keyboard.insertText(to);
    }
  }
  for (const { rule } of ofFile) await problem(rule).waitFor();
  await workbench.picture(`complained-${file.replace(/^.*\/|\.homework$/g, "")}`);
  for (const { rule, fix } of ofFile) {
    await problem(rule).dblclick();
    await workbench.page.locator(".editor-group-container.active .monaco-editor.focused").waitFor();
    await (await workbench.openOffers(fix)).click();
    await problem(rule).waitFor({ state: "detached" });
  }
  await workbench.page.locator(".markers-panel").getByText("No problems have been detected").waitFor();
  await workbench.page.keyboard.press("Control+S");
  await expect.poll(() => readFileSync(join(workbench.editor.workspace, file), "utf8")).not.toBe(files[file]);
  await workbench.picture(`mended-${file.replace(/^.*\/|\.homework$/g, "")}`);
});
