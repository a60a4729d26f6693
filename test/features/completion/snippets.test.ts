import { describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-protocol";
import { parseFile } from "../../../server/src/language/index.js";
import { PackLibrary } from "../../../server/src/rules/pack-library.js";
import { shippedPacks } from "../../../server/src/rules/shipped.js";
import { startersOf } from "../../../server/src/rules/starters.js";
import { Editor } from "../../support/editor.js";

/** The snippets that are offered at the cursor, by their keyword. */
async function snippets(marked: string): Promise<Map<string, string>> {
  const editor = await Editor.start();
  const { uri, cursors } = await editor.open("course.homework", marked);
  const { items } = await editor.client.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: cursors[0],
  });
  return new Map(items.flatMap((item) => (item.insertTextFormat === 2 ? [[item.label, textOf(item)] as const] : [])));
}

function textOf({ textEdit }: CompletionItem): string {
  return textEdit && "newText" in textEdit ? textEdit.newText : "";
}

/** The text that stands there when an author tabs through a snippet and changes nothing. */
function taken(snippet: string): string {
  const defaults = new Map<string, string>();
  return snippet
    .replace(/\$\{(\d+):((?:\\.|[^}])*)\}/g, (_, place: string, words: string) => {
      defaults.set(place, words);
      return words;
    })
    .replace(/\$\{\d+\|((?:\\.|[^,|])*)[^}]*\|\}/g, "$1")
    .replace(/\$(\d+)/g, (_, place: string) => defaults.get(place) ?? "")
    .replace(/\\([\\$}])/g, "$1")
    .replaceAll("\t", "  ");
}

const protocol = (approach: string, lines: string) =>
  `protocol P "P" {\n  approach ${approach}\n  course 4 sessions weekly\n  ${lines}\n}\n`;

const starters = startersOf(new PackLibrary(shippedPacks()));

describe("the blocks that are offered", () => {
  it.each(starters.map(({ approach }) => approach))("can be read as they are in a protocol of %s", async (approach) => {
    const offered = await snippets(protocol(approach, "<|>"));
    expect(offered.size).toBeGreaterThan(5);
    for (const [keyword, snippet] of offered) {
      const text = protocol(approach, taken(snippet));
      expect([keyword, parseFile(text, "a.homework").findings.map(({ message }) => message)]).toEqual([keyword, []]);
    }
  });

  it("hold the lines that the approach asks of a task, with its texts empty", async () => {
    const task = (await snippets(protocol("cognitive-therapy", "hom<|>"))).get("homework") ?? "";
    for (const keyword of ["kind", "rationale", "dose", "readiness", "barrier", "if not done"]) {
      expect(task).toMatch(new RegExp(`^\\t${keyword} `, "m"));
    }
    expect(task).toMatch(/\trationale +"\$\d+"\n/);
    expect(task).toMatch(/readiness +\$\{\d+:confidence\} at least/);
  });

  it("offer an experiential task once its event has happened", async () => {
    const task = (await snippets(protocol("emotion-focused", "hom<|>"))).get("homework") ?? "";
    expect(taken(task)).toMatch(/^homework (\w+) ""[\s\S]*\n}\nwhen \w+ offer \1$/);
  });

  it("leave out what the protocol says for all tasks", async () => {
    const said = "every homework {\n    readiness confidence at least 70%\n  }\n  hom<|>";
    const task = (await snippets(protocol("cognitive-therapy", said))).get("homework") ?? "";
    expect(task).not.toContain("readiness");
    expect(task).toContain("barrier");
  });

  it("take the names of the protocol, and none twice", async () => {
    const mine = 'goal Outing "To go out"\n  homework Diary "A diary" { kind activity-monitoring }\n  hom<|>';
    const task = (await snippets(protocol("cognitive-therapy", mine))).get("homework") ?? "";
    expect(taken(task)).toMatch(/^homework Outing2 /);
    expect(taken(task)).toMatch(/^ +serves +Outing$/m);
  });

  it("begin with the next session, and the next block that is for all", async () => {
    const some = "session 1 { plan nothing }\n  every homework { where home }\n  <|>";
    const offered = await snippets(protocol("cognitive-therapy", some));
    expect(taken(offered.get("session") ?? "")).toMatch(/^session 2 \{/);
    expect(taken(offered.get("every") ?? "")).toMatch(/^every record \{/);
  });
});
