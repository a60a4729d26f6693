import { describe, expect, it } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver-protocol";
import { Editor, editorWith, usualClient } from "../../support/editor.js";

const sound = `protocol Talks "Talks" {
  approach client-centered
  course open
  homework Walk "A walk" {
    kind activity-scheduling
  }
}
`;

describe("findings are told", () => {
  it("where they stand, with code, severity and the version of the text", async () => {
    const { editor, file } = await editorWith(`protocol Talks "Talks" {
  <|aproach|> client-centered
}
`);
    const [first] = await editor.diagnostics("course.homework");
    expect(first).toMatchObject({ range: file.ranges[0], severity: DiagnosticSeverity.Error, source: "homework" });
    expect(editor.published.get(file.uri)?.version).toBe(1);
  });

  it("again after a change, for the new version", async () => {
    const { editor, file } = await editorWith("protocol Talks {\n  aproach client-centered\n}\n");
    const before = await editor.diagnostics("course.homework");
    await editor.type("course.homework", sound);
    const after = await editor.diagnostics("course.homework");
    expect(before.map(({ code }) => code)).not.toEqual(after.map(({ code }) => code));
    expect(editor.published.get(file.uri)?.version).toBe(2);
  });

  it("of files that nobody has open, and taken back when the file is deleted", async () => {
    const editor = await Editor.start({ "other.homework": "protocol Talks {\n  aproach client-centered\n}\n" });
    expect(await editor.diagnostics("other.homework")).not.toEqual([]);
    await editor.write("other.homework", undefined);
    expect(await editor.diagnostics("other.homework")).toEqual([]);
  });

  it("with the page of the rule and the text of the rule's origin", async () => {
    const { editor } = await editorWith(sound);
    const ruled = (await editor.diagnostics("course.homework")).find(({ codeDescription }) => codeDescription);
    expect(ruled?.codeDescription?.href).toBe(`file:///pages/${ruled?.code}.md`);
  });

  it("in an importing file when the imported file is changed in its editor", async () => {
    const library = 'homework Walk "A walk" {\n  kind activity-scheduling\n}\n';
    const editor = await Editor.start({ "library.homework": library });
    await editor.open("course.homework", `import { Walk } from "./library.homework"\n${sound.replace("Walk", "Hike")}`);
    expect((await editor.diagnostics("course.homework")).map(({ code }) => code)).not.toContain("missing-export");
    await editor.open("library.homework", library.replace("Walk", "Stroll"));
    expect((await editor.diagnostics("course.homework")).map(({ code }) => code)).toContain("missing-export");
    await editor.close("library.homework");
    expect((await editor.diagnostics("course.homework")).map(({ code }) => code)).not.toContain("missing-export");
  });

  it("of a document that was never saved", async () => {
    const editor = await Editor.start();
    await editor.client.sendNotification("textDocument/didOpen", {
      textDocument: {
        uri: "untitled:Untitled-1",
        languageId: "homework",
        version: 1,
        text: "protocol P {\n  aproach x\n}\n",
      },
    });
    await editor.settle();
    expect(editor.published.get("untitled:Untitled-1")?.diagnostics.length).toBeGreaterThan(0);
  });
});

describe("a client that pulls", () => {
  const client = {
    ...usualClient,
    workspace: { ...usualClient.workspace, diagnostics: { refreshSupport: true } },
    textDocument: { ...usualClient.textDocument, diagnostic: {} },
  };
  const broken = "protocol Talks {\n  aproach client-centered\n}\n";

  it("is answered and not pushed to", async () => {
    const { editor, file } = await editorWith(broken, {}, { client });
    const report = await editor.client.sendRequest("textDocument/diagnostic", { textDocument: { uri: file.uri } });
    expect(report).toMatchObject({ kind: "full", items: [{ severity: DiagnosticSeverity.Error }] });
    await editor.settle();
    expect(editor.history).toEqual([]);
  });

  it("hears that nothing has changed", async () => {
    const { editor, file } = await editorWith(broken, {}, { client });
    const textDocument = { uri: file.uri };
    const { resultId } = await editor.client.sendRequest<{ resultId: string }>("textDocument/diagnostic", {
      textDocument,
    });
    const again = await editor.client.sendRequest("textDocument/diagnostic", {
      textDocument,
      previousResultId: resultId,
    });
    expect(again).toEqual({ kind: "unchanged", resultId });
  });

  it("is told of every file of the project", async () => {
    const editor = await Editor.start({ "one.homework": broken, "two.homework": "" }, { client });
    const report = await editor.client.sendRequest<{ items: { uri: string; items: unknown[] }[] }>(
      "workspace/diagnostic",
      {
        previousResultIds: [],
      },
    );
    expect(report.items.map(({ uri, items }) => [uri, items.length > 0])).toEqual([
      [editor.uri("one.homework"), true],
      [editor.uri("two.homework"), false],
    ]);
  });

  it.each([
    ["homework.yaml", "edition: 1\nseverities: { no-such-rule: hint }\n", "edition: 1\n"],
    ["one.homework", broken, undefined],
  ])("hears that nothing is wrong any more with %s, of which it was told before", async (path, text, then) => {
    const editor = await Editor.start({ [path]: text }, { client });
    interface Report {
      items: { uri: string; resultId: string; items?: unknown[] }[];
    }
    const ask = (previousResultIds: { uri: string; value: string }[]) =>
      editor.client.sendRequest<Report>("workspace/diagnostic", { previousResultIds });
    const [before] = (await ask([])).items;
    expect(before).toMatchObject({ uri: editor.uri(path), items: [{}] });
    await editor.write(path, then);
    await editor.settle();
    const after = await ask([{ uri: editor.uri(path), value: before?.resultId ?? "" }]);
    expect(after.items.map(({ uri, items }) => [uri, items])).toEqual([[editor.uri(path), []]]);
  });
});
