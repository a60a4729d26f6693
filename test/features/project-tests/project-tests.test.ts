import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ListTestsResult, listTests, type ProjectTests } from "../../../server/src/features/pack-requests.js";
import { Editor } from "../../support/editor.js";
import { ownPack, projectFile } from "../own-pack.js";

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({
    "homework.yaml": projectFile,
    "our-clinic.approach.yaml": ownPack,
    "expected/a.json": "{}",
    "expected/two.One.json": "{}",
    "expected/gone.json": "{}",
    "a.homework": "",
    "two.homework": "",
    "other/b.homework": "",
  });
});
afterAll(() => editor.stop());

const tests = async () => (await editor.client.sendRequest<ListTestsResult>(listTests)).projects;
const only = async (): Promise<ProjectTests> => {
  const [first, ...others] = await tests();
  if (!first || others.length > 0) throw new Error("One project was expected.");
  return first;
};

describe("what can be tried", () => {
  it("are the examples of the project's own packs, where they stand", async () => {
    const { packs } = await only();
    expect(packs.map(({ approach, title }) => [approach, title])).toEqual([["our-clinic", "The way of our clinic"]]);
    const [own] = packs;
    expect(own?.rules.map(({ id, examples }) => [id, examples.map(({ expects }) => expects)])).toEqual(
      ["oc-goal", "oc-dose", "oc-short", "oc-steps", "oc-old"].map((id) => [id, ["fails", "passes"]]),
    );
    const text = (range: Parameters<Editor["textAt"]>[1] | undefined) =>
      range && editor.textAt("our-clinic.approach.yaml", range);
    const dose = own?.rules.find(({ id }) => id === "oc-dose");
    expect(dose?.examples.map(({ range }) => text(range))).toEqual(["- fails:", "- passes:"]);
    expect(text(own?.frames[0]?.range)).toBe("usual");
    const lines = own?.rules.flatMap(({ examples }) => examples.map(({ range }) => range?.start.line ?? -1)) ?? [];
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  });

  it("is the JSON that is expected, with the files that it may come from", async () => {
    const { expected } = await only();
    expect(expected.map(({ path, sources }) => [path, sources])).toEqual([
      ["a.json", [editor.uri("a.homework")]],
      ["gone.json", []],
      ["two.One.json", [editor.uri("two.homework")]],
    ]);
    expect(expected[0]?.uri).toBe(editor.uri("expected/a.json"));
  });
});
