import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocumentContentRequest } from "vscode-languageserver-protocol";
import { Editor } from "../../support/editor.js";

const capable = { client: { workspace: { textDocumentContent: {} } } };

function textOf(editor: Editor, uri: string) {
  return editor.request(TextDocumentContentRequest.type, { uri });
}

describe("the texts of the standard library", () => {
  it("are handed over to a client that can ask for them", async () => {
    const editor = await Editor.start({}, capable);
    expect(editor.initialized?.capabilities.workspace?.textDocumentContent).toEqual({ schemes: ["homework-library"] });
    for (const module of ["kinds", "measures"]) {
      const text = readFileSync(new URL(`../../../library/${module}.homework`, import.meta.url), "utf8");
      expect(await textOf(editor, `homework-library:/${module}.homework`)).toEqual({ text });
    }
  });

  it("are not promised to a client that cannot", async () => {
    const editor = await Editor.start({}, { client: {} });
    expect(editor.initialized?.capabilities.workspace?.textDocumentContent).toBeUndefined();
  });

  it.each([
    "homework-library:/recipes.homework",
    "homework-library:/../package.json",
    "homework-library:/kinds",
    "file:///etc/passwd",
    "homework-library:",
  ])("are all that is handed over, not %s", async (uri) => {
    expect(await textOf(await Editor.start({}, capable), uri)).toBeNull();
  });

  it("are not checked when they are shown, since an author can change nothing in them", async () => {
    const editor = await Editor.start({}, capable);
    const uri = "homework-library:/kinds.homework";
    await editor.open(uri, (await textOf(editor, uri))?.text ?? "");
    expect(await editor.diagnostics(uri)).toEqual([]);
    expect(editor.published.has(uri)).toBe(false);
  });
});
