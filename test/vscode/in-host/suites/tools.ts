import { CancellationTokenSource, type LanguageModelTextPart, lm } from "vscode";
import { includes, ok } from "../expect.js";
import type { TestWords } from "../run-suite.js";

async function answer(name: string, input: object): Promise<string> {
  const token = new CancellationTokenSource().token;
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return content.map((part) => (part as LanguageModelTextPart).value).join("");
}

export function toolsOfAssistants({ suite, test }: TestWords): void {
  suite("the tools of an assistant", () => {
    test("check a draft, and a file of the workspace", async () => {
      includes(
        await answer("homework_checkProtocol", { text: 'protocol P "P" {\n  format indiviual\n}\n' }),
        "unknown-value",
      );
      includes(await answer("homework_checkProtocol", { path: "slip.homework" }), "3:12 error unknown-value");
      includes(await answer("homework_checkProtocol", { path: "../elsewhere.homework" }), "There is no such protocol");
    });

    test("explain a rule with its evidence", async () => {
      const page = await answer("homework_explainRule", { rule: "t-written" });
      includes(page, "## Evidence");
    });

    test("list the kinds of homework", async () => {
      const kinds = await answer("homework_listTerms", {});
      ok(kinds.split("\n").length > 50, "a line for each kind");
      includes(kinds, "activity-monitoring");
    });
  });
}
