import { describe, expect, it } from "vitest";
import { type Location, ReferencesRequest } from "vscode-languageserver-protocol";
import { Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function referencesTo(editor: Editor, file: OpenedText, includeDeclaration = true): Promise<Location[]> {
  const [position = { line: 0, character: 0 }] = file.cursors;
  const params = { textDocument: { uri: file.uri }, position, context: { includeDeclaration } };
  return (await editor.request(ReferencesRequest.type, params)) ?? [];
}

/** Each found place with its line, so that a test shows what was found. */
function shown(editor: Editor, found: readonly Location[]): string[] {
  return found.map(({ uri, range }) => {
    const path = uri.replace("file:///project/", "");
    const line = editor.text(uri).split("\n")[range.start.line] ?? "";
    const { character } = range.start;
    return `${path}: ${line.slice(0, character).trimStart()}[${editor.textAt(uri, range)}]${line.slice(range.end.character)}`;
  });
}

describe("find references", () => {
  it("finds every place in the file, the declaration only when it is wanted", async () => {
    const text = `protocol Talks {
  homework Wa<|>lk "A walk" { kind event-log }
  homework Run "A run" like Walk { after Walk }
  session 1 { plan Walk, Run   review Walk }
  deviation from t-rationale on Walk because "Walk is a word here"
}
`;
    const { editor, file } = await editorWith(text);
    expect(shown(editor, await referencesTo(editor, file))).toEqual([
      'course.homework: homework [Walk] "A walk" { kind event-log }',
      'course.homework: homework Run "A run" like [Walk] { after Walk }',
      'course.homework: homework Run "A run" like Walk { after [Walk] }',
      "course.homework: session 1 { plan [Walk], Run   review Walk }",
      "course.homework: session 1 { plan Walk, Run   review [Walk] }",
      'course.homework: deviation from t-rationale on [Walk] because "Walk is a word here"',
    ]);
    expect(shown(editor, await referencesTo(editor, file, false))).toHaveLength(5);
  });

  const shared = {
    "library.homework": 'homework DayLog "A log" {\n  kind event-log\n}\nkind garden-work is activity-scheduling\n',
    "a.homework": 'import { DayLog } from "./library.homework"\nprotocol A {\n  session 1 { plan DayLog }\n}\n',
    "b/b.homework":
      'import { DayLog as Diary, garden-work } from "../library.homework"\nprotocol B {\n  homework Dig { kind Garden-Work }\n  session 1 { plan Diary }\n}\n',
    "c.homework": 'protocol C {\n  homework DayLog "Another" { kind garden-work }\n  session 1 { plan DayLog }\n}\n',
  };

  it("finds what other files import, under whichever name, though nobody has them open", async () => {
    const editor = await Editor.start(shared);
    const file = await editor.open("library.homework", shared["library.homework"].replace("DayLog", "Day<|>Log"));
    expect(shown(editor, await referencesTo(editor, file, false))).toEqual([
      'a.homework: import { [DayLog] } from "./library.homework"',
      "a.homework: session 1 { plan [DayLog] }",
      'b/b.homework: import { [DayLog] as Diary, garden-work } from "../library.homework"',
      'b/b.homework: import { DayLog as [Diary], garden-work } from "../library.homework"',
      "b/b.homework: session 1 { plan [Diary] }",
    ]);
  });

  it("finds a term in all its spellings", async () => {
    const editor = await Editor.start(shared);
    const file = await editor.open("library.homework", shared["library.homework"].replace("garden-", "garden<|>-"));
    expect(shown(editor, await referencesTo(editor, file))).toEqual([
      'b/b.homework: import { DayLog as Diary, [garden-work] } from "../library.homework"',
      "b/b.homework: homework Dig { kind [Garden-Work] }",
      "library.homework: kind [garden-work] is activity-scheduling",
    ]);
  });

  it("takes an importing file as its editor has it", async () => {
    const editor = await Editor.start(shared);
    await editor.open("a.homework", 'import { DayLog } from "./library.homework"\nprotocol A {\n}\n');
    const file = await editor.open("library.homework", shared["library.homework"].replace("DayLog", "Day<|>Log"));
    const found = shown(editor, await referencesTo(editor, file, false));
    expect(found.filter((line) => line.startsWith("a."))).toEqual([
      'a.homework: import { [DayLog] } from "./library.homework"',
    ]);
  });

  it("finds what is shipped in every file of the project, asked in the text of the library too", async () => {
    const files = {
      "a.homework": "protocol A {\n  homework Walk { kind activity-scheduling }\n}\n",
      "b.homework": "protocol B {\n  homework Walk { kind graded-task }\n}\n",
      "c.homework": "protocol C {\n  homework Walk { kind ActivityScheduling }\n}\n",
    };
    const uses = [
      "a.homework: homework Walk { kind [activity-scheduling] }",
      "c.homework: homework Walk { kind [ActivityScheduling] }",
    ];
    const client = { workspace: { textDocumentContent: {} } };
    const editor = await Editor.start(files, { client });
    const used = await editor.open("a.homework", files["a.homework"].replace("-scheduling", "-<|>scheduling"));
    expect(shown(editor, await referencesTo(editor, used, false))).toEqual(uses);

    const uri = "homework-library:/kinds.homework";
    const { text } = await editor.client.sendRequest<{ text: string }>("workspace/textDocumentContent", { uri });
    const shipped = await editor.open(uri, text.replace("kind activity-scheduling", "kind activity-<|>scheduling"));
    const found = shown(editor, await referencesTo(editor, shipped));
    expect(found.filter((line) => !line.startsWith(uri))).toEqual(uses);
    expect(found.filter((line) => line.startsWith(uri))[0]).toBe(
      `${uri}: kind [activity-scheduling] "Activity scheduling" {`,
    );
  });

  it("tells steps of the same name apart by the hierarchy that is climbed", async () => {
    const { editor, file } = await editorWith(`protocol Talks {
  hierarchy Doors "Doors" rated 0..100 { step Low 20 "The door" }
  hierarchy Lifts "Lifts" rated 0..100 { step Lo<|>w 20 "The lift" }
  homework Open "Open" { climbs Doors }
  homework Ride "Ride" { climbs Lifts }
  session 1 { plan Open at Low   practice and plan Ride at Low }
}
`);
    expect(shown(editor, await referencesTo(editor, file))).toEqual([
      'course.homework: hierarchy Lifts "Lifts" rated 0..100 { step [Low] 20 "The lift" }',
      "course.homework: session 1 { plan Open at Low   practice and plan Ride at [Low] }",
    ]);
  });

  it("answers in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Try<|>ItOut", {
      broken: true,
    });
    expect(shown(editor, await referencesTo(editor, file, false))).toEqual([
      "cognitive-therapy-for-depression.homework: practice and plan [TryItOut]",
      "cognitive-therapy-for-depression.homework: plan     [TryItOut] { serves RuleForLiving }",
    ]);
  });

  it("finds in open files what a shared declaration of an example is used for, though that file is broken", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "source beck<|>js", {
      path: "library.homework",
      broken: true,
    });
    expect(shown(editor, await referencesTo(editor, file, false))).toEqual([
      'cognitive-therapy-for-depression.homework: import { beck1979, [beckjs], AskingNotTelling, ReadAndMark } from "./library.homework"',
      "cognitive-therapy-for-depression.homework: cites        beck1979, [beckjs]",
    ]);
  });

  it("has nothing to find where nothing is named", async () => {
    const { editor, file } = await editorWith("protocol Talks {\n  sta<|>tus draft\n}\n");
    expect(await referencesTo(editor, file)).toEqual([]);
  });
});
