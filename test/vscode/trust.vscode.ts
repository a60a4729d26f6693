import { afterAll, afterEach, beforeAll, it } from "vitest";
import { ownPack, projectFile } from "../features/own-pack.js";
import { Workbench } from "./support/workbench.js";

const files = {
  "homework.yaml": projectFile,
  "our-clinic.approach.yaml": ownPack,
  "ours.homework": 'protocol Ours "Ours" {\n  approach our-clinic\n}\n',
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.start({ files, askForTrust: true, open: "ours.homework" });
});
afterEach((test) => workbench.pictureOfFailure(test));
afterAll(() => workbench.close());

const problem = (text: string) => workbench.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();

it("an author who does not trust a folder is told that its pack is not read", async () => {
  await workbench.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor();
  await workbench.command("Problems: Focus on Problems View");
  await problem("is not read, since this folder is not trusted").waitFor();
  await workbench.picture("untrusted");
});

it("the pack is read as soon as the folder is trusted", async () => {
  await workbench.page.locator(".statusbar-item", { hasText: "Restricted Mode" }).click();
  await workbench.page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
  await problem("The protocol names no aim.").waitFor();
  await problem("is not read, since this folder is not trusted").waitFor({ state: "detached" });
});
