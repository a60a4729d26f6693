import { describe, expect, it } from "vitest";
import { WillRenameFilesRequest } from "vscode-languageserver-protocol";
import { filesOf } from "../../examples/example.js";
import { Editor } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function moved(editor: Editor, ...moves: [from: string, to: string][]) {
  const files = moves.map(([from, to]) => ({ oldUri: editor.uri(from), newUri: editor.uri(to) }));
  return editor.editedFiles(await editor.request(WillRenameFilesRequest.type, { files }));
}

const files = {
  "library.homework": 'homework DayLog "A log" {\n  kind event-log\n  materials "materials/day.md", "A pencil"\n}\n',
  "talks/a.homework":
    'import { DayLog } from "../library.homework"\nimport { Phq9 } from "homework:measures"\nprotocol A {\n  administer Phq9\n  session 1 { plan DayLog }\n}\n',
  "talks/b.homework": 'import { A } from "./a.homework"\nprotocol B { }\n',
  "talks/notes/note.md": "",
  "materials/day.md": "",
};

describe("when files are moved", () => {
  it("imports of a moved file are written anew, also in files that nobody has open", async () => {
    const editor = await Editor.start(files);
    expect(await moved(editor, ["library.homework", "shared/tasks.homework"])).toEqual({
      "talks/a.homework": files["talks/a.homework"].replace("../library.homework", "../shared/tasks.homework"),
      "library.homework": files["library.homework"].replace("materials/day.md", "../materials/day.md"),
    });
  });

  it("imports in the moved file itself are written anew, unless they stay right", async () => {
    const editor = await Editor.start(files);
    expect(await moved(editor, ["talks/a.homework", "a.homework"])).toEqual({
      "talks/a.homework": files["talks/a.homework"].replace("../library.homework", "./library.homework"),
      "talks/b.homework": files["talks/b.homework"].replace("./a.homework", "../a.homework"),
    });
    expect(await moved(editor, ["talks/a.homework", "other/a.homework"])).not.toHaveProperty("talks/a.homework");
  });

  it("a folder takes its files along, whose paths among each other stay", async () => {
    const editor = await Editor.start(files);
    expect(await moved(editor, ["talks", "protocols/of/ours"])).toEqual({
      "talks/a.homework": files["talks/a.homework"].replace("../library.homework", "../../../library.homework"),
    });
  });

  it("materials are found again, alone or with their folder", async () => {
    const editor = await Editor.start(files);
    const handingOut = (path: string) => ({
      "library.homework": files["library.homework"].replace("materials/day.md", path),
    });
    expect(await moved(editor, ["materials/day.md", "sheets/day.md"])).toEqual(handingOut("sheets/day.md"));
    expect(await moved(editor, ["materials", "talks/sheets"])).toEqual(handingOut("talks/sheets/day.md"));
    expect(await moved(editor, ["talks/notes/note.md", "note.md"])).toEqual({});
  });

  it("several moves are seen together", async () => {
    const editor = await Editor.start(files);
    expect(await moved(editor, ["library.homework", "a/tasks.homework"], ["talks/a.homework", "a/a.homework"])).toEqual(
      {
        "library.homework": files["library.homework"].replace("materials/day.md", "../materials/day.md"),
        "talks/a.homework": files["talks/a.homework"].replace("../library.homework", "./tasks.homework"),
        "talks/b.homework": files["talks/b.homework"].replace("./a.homework", "../a/a.homework"),
      },
    );
  });

  it("texts are taken as their editors have them", async () => {
    const editor = await Editor.start(files);
    await editor.open("talks/b.homework", "protocol B { }\n");
    await editor.open("new.homework", 'import { A } from "./talks/a.homework"\nprotocol New { }\n');
    const changed = await moved(editor, ["talks/a.homework", "a.homework"]);
    expect(Object.keys(changed)).toEqual(["new.homework", "talks/a.homework"]);
    expect(changed["new.homework"]).toBe('import { A } from "./a.homework"\nprotocol New { }\n');
  });

  it("the project file follows its packs", async () => {
    const project = 'edition: 1\npacks:\n  - "packs/ours.approach.yaml"\n  - packs/theirs.approach.yaml\n';
    const editor = await Editor.start({
      ...files,
      "homework.yaml": project,
      "packs/ours.approach.yaml": "",
      "packs/theirs.approach.yaml": "",
    });
    expect(await moved(editor, ["packs", "rules"])).toEqual({
      "homework.yaml": project.replaceAll("packs/", "rules/"),
    });
  });

  it("what leaves the project is left alone", async () => {
    const editor = await Editor.start(files);
    expect(await moved(editor, ["library.homework", "file:///elsewhere/library.homework"])).toEqual({});
  });

  it("paths are found below a line that cannot be read, in an example", async () => {
    const { editor, file, path } = await openExample("cognitive-therapy-depression", "status    active", {
      broken: true,
    });
    expect(await moved(editor, ["library.homework", "shared.homework"], ["materials", "sheets"])).toEqual({
      [path]: file.text.replace("./library.homework", "./shared.homework").replaceAll('"materials/', '"sheets/'),
    });
  });

  it("a whole example is moved without a change in it", async () => {
    const editor = await Editor.start(
      Object.fromEntries(Object.entries(filesOf("erp-ocd")).map(([path, text]) => [`erp/${path}`, text])),
    );
    expect(await moved(editor, ["erp", "ocd"])).toEqual({});
  });

  it("nobody is asked who cannot ask", async () => {
    const editor = await Editor.start({}, { client: {} });
    expect(editor.initialized?.capabilities.workspace?.fileOperations?.willRename).toBeUndefined();
  });
});
