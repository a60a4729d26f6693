import { commands, Selection, type SnippetString, window, workspace } from "vscode";
import { ok, same } from "../expect.js";
import { fileUri } from "../in-workspace.js";
import type { TestWords } from "../run-suite.js";

/** Opens an unsaved protocol with the cursor at `|`. */
async function writing(marked: string) {
  const cursor = marked.indexOf("|");
  const document = await workspace.openTextDocument({ language: "homework", content: marked.replace("|", "") });
  const editor = await window.showTextDocument(document);
  const at = document.positionAt(cursor);
  editor.selection = new Selection(at, at);
  return { document, type: (text: string) => commands.executeCommand("type", { text }) };
}

export function whileWriting({ suite, test }: TestWords): void {
  suite("writing", () => {
    test("sets in what stands in a block", async () => {
      const { document, type } = await writing('protocol P "P" {|}');
      await type("\n");
      same(document.getText(), 'protocol P "P" {\n  \n}');
    });

    test("sets in what stands in a text of several lines", async () => {
      const { document, type } = await writing('homework A "A" {\n  instructions """|"""\n}');
      await type("\n");
      same(document.getText(), 'homework A "A" {\n  instructions """\n    \n  """\n}');
    });

    test("goes on with a comment that documents", async () => {
      const { document, type } = await writing("/** What it is for|");
      await type("\n");
      same(document.getText().split("\n")[1], " * ");
    });

    test("comments out lines", async () => {
      const { document } = await writing("|dose 10 minutes daily");
      await commands.executeCommand("editor.action.commentLine");
      same(document.getText(), "// dose 10 minutes daily");
    });

    test("takes a term with hyphens for one word", async () => {
      const { document } = await writing("targets self-monit|oring, activation");
      const range = document.getWordRangeAtPosition(document.positionAt(15));
      same(range && document.getText(range), "self-monitoring");
    });

    test("offers a first skeleton of a task", async () => {
      const { document } = await writing('protocol P "P" {\n  approach cognitive-behavioral\n  homew|\n}');
      const list = await commands.executeCommand<{ items: { label: unknown; insertText?: string | SnippetString }[] }>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.positionAt(document.getText().indexOf("homew") + 5),
      );
      const snippet = list.items.find(
        ({ insertText }) => typeof insertText === "object" && insertText.value.includes("instructions"),
      );
      ok(snippet, "a snippet with the lines of a task");
    });

    test("opens rule pages, project files and packs in languages of their own", async () => {
      same((await workspace.openTextDocument(fileUri("erp/homework.yaml"))).languageId, "yaml");
    });
  });
}
