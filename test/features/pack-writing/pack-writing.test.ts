import { describe, expect, it } from "vitest";
import {
  type ListTestsResult,
  listTests,
  type RunExampleParams,
  type RunExampleResult,
  runExample,
  type StartPackResult,
  startPack,
  type WriteRuleResult,
  writeRule,
} from "../../../server/src/features/pack-requests.js";
import { type ListApproachesResult, listApproaches } from "../../../server/src/features/requests.js";
import { Editor, folder } from "../../support/editor.js";
import { ownPack, projectFile } from "../own-pack.js";

const pack = "approaches/our-clinic.approach.yaml";

/** A project with the pack that a team begins with, as the server writes it. */
async function begun(base?: string): Promise<Editor> {
  const editor = await Editor.start({ "a.homework": "" });
  const made = await editor.client.sendRequest<StartPackResult>(startPack, {
    folder,
    name: "our-clinic",
    ...(base === undefined ? {} : { base }),
  });
  await editor.stop();
  if ("refused" in made) throw new Error(`The pack was refused: ${made.refused}`);
  const files = Object.fromEntries(made.files.map(({ uri, text }) => [uri.slice(folder.length + 1), text]));
  return Editor.start(files);
}

/** Tries every example of the project's packs. @returns what is wrong */
async function faults(editor: Editor): Promise<string[]> {
  const { projects } = await editor.client.sendRequest<ListTestsResult>(listTests);
  const runs = projects.flatMap(({ root, packs }) =>
    packs.flatMap(({ approach, frames, rules }): RunExampleParams[] => [
      ...frames.map(({ name }) => ({ root, approach, frame: name })),
      ...rules.flatMap(({ id, examples }) => examples.map(({ position }) => ({ root, approach, rule: id, position }))),
    ]),
  );
  expect(runs.length).toBeGreaterThan(2);
  const results = await Promise.all(runs.map((run) => editor.client.sendRequest<RunExampleResult>(runExample, run)));
  return results.flatMap(({ fault }) => fault ?? []);
}

const shipped = await (async () => {
  const editor = await Editor.start();
  const { approaches } = await editor.client.sendRequest<ListApproachesResult>(listApproaches, {});
  await editor.stop();
  return approaches.filter(({ overlay }) => !overlay).map(({ id }) => id);
})();

describe("a pack of a team's own", () => {
  it.each([undefined, ...shipped.slice(0, 3)])(
    "has a rule whose examples give what they should (upon %s)",
    async (base) => {
      const editor = await begun(base);
      expect(await editor.diagnostics("homework.yaml")).toEqual([]);
      expect(await editor.diagnostics(pack)).toEqual([]);
      expect(await faults(editor)).toEqual([]);
      await editor.stop();
    },
  );

  it("takes no name that is none, and none that is taken", async () => {
    const editor = await Editor.start();
    const refused = async (name: string) => {
      const result = await editor.client.sendRequest<StartPackResult>(startPack, { folder, name });
      return "refused" in result ? result.refused : undefined;
    };
    expect(await refused("Our clinic")).toBe("name");
    expect(await refused(shipped[0] ?? "")).toBe("taken");
    await editor.stop();
  });
});

describe("a further rule", () => {
  it.each(shipped)("has examples that give what they should, in a pack upon %s", async (base) => {
    const before = await begun(base);
    const made = await before.client.sendRequest<WriteRuleResult>(writeRule, {
      uri: before.uri(pack),
      id: "our-clinic-second",
    });
    if (!made || "refused" in made) throw new Error("The rule was refused.");
    const files = { "homework.yaml": before.text("homework.yaml"), [pack]: before.text(pack) + made.text };
    await before.stop();
    const editor = await Editor.start(files);
    expect(await editor.diagnostics(pack)).toEqual([]);
    expect(await faults(editor)).toEqual([]);
    await editor.stop();
  });

  it("takes no id that is none or taken, and no pack that cannot be read", async () => {
    const editor = await Editor.start({ "homework.yaml": projectFile, "our-clinic.approach.yaml": ownPack });
    const answer = (path: string, id: string) =>
      editor.client.sendRequest<WriteRuleResult>(writeRule, { uri: editor.uri(path), id });
    expect(await answer("our-clinic.approach.yaml", "A rule")).toEqual({ refused: "name" });
    expect(await answer("our-clinic.approach.yaml", "oc-goal")).toEqual({ refused: "taken" });
    expect(await answer("our-clinic.approach.yaml", "oc-new")).toEqual({ refused: "frame" });
    expect(await answer("other.approach.yaml", "oc-new")).toBeNull();
    await editor.stop();
  });
});

it("an example that gives something else says what", async () => {
  const editor = await Editor.start({ "homework.yaml": projectFile, "our-clinic.approach.yaml": ownPack });
  await editor.settle();
  const run = { root: folder, approach: "our-clinic", rule: "oc-goal", position: 0 };
  const { fault, difference } = await editor.client.sendRequest<RunExampleResult>(runExample, run);
  expect(fault).toMatch(/\S/);
  expect(difference.join("\n")).not.toContain("undefined");
  const nothing = { root: folder, approach: "our-clinic", rule: "oc-goal", position: 7 };
  expect(await editor.client.sendRequest<RunExampleResult>(runExample, nothing)).toEqual({ difference: [] });
  await editor.stop();
});
