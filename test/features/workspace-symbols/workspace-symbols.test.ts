import { describe, expect, it } from "vitest";
import { type SymbolInformation, WorkspaceSymbolRequest } from "vscode-languageserver-protocol";
import { rankOf } from "../../../server/src/features/workspace-symbols/fuzzy.js";
import { filesOf, projects } from "../../examples/example.js";
import { Editor } from "../../support/editor.js";
import { breakLine } from "../../support/example-editor.js";

async function found(editor: Editor, query: string): Promise<SymbolInformation[]> {
  return ((await editor.request(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[];
}

const files = {
  "library.homework": 'homework DayLog "A log of the day" {\n  kind event-log\n}\nkind garden-work "Garden work"\n',
  "talks.homework":
    'protocol Talks {\n  hierarchy Doors "Doors" { step Low 20 "The lowest door" }\n  homework Garden "Working outside" { }\n}\n',
};

describe("symbols of the workspace", () => {
  it("are found by name and by title, in files that nobody has open", async () => {
    const editor = await Editor.start(files);
    const symbols = await found(editor, "garden");
    expect(symbols.map(({ name, containerName }) => `${name} in ${containerName}`)).toEqual([
      "Garden in Talks",
      "garden-work in library.homework",
    ]);
    const [, work] = symbols;
    expect(editor.textAt(work?.location.uri ?? "", work?.location.range ?? never)).toBe("garden-work");
    expect((await found(editor, "outside work")).map(({ name }) => name)).toEqual(["Garden"]);
    expect((await found(editor, "lowest")).map(({ containerName }) => containerName)).toEqual(["Doors"]);
  });

  it("are those of the texts as their editors have them", async () => {
    const editor = await Editor.start(files);
    await editor.open("library.homework", 'homework NightLog "A log of the night" { }\n');
    expect((await found(editor, "log")).map(({ name }) => name)).toEqual(["NightLog"]);
  });

  it("are all there are, up to a limit, when nothing is asked for", async () => {
    const many = Array.from({ length: 300 }, (_, n) => `goal Goal${n} "A goal"`).join("\n");
    const editor = await Editor.start({ "many.homework": many });
    expect(await found(editor, "")).toHaveLength(200);
    expect((await found(editor, "Goal299")).map(({ name }) => name)).toEqual(["Goal299"]);
  });

  it("hold nothing of the standard library, which has its own texts", async () => {
    const editor = await Editor.start(files, { client: { workspace: { textDocumentContent: {} } } });
    await editor.open("homework-library:/kinds.homework", 'kind garden-path "The path"\n');
    expect((await found(editor, "path")).map(({ name }) => name)).toEqual([]);
  });

  it("are found in a file of which a line cannot be read", async () => {
    const example = filesOf("erp-ocd");
    const path = `${projects["erp-ocd"]}.homework`;
    const editor = await Editor.start({ ...example, [path]: breakLine(example[path] ?? "") });
    const symbols = await found(editor, "SharedKeyboard");
    expect(symbols.map(({ name, containerName }) => `${name} in ${containerName}`)).toEqual([
      "SharedKeyboard in FearedThings",
    ]);
  });
});

describe("what fits a query", () => {
  it("comes in the order in which it fits", () => {
    const names = ["Thoughts", "CatchThoughts", "thought-record", "Thought", "WithoutHaste", "HotThing", "Rest"];
    const ranked = names
      .flatMap((name) => {
        const rank = rankOf("thought", name, name === "Rest" ? "A thought of one's own" : "");
        return rank === undefined ? [] : [{ name, rank }];
      })
      .sort((a, b) => a.rank - b.rank);
    expect(ranked.map(({ name }) => name)).toEqual(["Thought", "Thoughts", "thought-record", "CatchThoughts", "Rest"]);
  });

  it.each([
    ["ct", "CatchThoughts"],
    ["tr", "thought-record"],
    ["cthts", "CatchThoughts"],
    ["CATCH", "CatchThoughts"],
  ])("%s finds %s", (query, name) => {
    expect(rankOf(query, name)).toBeDefined();
    expect(rankOf(query, "Walk")).toBeUndefined();
  });
});

const never = { start: { line: -1, character: 0 }, end: { line: -1, character: 0 } };
