import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-protocol";
import { Editor } from "../../support/editor.js";

const library = 'homework Walk "A walk" {\n  kind activity-scheduling\n}\n';

async function offered(marked: string, files: Record<string, string> = {}): Promise<CompletionItem[]> {
  return (await ask(marked, files)).items;
}

async function ask(marked: string, files: Record<string, string> = {}) {
  const editor = await Editor.start(files);
  const { uri, cursors } = await editor.open("course.homework", marked);
  const list = await editor.client.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: cursors[0],
  });
  return { editor, items: list.items };
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe("completion offers", () => {
  it("keywords that the block can still hold, and none where only a name can stand", async () => {
    const within = labels(await offered('protocol P "P" {\n  status draft\n  <|>\n}\n'));
    expect(within).toContain("approach");
    expect(within).not.toContain("status");
    const names = labels(
      await offered('protocol P "P" {\n  goal Rest "Rest"\n  homework A "A" {\n    serves <|>\n  }\n}\n'),
    );
    expect(names).toContain("Rest");
    expect(names).not.toContain("kind");
  });

  it("kinds by two letters, the ones that the approach uses first, with their titles", async () => {
    const items = await offered('protocol P "P" {\n  approach erp\n  homework A "A" {\n    kind ex<|>\n  }\n}\n');
    expect(labels(items).slice(0, 3)).toContain("exposure-in-vivo");
    expect(items.find(({ label }) => label === "exposure-in-vivo")?.detail).toBe("Exposure in real life");
  });

  it("never more than sixty items", async () => {
    expect((await offered('protocol P "P" {\n  homework A "A" {\n    kind <|>\n  }\n}\n')).length).toBeLessThanOrEqual(
      60,
    );
  });

  it("units after a number", async () => {
    const items = labels(await offered('protocol P "P" {\n  homework A "A" {\n    dose 10 <|>\n  }\n}\n'));
    expect(items).toContain("minutes");
  });

  it("sessions by their numbers, from the next one on, each with its stage", async () => {
    const course = (line: string) =>
      `protocol P "P" {\n  course 4 sessions weekly\n  stage Start sessions 1..2 "Setting out"\n  session 1 {\n    plan nothing\n  }\n  ${line}\n}\n`;
    const sessions = await offered(course("session <|>"));
    expect(labels(sessions)).toEqual(["2", "3", "4", "1"]);
    expect(sessions[0]?.detail).toBe("Setting out");
    expect(labels(await offered(course("stage Then sessions <|>"))).slice(0, 2)).toEqual(["3", "4"]);
    expect(labels(await offered(course("stage Then sessions 3..<|>")))).toEqual(["end", "4"]);
    expect(labels(await offered(course("session 2 {\n    plan A reviewed in session <|>\n  }")))[0]).toBe("3");
    expect(labels(await offered(course("course <|>")))).not.toContain("2");
  });

  it("names of other files, with the import that they need", async () => {
    const { editor, items } = await ask(
      'protocol P "P" {\n  course 4 sessions weekly\n  session 1 {\n    plan <|>\n  }\n}\n',
      {
        "library.homework": library,
      },
    );
    const walk = items.find(({ label }) => label === "Walk");
    expect(walk?.detail).toContain('from "./library.homework"');
    expect(editor.edited("course.homework", walk?.additionalTextEdits ?? [])).toContain(
      'import { Walk } from "./library.homework"\n',
    );
  });

  it("in an import first what the file uses and does not have", async () => {
    const measures = "administer Phq9 by client in session 1\n  administer Wsas by client in session 1";
    const items = await offered(`import { <|>\n\nprotocol P "P" {\n  course 4 sessions weekly\n  ${measures}\n}\n`);
    expect(labels(items).slice(0, 2).sort()).toEqual(["Phq9", "Wsas"]);
  });

  it("rules in a deviation, with their titles", async () => {
    const items = await offered('protocol P "P" {\n  approach erp\n  deviation from saf-re<|>\n}\n');
    expect(labels(items)).toContain("saf-reading");
    expect(items.find(({ label }) => label === "saf-reading")?.detail).toMatch(/\w+ \w+/);
  });

  it("paths in imports", async () => {
    expect(labels(await offered('import { Walk } from "<|>"\n', { "library.homework": library }))).toContain(
      "./library.homework",
    );
  });

  it("a homework block with the lines that the approach asks for", async () => {
    const items = await offered('protocol P "P" {\n  approach cognitive-therapy\n  homew<|>\n}\n');
    const block = items.find(({ label }) => label === "homework");
    expect(block?.insertTextFormat).toBe(2);
    const text = block?.textEdit && "newText" in block.textEdit ? block.textEdit.newText : "";
    expect(text).toMatch(/readiness .*\n/);
  });

  it("what an item means, when somebody looks at it", async () => {
    const { editor, items } = await ask('protocol P "P" {\n  appr<|>\n}\n');
    const item = items.find(({ label }) => label === "approach");
    const resolved = await editor.client.sendRequest<CompletionItem>("completionItem/resolve", item);
    expect(JSON.stringify(resolved.documentation)).toContain("approach");
  });
});

it("answers below a line that cannot be read", async () => {
  const path = "protocol-examples/erp-ocd/erp-for-ocd.homework";
  const text = readFileSync(path, "utf8");
  const broken = text.replace(/^(protocol .*\{)$/m, "$1\n  vresion 1.0.0 {{\n").replace(/^( {4}kind +)\S+/m, "$1ex<|>");
  expect(labels(await offered(broken))).toContain("exposure-in-vivo");
  const next = broken.replace("<|>", "").replace(/^}\s*$/m, "  session <|>\n}");
  expect(labels(await offered(next))).toContain("12");
});
