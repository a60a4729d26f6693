import { afterAll, beforeAll, it } from "vitest";
import { newProjectFile } from "../../server/src/compile/new-project.js";
import { PackLibrary, shippedPacks } from "../../server/src/rules/index.js";
import { Workbench } from "./support/workbench.js";

// What the page of the extension shows: an author at work on a protocol. UPDATE=1 makes the pictures anew.
const finished = new PackLibrary(shippedPacks()).named("cognitive-behavioral")?.starter ?? "";
/** With one line left out that a rule asks for. */
const protocol = finished.replace(/^ {4}summary +card\n/m, "");
const title = /^protocol \w+ "([^"]+)"/m.exec(finished)?.[1] ?? "";

const size = { width: 1480, height: 760 };
let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({
    files: { "homework.yaml": newProjectFile, "fuller-days.homework": protocol },
    open: "fuller-days.homework",
    settings: { "editor.minimap.enabled": false, "workbench.layoutControl.enabled": false },
  });
  await workbench.page.setViewportSize(size);
});
afterAll(() => workbench.close());

const page = () => workbench.webview();

/** Sets the cursor to the first line that holds a text, and brings it into view. */
async function goTo(text: string): Promise<void> {
  const line = protocol.slice(0, protocol.indexOf(text)).split("\n").length;
  await workbench.page.keyboard.press("Control+G");
  await workbench.page.locator('.quick-input-widget input[type="text"]').fill(`:${line}:5`);
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator(".statusbar-item", { hasText: `Ln ${line},` }).waitFor();
}

it("a finding stands at its line with what to do, and with a fix", async () => {
  await workbench.command("View: Toggle Primary Side Bar Visibility");
  await workbench.page.locator(".codelens-decoration", { hasText: "1 hint" }).waitFor();
  await workbench.command("Problems: Focus on Problems View");
  await workbench.page.locator(".markers-panel", { hasText: "summary" }).waitFor();
  await workbench.command("View: Focus First Editor Group");
  await goTo("every homework");
  await workbench.page.keyboard.press("Control+.");
  await workbench.page.locator(".action-widget .action", { hasText: "t-written" }).first().waitFor();
  await workbench.pictureForGallery("finding");
  await workbench.page.keyboard.press("Escape");
  await workbench.command("View: Hide Panel");
});

it("the course stands beside its text", async () => {
  await workbench.command("Homework: Show the Course at a Glance");
  await page().getByRole("heading", { name: title }).waitFor();
  await goTo("session 2 {");
  await page().locator('[aria-current="location"]').first().waitFor();
  // Wide enough for all sessions beside the text.
  await workbench.page.setViewportSize({ width: 1660, height: 760 });
  await workbench.pictureForGallery("glance");
  await workbench.page.setViewportSize(size);
});

it("the sheet for the client is ready to print", async () => {
  await workbench.page.locator(".tab", { hasText: "At a Glance" }).click({ button: "middle" });
  await workbench.command("Homework: Show Client Handout");
  await page().getByRole("heading", { name: "Two outings" }).waitFor();
  await workbench.pictureForGallery("handout");
});

it("the rules of the approach are listed with how they stand, and each is explained with its evidence", async () => {
  await workbench.page.locator(".tab", { hasText: "Handout" }).click({ button: "middle" });
  await workbench.page.getByRole("tab", { name: "Homework", exact: true }).click();
  await workbench.treeItem(title).waitFor();
  await workbench.command("Homework: Explain Rule…");
  await workbench.answer("Explain Rule", "cbt-concrete-goal");
  await workbench.choice("cbt-concrete-goal").click();
  await page().locator("h1", { hasText: "something one can notice" }).waitFor();
  await workbench.treeItem("Holds").locator(".monaco-tl-twistie").click();
  await workbench.treeItem("something one can notice").waitFor();
  await workbench.pictureForGallery("rules");
});

it("the approaches to begin with stand in a list", async () => {
  await workbench.page.locator(".tab", { hasText: "Preview" }).click({ button: "middle" });
  await workbench.command("Homework: New Protocol…");
  await workbench.choice("Acceptance and commitment").waitFor();
  await workbench.page.mouse.move(900, 600);
  await workbench.pictureForGallery("approaches");
  await workbench.page.keyboard.press("Escape");
});
