import { commands, workspace } from "vscode";
import { ok, same } from "../expect.js";
import { until } from "../in-workspace.js";
import type { TestWords } from "../run-suite.js";

export function log({ suite, test }: TestWords): void {
  suite("the log", () => {
    test("tells that the server is ready, and of no error in all that was done before", async () => {
      await commands.executeCommand("homework.showOutput");
      const text = await until(() => {
        const shown = workspace.textDocuments.find(
          ({ uri }) => uri.scheme === "output" && uri.path.includes("Homework Protocols"),
        );
        return shown?.getText().includes("is ready") && shown.getText();
      }, "the log of the extension");
      ok(text.includes("[info]"), "the levels of what is logged");
      same(
        text.split("\n").filter((line) => line.includes("[error]")),
        [],
      );
    });
  });
}
