import { describe, expect, it } from "vitest";
import {
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { Editor, editorWith, type OpenedText, usualClient } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";
import { ownPack, projectFile } from "../own-pack.js";

async function renamed(editor: Editor, file: OpenedText, newName: string, cursor = 0): Promise<WorkspaceEdit | null> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  return editor.request(RenameRequest.type, { textDocument: { uri: file.uri }, position, newName });
}

async function textsAfter(editor: Editor, file: OpenedText, newName: string, cursor = 0) {
  return editor.editedFiles(await renamed(editor, file, newName, cursor));
}

async function whyNot(editor: Editor, file: OpenedText, newName: string, cursor = 0): Promise<string> {
  return renamed(editor, file, newName, cursor).then(
    (edit) => `nothing was refused: ${JSON.stringify(edit)}`,
    (error: Error) => error.message,
  );
}

const shared = {
  "library.homework": 'homework DayLog "A log" {\n  kind event-log\n}\nhomework NightLog like DayLog { }\n',
  "a.homework": 'import { DayLog } from "./library.homework"\nprotocol A {\n  session 1 { plan DayLog }\n}\n',
  "b/b.homework":
    'import { DayLog as Diary } from "../library.homework"\nprotocol B {\n  homework DayLog2 { kind event-log }\n  session 1 { plan Diary }\n}\n',
  "c.homework": "protocol C {\n  homework DayLog { kind event-log }\n  session 1 { plan DayLog }\n}\n",
};

describe("rename", () => {
  it("changes a name wherever it stands for the thing, and nowhere else", async () => {
    const { editor, file } = await editorWith(`protocol Talks "Walk" {
  // Walk is the first task
  homework Wa<|>lk "Walk" { kind event-log   where outdoors "Walk" }
  homework Run like Walk { after Walk }
  session 1 { plan Walk, Run   review Walk }
  deviation from t-rationale on Walk because "Walk"
}
`);
    expect((await textsAfter(editor, file, "Stroll"))["course.homework"]).toBe(`protocol Talks "Walk" {
  // Walk is the first task
  homework Stroll "Walk" { kind event-log   where outdoors "Walk" }
  homework Run like Stroll { after Stroll }
  session 1 { plan Stroll, Run   review Stroll }
  deviation from t-rationale on Stroll because "Walk"
}
`);
  });

  it("follows a name into the files that import it, where it may be called otherwise", async () => {
    const editor = await Editor.start(shared);
    const file = await editor.open("library.homework", shared["library.homework"].replace("DayLog", "Day<|>Log"));
    expect(await textsAfter(editor, file, "Journal")).toEqual({
      "library.homework": 'homework Journal "A log" {\n  kind event-log\n}\nhomework NightLog like Journal { }\n',
      "a.homework": shared["a.homework"].replaceAll("DayLog", "Journal"),
      "b/b.homework": shared["b/b.homework"].replace("DayLog as", "Journal as"),
    });
  });

  it("may begin at a use or an import in another file", async () => {
    for (const at of ["plan Day<|>Log", "{ Day<|>Log }"]) {
      const editor = await Editor.start(shared);
      const file = await editor.open("a.homework", shared["a.homework"].replace(at.replace("<|>", ""), at));
      const texts = await textsAfter(editor, file, "Journal");
      expect(Object.keys(texts)).toEqual(["a.homework", "b/b.homework", "library.homework"]);
    }
  });

  it("renames the other name where the file has one", async () => {
    for (const at of ["plan Di<|>ary", "as Di<|>ary"]) {
      const editor = await Editor.start(shared);
      const file = await editor.open("b/b.homework", shared["b/b.homework"].replace(at.replace("<|>", ""), at));
      expect(await textsAfter(editor, file, "Journal")).toEqual({
        "b/b.homework": shared["b/b.homework"].replaceAll("Diary", "Journal"),
      });
    }
  });

  it("takes the other name out when it becomes the own one", async () => {
    const editor = await Editor.start(shared);
    const file = await editor.open("b/b.homework", shared["b/b.homework"].replace("plan Diary", "plan Di<|>ary"));
    expect((await textsAfter(editor, file, "DayLog"))["b/b.homework"]).toBe(
      shared["b/b.homework"].replace("DayLog as Diary", "DayLog").replace("Diary", "DayLog"),
    );
  });

  it("takes files as their editors have them, and says which version it means", async () => {
    const editor = await Editor.start(shared);
    await editor.open("a.homework", "protocol A { }\n");
    await editor.type("a.homework", 'import { DayLog as Log } from "./library.homework"\nprotocol A { }\n');
    const file = await editor.open("library.homework", shared["library.homework"].replace("DayLog", "Day<|>Log"));
    const edit = await renamed(editor, file, "Journal");
    expect(editor.editedFiles(edit)["a.homework"]).toBe(
      'import { Journal as Log } from "./library.homework"\nprotocol A { }\n',
    );
    const versions = edit?.documentChanges?.map((one) => "edits" in one && one.textDocument.version);
    expect(versions).toEqual([2, null, 1]);
  });

  it("gives plain changes to a client that knows no versions", async () => {
    const editor = await Editor.start(shared, { client: {} });
    const file = await editor.open("a.homework", shared["a.homework"].replace("plan DayLog", "plan Day<|>Log"));
    const edit = await renamed(editor, file, "Journal");
    expect(edit?.documentChanges).toBeUndefined();
    expect(Object.keys(edit?.changes ?? {})).toHaveLength(3);
  });

  it("changes a term in all its spellings, but not where another word for it stands", async () => {
    const { editor, file } = await editorWith(`protocol Talks {
  kind garden-beh<|>aviour "Garden" is event-log { alias gardening }
  homework Dig { kind garden-behavior }
  homework Rake { kind gardening }
}
`);
    expect((await textsAfter(editor, file, "allotment"))["course.homework"]).toBe(`protocol Talks {
  kind allotment "Garden" is event-log { alias gardening }
  homework Dig { kind allotment }
  homework Rake { kind gardening }
}
`);
  });

  it("changes a term in the packs of the project, where a condition or a list names it", async () => {
    const pack = ownPack
      .replace("phases: [start]", "kinds: [garden-task, event-log]\nphases: [start]")
      .replace("homework.name != ''", "homework.kind != 'garden-task' || homework.name != 'garden-task-2'");
    const editor = await Editor.start({ "our-clinic.approach.yaml": pack, "homework.yaml": projectFile });
    const file = await editor.open("kinds.homework", 'kind garden-<|>task "Garden" is event-log\n');
    const after = await textsAfter(editor, file, "allotment");
    expect(after["our-clinic.approach.yaml"]).toBe(
      pack.replace("[garden-task,", "[allotment,").replace("!= 'garden-task'", "!= 'allotment'"),
    );
    const places = await editor.request(ReferencesRequest.type, {
      textDocument: { uri: file.uri },
      position: file.cursors[0] ?? { line: 0, character: 0 },
      context: { includeDeclaration: false },
    });
    expect(places?.filter(({ uri }) => uri.endsWith(".approach.yaml"))).toHaveLength(2);
  });

  it("changes the step of one hierarchy only", async () => {
    const { editor, file } = await editorWith(`protocol Talks {
  hierarchy Doors "Doors" rated 0..100 { step Low 20 "The door" }
  hierarchy Lifts "Lifts" rated 0..100 { step Lo<|>w 20 "The lift" }
  homework Open "Open" { climbs Doors }
  homework Ride "Ride" { climbs Lifts }
  session 1 {
    plan Open at Low
    practice Ride at Low
  }
}
`);
    const text = (await textsAfter(editor, file, "First"))["course.homework"];
    expect(text).toContain('step Low 20 "The door"');
    expect(text).toContain('step First 20 "The lift"');
    expect(text).toContain("plan Open at Low\n    practice Ride at First");
  });

  it("changes one of two things of the same name, which is how an author mends that", async () => {
    const { editor, file } = await editorWith(
      "protocol Talks {\n  homework Walk { kind event-log }\n  homework Wa<|>lk { kind diary-card }\n  session 1 { plan Walk }\n}\n",
    );
    expect((await textsAfter(editor, file, "Stroll"))["course.homework"]).toBe(
      "protocol Talks {\n  homework Walk { kind event-log }\n  homework Stroll { kind diary-card }\n  session 1 { plan Walk }\n}\n",
    );
  });

  it("may take up a name that was used and never declared", async () => {
    const { editor, file } = await editorWith(
      "protocol Talks {\n  homework Wa<|>lk { kind event-log }\n  session 1 { plan Stroll }\n}\n",
    );
    expect((await textsAfter(editor, file, "Stroll"))["course.homework"]).toContain("homework Stroll");
  });

  it("changes the name in lines that cannot be read, too", async () => {
    const { editor, file } = await editorWith(
      'protocol Talks {\n  homework Wa<|>lk { kind event-log }\n  session 1 {\n    plan dose Walk 5 5 "Walk"\n    review Walk\n  }\n}\n',
    );
    expect((await textsAfter(editor, file, "Stroll"))["course.homework"]).toBe(
      'protocol Talks {\n  homework Stroll { kind event-log }\n  session 1 {\n    plan dose Stroll 5 5 "Walk"\n    review Stroll\n  }\n}\n',
    );
  });

  it("answers in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Try<|>ItOut", {
      broken: true,
    });
    const texts = await textsAfter(editor, file, "AskTheWorld");
    expect(texts).toEqual({
      "cognitive-therapy-for-depression.homework": file.text.replaceAll("TryItOut", "AskTheWorld"),
    });
  });

  it("changes nothing when the name stays as it is", async () => {
    const { editor, file } = await editorWith("protocol Ta<|>lks {\n}\n");
    expect(await textsAfter(editor, file, "Talks")).toEqual({});
  });
});

describe("rename refuses", () => {
  const text = `protocol Talks {
  kind garden-work is activity-scheduling
  homework Wa<|>lk { kind garden-<|>work }
  homework Run { kind event-log }
  event Rain "It rains"
  session 1 { plan Walk, Run from Rain }
}
`;
  it.each([
    ["two words", 0, "My walk", "`My walk` cannot be a name. A name begins with a letter"],
    ["a number", 0, "5", "`5` cannot be a name."],
    ["nothing at all", 0, " ", "`` cannot be a name."],
    ["a stray hyphen", 0, "walk-", "`walk-` cannot be a name."],
    ["a word with a meaning of its own", 0, "due", "Nothing can be called `due`"],
    ["the name of another task", 0, "Run", "In course.homework, line 4: There is already a homework called `Run`."],
    ["a word of the language", 0, "session", "The name `session` is also a word of the language."],
    ["what would hide a term", 1, "diary-card", "This kind `diary-card` hides the one of the standard library."],
    ["what is a term elsewhere", 0, "diary-card", "The homework `diary-card` is called like a kind of the vocabulary."],
  ])("%s", async (_, cursor, wanted, reason) => {
    const { editor, file } = await editorWith(text);
    expect(await whyNot(editor, file, wanted, cursor)).toContain(reason);
  });

  it("a name under which another would be understood in the protocol", async () => {
    const { editor, file } = await editorWith(`homework Walk { kind event-log }
protocol Talks {
  homework R<|>un { kind event-log }
  session 1 { plan Walk, Run }
}
`);
    expect(await whyNot(editor, file, "Walk")).toBe(
      "`Run` cannot become `Walk`: something else is called so in course.homework, line 3, and in course.homework, line 4 one would be taken for the other.",
    );
  });

  it("a name that an importing file has for something else, and says where", async () => {
    const editor = await Editor.start({
      ...shared,
      "a.homework": shared["a.homework"].replace("  session", "  homework Journal { kind event-log }\n  session"),
    });
    const file = await editor.open("library.homework", shared["library.homework"].replace("DayLog", "Day<|>Log"));
    expect(await whyNot(editor, file, "Journal")).toBe(
      "`DayLog` cannot become `Journal`: something else is called so in a.homework, line 3, and in a.homework, line 4 one would be taken for the other.",
    );
    // It is called otherwise in the other file.
    expect(await textsAfter(editor, file, "Diary")).toHaveProperty("b/b.homework");
  });

  it("the names of the standard library, and says what can be done", async () => {
    const { editor, file } = await editorWith(
      'import { Ph<|>q9 } from "homework:measures"\nprotocol Talks {\n  homework Walk { kind event-<|>log }\n  approach cl<|>ient-centered\n  status dr<|>aft\n}\n',
    );
    expect(await whyNot(editor, file, "Mood", 0)).toContain("import `Phq9 as MyPhq9`");
    expect(await whyNot(editor, file, "diary", 1)).toContain("`kind my-event-log is event-log`");
    expect(await whyNot(editor, file, "mine", 2)).toContain("is an approach");
    expect(await whyNot(editor, file, "mine", 3)).toContain("is a word of the language");
  });

  it("before a new name is asked for, as well", async () => {
    const { editor, file } = await editorWith(text.replace("event-log", "event-<|>log"));
    const ask = (cursor: number) => {
      const position = file.cursors[cursor] ?? { line: 0, character: 0 };
      return editor.request(PrepareRenameRequest.type, { textDocument: { uri: file.uri }, position });
    };
    expect(await ask(0)).toMatchObject({ placeholder: "Walk" });
    expect(await ask(1)).toMatchObject({ placeholder: "garden-work" });
    await expect(ask(2)).rejects.toThrow("standard library");
  });

  it("is not offered beforehand to a client that does not ask", async () => {
    expect((await Editor.start({}, { client: {} })).initialized?.capabilities.renameProvider).toBe(true);
    expect((await Editor.start({}, { client: usualClient })).initialized?.capabilities.renameProvider).toEqual({
      prepareProvider: true,
    });
  });
});
