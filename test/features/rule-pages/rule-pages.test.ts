import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type ListRulesResult,
  listRules,
  type ReadRulePageResult,
  readRulePage,
} from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";
import { ownPack, projectFile } from "../own-pack.js";

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(
    {
      "homework.yaml": projectFile,
      "our-clinic.approach.yaml": ownPack,
      "ours.homework": 'protocol Ours "Ours" {\n  approach our-clinic\n}\n',
    },
    { initializationOptions: { rulePage: "homework-rule:/{rule}.md" } },
  );
});
afterAll(() => editor.stop());

const rulesFor = async (params: object) =>
  (await editor.client.sendRequest<ListRulesResult>(listRules, params)).rules.map(({ id }) => id);
const pageOf = (rule: string) =>
  editor.client.sendRequest<ReadRulePageResult | null>(readRulePage, { rule, uri: editor.uri("ours.homework") });

it("the rules of a project are those that come along and its own", async () => {
  const shipped = await rulesFor({});
  expect(shipped.length).toBeGreaterThan(150);
  const here = await rulesFor({ uri: editor.uri("ours.homework") });
  expect(here).toEqual([...shipped, "oc-goal", "oc-dose", "oc-short", "oc-steps", "oc-old"]);
});

it("a rule of the project's own has a page", async () => {
  const page = await pageOf("oc-goal");
  expect(page?.markdown).toContain("# Rule oc-goal\n");
  expect(page?.markdown).toContain("Our clinic (2020). How we work.");
  expect(await pageOf("no-such-rule")).toBeNull();
});

it("findings lead to the page where the client shows it", async () => {
  const shown = await editor.diagnostics("ours.homework");
  const goal = shown.find(({ code }) => code === "oc-goal");
  expect(goal?.codeDescription?.href).toBe("homework-rule:/oc-goal.md");
});
