import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type CheckTextResult,
  checkText,
  type ListTermsResult,
  listTerms,
} from "../../../server/src/features/tool-requests.js";
import { Editor } from "../../support/editor.js";

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start();
});
afterAll(() => editor.stop());

const found = async (text: string) => (await editor.client.sendRequest<CheckTextResult>(checkText, { text })).findings;
const terms = (vocabulary: string) => editor.client.sendRequest<ListTermsResult>(listTerms, { vocabulary });

it("a draft is checked that stands in no file", async () => {
  const findings = await found('protocol Draft "A draft" {\n  format indiviual\n}\n');
  expect(findings).toContainEqual(
    expect.objectContaining({ line: 2, column: 10, severity: "error", code: "unknown-value" }),
  );
  expect(await found("")).toEqual([]);
});

it("the kinds of homework are listed with what they are", async () => {
  const { terms: kinds } = await terms("kind");
  expect(kinds.length).toBeGreaterThan(50);
  expect(kinds).toContainEqual(expect.objectContaining({ id: "activity-monitoring", title: "Activity monitoring" }));
});

it("a word that is no vocabulary gives no terms, and tells which there are", async () => {
  const { vocabularies, terms: none } = await terms("homework");
  expect(none).toEqual([]);
  expect(vocabularies).toEqual(expect.arrayContaining(["kind", "mechanism", "technique"]));
});
