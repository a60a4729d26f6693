import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Workbench } from "./support/workbench.js";

const course = `protocol Worry "Worry later" {
  approach cognitive-behavioral
  language en
  course   3 sessions weekly, 50 minutes each
  homework WorryLog "Catching worries" {
    kind         event-log
    rationale    "A worry that is written down can wait."
    instructions "Write it down as it comes."
    dose         5 minutes daily
  }
  session 1 {
    plan WorryLog
  }
  session 2 {
    keep WorryLog
  }
}
`;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files: { "worry.homework": course }, open: "worry.homework" });
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

const page = () => workbench.webview();
const part = (key: string) => page().locator(`[data-key="${key}"]`).first();
const inWorkspace = (path: string) => join(workbench.editor.workspace, path);

/** What the status bar says while the last place of a text is selected. */
const selectedLast = (text: string) => {
  const end = course.lastIndexOf(text) + text.length;
  const lines = course.slice(0, end).split("\n");
  return `Ln ${lines.length}, Col ${(lines.at(-1) ?? "").length + 1} (${text.length} selected)`;
};

async function rewrite(from: string, to: string): Promise<void> {
  await workbench.goToLineWith(from);
  await workbench.page.keyboard.press("Home");
  await workbench.page.keyboard.press("Shift+End");
  await workbench.page.keyboard.type(to);
}

it("the course stands beside its text, with what is found at the cells that it belongs to", async () => {
  await workbench.command("View: Toggle Primary Side Bar Visibility");
  await workbench.squiggles("warning").first().waitFor();
  await workbench.command("Homework: Show the Course at a Glance");
  await page().getByRole("heading", { name: "Worry later" }).waitFor();
  await part("session.2 homework.WorryLog").waitFor();
  await workbench.picture("glance");
});

it("a click on a cell leads to its text", async () => {
  await part("session.2 homework.WorryLog").click();
  await workbench.page.locator(".statusbar-item", { hasText: selectedLast("WorryLog") }).waitFor();
});

it("the cell of the line with the cursor is marked", async () => {
  await workbench.goToLineWith("plan WorryLog");
  await page().locator('[data-key="session.1 homework.WorryLog"][aria-current="location"]').waitFor();
});

it("an edit is drawn once the author pauses", async () => {
  await rewrite("dose", "dose 9 minutes daily");
  await part("session.1 homework.WorryLog").filter({ hasText: "63" }).waitFor();
});

it("the picture of before stays while the text cannot be read, and says so", async () => {
  await rewrite("keep WorryLog", "keep ) WorryLog");
  const banner = page().getByRole("status").filter({ hasText: "This is the picture of what it was before" });
  await banner.waitFor();
  await part("session.2 homework.WorryLog").waitFor();
  await workbench.picture("glance-stale");
  await rewrite("keep ) WorryLog", "keep WorryLog");
  await banner.waitFor({ state: "detached" });
});

it("is saved as an SVG that holds the same", async () => {
  await page().getByRole("button", { name: "SVG" }).click();
  await workbench.page.locator('.quick-input-widget input[type="text"]').waitFor();
  await workbench.page.keyboard.press("Enter");
  await expect.poll(() => existsSync(inWorkspace("worry-later.svg"))).toBe(true);
  const picture = readFileSync(inWorkspace("worry-later.svg"), "utf8");
  expect(picture).toContain('data-key="session.2 homework.WorryLog"');
  expect(picture).toContain("planned, 9 minutes daily, 63 minutes a week");
});

it("stands there again after the window was loaded anew", async () => {
  await workbench.loadAnew();
  await part("session.2 homework.WorryLog").waitFor();
});

it("the sheet for the client is that of the session at the cursor", async () => {
  await workbench.command("View: Close All Editors");
  await workbench.openFile("worry.homework");
  await workbench.goToLineWith("plan WorryLog");
  await workbench.command("Homework: Show Client Handout");
  await page().getByText("A worry that is written down can wait.").waitFor();
  await page().locator(".from", { hasText: "Session 1" }).waitFor();
  await workbench.picture("handout");
});
