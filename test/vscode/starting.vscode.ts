import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Workbench } from "./support/workbench.js";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files: { ".keep": "" } });
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

const inWorkspace = (path: string) => join(workbench.editor.workspace, path);

it("an empty folder offers a first protocol", async () => {
  await workbench.page.getByRole("tab", { name: "Homework" }).click();
  await workbench.page.locator(".welcome-view", { hasText: "There is no protocol" }).waitFor();
  await workbench.picture("welcome");
});

it("a protocol of an approach that is picked checks clean", async () => {
  await workbench.page.locator(".welcome-view a", { hasText: "New Protocol" }).click();
  await workbench.choice("Acceptance and commitment").waitFor();
  await workbench.picture("approaches");
  await workbench.answer("New Protocol", "client-centred");
  await workbench.choice("Client-centred therapy").click();
  await workbench.answer("What is the protocol called?", "Room to speak");
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator(".tab.active", { hasText: "room-to-speak.homework" }).waitFor();
  expect(readFileSync(inWorkspace("room-to-speak.homework"), "utf8")).toContain('protocol RoomToSpeak "Room to speak"');
  expect(existsSync(inWorkspace("homework.yaml"))).toBe(true);
  const protocol = workbench.treeItem("Room to speak");
  await protocol.locator(".codicon-pass").waitFor();
  expect(await workbench.squiggles("error").count()).toBe(0);
  expect(await workbench.squiggles("warning").count()).toBe(0);
  await workbench.picture("new-protocol");
});

it("beside the language stands what holds for the protocol, and what was found", async () => {
  await workbench.page.locator('[id="status.languageStatus"]').hover();
  const status = workbench.page.locator(".hover-language-status", { hasText: "Client-centred therapy" });
  await status
    .filter({ hasText: "Findings: 0 · Rules from: Client-centred therapy, Homework in any approach" })
    .waitFor();
  await workbench.picture("language-status");
});

it("the course is a key away", async () => {
  await workbench.text.click();
  await workbench.page.keyboard.press("Control+K");
  await workbench.page.keyboard.press("v");
  const page = workbench.page.locator(".tab", { hasText: "At a Glance: Room to speak" });
  await page.waitFor();
  await page.click({ button: "middle" });
});

it("an example project is copied to where it can be changed", async () => {
  await workbench.command("Homework: Open Example Project…");
  await workbench.choice("Exposure and response prevention").click();
  await workbench.choice("In the folder workspace").click();
  await workbench.page.locator(".tab.active", { hasText: "erp-for-ocd.homework" }).waitFor();
  await workbench.treeItem("Exposure and response prevention for OCD").locator(".codicon-pass").waitFor();
  await workbench.treeItem("Exposure and response prevention for OCD").locator(".monaco-tl-twistie").click();
  await workbench.treeItem("Map the rituals and plan").locator(".monaco-tl-twistie").click();
  await workbench.treeItem("Session 1").waitFor();
  await workbench.picture("example-project");
});

it("a rule is explained on a page beside the text", async () => {
  await workbench.command("Homework: Explain Rule…");
  await workbench.answer("Explain Rule", "t-written");
  await workbench.choice("t-written").click();
  const page = workbench.webview();
  await page.locator("h1", { hasText: "leaves with a summary" }).waitFor();
  await workbench.picture("rule-page");
});
