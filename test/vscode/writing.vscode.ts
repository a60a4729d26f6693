import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { root } from "../house/project.js";
import { fixture } from "./support/fixture.js";
import { Workbench } from "./support/workbench.js";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files: fixture(root), open: "slip.homework" });
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

it("a slip is underlined where it stands, and listed with what to do", async () => {
  await workbench.squiggles("error").first().waitFor();
  await workbench.command("Problems: Focus on Problems View");
  await workbench.page.locator(".markers-panel", { hasText: "individual" }).waitFor();
  await workbench.picture("problems");
});

it("a word is typed right, and its line is no longer underlined", async () => {
  await workbench.goToLineWith("indiviual");
  await workbench.page.keyboard.press("Control+Shift+ArrowLeft");
  await workbench.page.keyboard.type("individual");
  await expect.poll(() => workbench.squiggles("error").count()).toBeLessThan(2);
  await workbench.picture("mended");
});
