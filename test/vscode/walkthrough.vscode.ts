import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Workbench } from "./support/workbench.js";

// One author's way from an empty folder to JSON, with nothing but what the walkthrough offers: each test goes on from the one
// before.
let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files: { ".keep": "" } });
  // Where there is less room the steps stand without their pictures.
  await workbench.page.setViewportSize({ width: 1500, height: 900 });
});
afterAll(() => workbench.close());

const inWorkspace = (path: string) => join(workbench.editor.workspace, path);
const walkthrough = () => workbench.page.locator(".gettingStartedContainer");
const step = (title: string): Locator => walkthrough().locator(".getting-started-step", { hasText: title });
/** The picture of the step that is unfolded. */
const picture = () => walkthrough().frameLocator("iframe.webview.ready").frameLocator("iframe").locator("svg");
const isDone = (title: string) => step(title).locator(".codicon-getting-started-step-checked").waitFor();

const titles = [
  "Look at an example",
  "Write a first protocol",
  "See the checks",
  "See the course as a picture",
  "Build JSON for other programs",
];

/** Comes back to the steps and unfolds one. */
async function unfold(title: string): Promise<void> {
  await workbench.command("Welcome: Open Walkthrough...");
  await workbench.choice("First Steps with Homework Protocols").click();
  await walkthrough().locator(".showDetails").waitFor();
  const isOpen = (await step(title).getAttribute("aria-expanded")) === "true";
  if (!isOpen) await step(title).locator(".step-title").click();
  await step(title).locator(".monaco-button").first().waitFor();
}

/** Chooses a fix where the cursor is, by the first words of its title. */
async function fix(title: string): Promise<void> {
  const action = workbench.page.locator(".action-widget .action", { hasText: title }).first();
  // A list that opens while the lines below a finding fold away closes again.
  await expect
    .poll(
      async () => {
        await workbench.page.keyboard.press("Control+.");
        return action.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await action.click();
  await action.waitFor({ state: "detached" });
}

/** Goes to the next finding, which is told there. */
async function next(message: string): Promise<void> {
  await workbench.page.keyboard.press("F8");
  const told = workbench.page.locator(".peekview-widget", { hasText: message });
  await told.waitFor();
  await workbench.page.keyboard.press("Escape");
  await told.waitFor({ state: "detached" });
}

it("a folder without a protocol offers the first steps", async () => {
  await workbench.page.getByRole("tab", { name: "Homework" }).click();
  await workbench.page.locator(".welcome-view a", { hasText: "Take the First Steps" }).click();
  await walkthrough().locator("h2", { hasText: "First Steps with Homework Protocols" }).waitFor();
  expect(await walkthrough().locator(".step-title").allInnerTexts()).toEqual(titles);
});

it("each step has its picture", async () => {
  const drawn = new Set<string>();
  for (const title of titles) {
    await unfold(title);
    await expect.poll(async () => drawn.has(await picture().innerHTML()), { timeout: 20_000 }).toBe(false);
    drawn.add(await picture().innerHTML());
    expect(await picture().evaluate((svg) => svg.getBoundingClientRect().width)).toBeGreaterThan(200);
    await workbench.picture(`walkthrough-${titles.indexOf(title) + 1}`);
  }
});

it("an example is copied into the folder", async () => {
  await unfold("Look at an example");
  await step("Look at an example").locator(".monaco-button").click();
  await workbench.choice("Exposure and response prevention").click();
  await workbench.choice("In the folder workspace").click();
  await workbench.page.locator(".tab.active", { hasText: "erp-for-ocd.homework" }).waitFor();
  expect(existsSync(inWorkspace("erp-ocd/erp-for-ocd.homework"))).toBe(true);
});

it("a first protocol has no findings", async () => {
  await unfold("Write a first protocol");
  await isDone("Look at an example");
  await step("Write a first protocol").locator(".monaco-button").click();
  await workbench.answer("New Protocol", "cognitive behavioural");
  await workbench.choice("Cognitive behavioural therapy").click();
  await workbench.answer("What is the protocol called?", "Fuller days");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator(".tab.active", { hasText: "fuller-days.homework" }).waitFor();
  const inView = workbench.treeItem("Fuller days").locator(".codicon-pass");
  const aboveIt = workbench.page.locator(".codelens-decoration", { hasText: "nothing found" });
  await inView.or(aboveIt).first().waitFor();
  expect(await workbench.squiggles("error").count()).toBe(0);
  await workbench.picture("walkthrough-protocol-done");
});

it("the mistakes of a page for practice are mended by their fixes", async () => {
  await unfold("See the checks");
  await isDone("Write a first protocol");
  await step("See the checks").locator(".monaco-button").click();
  await workbench.squiggles("error").first().waitFor();
  await workbench.picture("walkthrough-practice");
  await fix("Write individual");
  await workbench.squiggles("error").first().waitFor({ state: "detached" });
  await next("Did you mean `during`?");
  await fix("Write during");
  await workbench.squiggles("error").first().waitFor({ state: "detached" });
  await next("gives the client nothing to take along");
  await fix("Give the client a card");
  await workbench.treeItem("Practice").locator(".codicon-pass").waitFor();
  await workbench.picture("walkthrough-practised");
});

it("the picture is that of one's own protocol", async () => {
  await unfold("See the course as a picture");
  await isDone("See the checks");
  await step("See the course as a picture").locator(".monaco-button", { hasText: "Glance" }).click();
  await workbench.page.locator(".tab", { hasText: "At a Glance: Fuller days" }).waitFor();
  await workbench.picture("walkthrough-picture-shown");
});

it("JSON is built of every protocol in the folder", async () => {
  await unfold("Build JSON for other programs");
  await isDone("See the course as a picture");
  await step("Build JSON for other programs").locator(".monaco-button", { hasText: "Build" }).click();
  await expect.poll(() => existsSync(inWorkspace("out/fuller-days.json")), { timeout: 20_000 }).toBe(true);
  expect(JSON.parse(readFileSync(inWorkspace("out/fuller-days.json"), "utf8")).title).toBe("Fuller days");
  await isDone("Build JSON for other programs");
  await workbench.picture("walkthrough-built");
});
