import { expect, it } from "vitest";
import { trustGranted } from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";
import { ownPack, projectFile } from "../own-pack.js";

const files = {
  "homework.yaml": projectFile,
  "our-clinic.approach.yaml": ownPack,
  "ours.homework": 'protocol Ours "Ours" {\n  approach our-clinic\n}\n',
};

it("packs of a folder that is not trusted are not read, and the project file says so", async () => {
  const editor = await Editor.start(files, { initializationOptions: { isTrusted: false } });
  const codes = async (path: string) => (await editor.diagnostics(path)).map(({ code }) => code);
  expect(await codes("homework.yaml")).toEqual(["project-pack-untrusted"]);
  expect(await codes("ours.homework")).not.toContain("oc-goal");
  await editor.open("homework.yaml", projectFile, "yaml");
  expect(await codes("homework.yaml")).toEqual(["project-pack-untrusted"]);

  await editor.client.sendNotification(trustGranted);
  await editor.settle();
  expect(await codes("homework.yaml")).toEqual([]);
  expect(await codes("ours.homework")).toContain("oc-goal");
  await editor.stop();
});

it("an editor that knows nothing of trust is taken to have it", async () => {
  const editor = await Editor.start(files);
  expect((await editor.diagnostics("ours.homework")).map(({ code }) => code)).toContain("oc-goal");
  await editor.stop();
});
