import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Workbench } from "./support/workbench.js";

const files = {
  "homework.yaml": "edition: 1\n",
  "worry.homework": `protocol Worry "Worry later" {
  approach cognitive-behavioral
  language en
  course   3 sessions weekly, 50 minutes each
  format   individual
}
`,
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files, open: "worry.homework" });
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

const page = () => workbench.page;
const inWorkspace = (path: string) => join(workbench.editor.workspace, path);

it("a rule that is broken leads from the view of rules to its place in the text", async () => {
  await page().getByRole("tab", { name: "Homework", exact: true }).click();
  await workbench.treeItem("There is a named risk plan").click();
  await page().locator(".statusbar-item", { hasText: "Ln 1, Col 15 (5 selected)" }).waitFor();
  await workbench.picture("rules-view");
});

it("a first rule is written with its examples, and its pack is named in the project", async () => {
  await workbench.command("Homework: Add Rule…");
  await workbench.answer("What is your approach called?", "our-clinic");
  await page().keyboard.press("Enter");
  await workbench.choice("Cognitive behavioural therapy").click();
  await page().locator(".tab.active", { hasText: "our-clinic.approach.yaml" }).waitFor();
  expect(readFileSync(inWorkspace("approaches/our-clinic.approach.yaml"), "utf8")).toContain("    examples:");
  expect(readFileSync(inWorkspace("homework.yaml"), "utf8")).toContain("our-clinic.approach.yaml");
});

it("the examples of the rule stand in the Testing view, and pass there", async () => {
  await workbench.command("Testing: Focus on Test Explorer View");
  await page().locator(".test-explorer").getByText("workspace", { exact: true }).waitFor();
  await workbench.command("Test: Run All Tests");
  await page().locator(".test-explorer .codicon-testing-passed-icon").first().waitFor();
  expect(await page().locator(".test-explorer .codicon-testing-failed-icon").count()).toBe(0);
  await workbench.picture("testing");
});
