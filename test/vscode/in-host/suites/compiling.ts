import { commands, type DocumentLink, type Location, type TextDocument, tasks, type Uri, workspace } from "vscode";
import { includes, ok, same } from "../expect.js";
import { fileUri, openFile, until } from "../in-workspace.js";
import type { TestWords } from "../run-suite.js";

const protocol = "erp/erp-for-ocd.homework";

/** The compiled JSON that is shown. */
function shown(): Promise<TextDocument> {
  return until(
    () => workspace.textDocuments.find(({ uri }) => uri.scheme === "homework-compiled"),
    "the compiled JSON",
  );
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(fileUri(path)));
}

/** Runs a task to its end and gives its exit code. */
async function exitCodeOf(name: string): Promise<number | undefined> {
  const all = await tasks.fetchTasks({ type: "homework" });
  const task = all.find(({ definition }) => definition.task === name);
  ok(task, `a task ${name}`);
  return new Promise((done) => {
    const listening = tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.task !== name) return;
      listening.dispose();
      done(exitCode);
    });
    void tasks.executeTask(task);
  });
}

export function compiling({ suite, test }: TestWords): void {
  suite("compiling", () => {
    test("shows the JSON of a protocol, and leads back from it to the text", async () => {
      const { document: source } = await openFile(protocol);
      await commands.executeCommand("homework.showCompiledJson");
      const json = await shown();
      same(json.languageId, "json");
      same(JSON.parse(json.getText()).name, "ErpForOcd");
      const offset = json.getText().indexOf('"hierarchy.FearedThings"');
      const [place] = await commands.executeCommand<Location[]>(
        "vscode.executeDefinitionProvider",
        json.uri,
        json.positionAt(offset),
      );
      same(place?.uri.toString(), source.uri.toString());
      includes(source.lineAt(place?.range.start.line ?? 0).text, "hierarchy FearedThings");
      const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", json.uri);
      ok(links.length > 20, "links from the ids to the text");
      same(links[0]?.target?.path, source.uri.path);
    });

    test("writes the JSON of every protocol to the folder that the project names", async () => {
      await commands.executeCommand("homework.checkWorkspace");
      same(await exitCodeOf("build"), 1);
      same(JSON.parse(await textOf("erp/out/erp-for-ocd.json")).name, "ErpForOcd");
      await until(
        () =>
          workspace.fs.stat(fileUri("out/slip.json")).then(
            () => false as const,
            () => true as const,
          ),
        "no JSON of a protocol with errors",
      );
      await workspace.fs.delete(fileUri("erp/out"), { recursive: true });
    });

    test("tells by a task that there are errors", async () => {
      same(await exitCodeOf("check"), 1);
    });

    test("saves JSON nowhere unasked", async () => {
      const all = await workspace.findFiles("**/*.json");
      same(
        all.filter((uri: Uri) => !uri.path.includes(".vscode")).map(({ path }) => path),
        [],
      );
    });
  });
}
