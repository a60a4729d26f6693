import { describe, expect, it } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type Range,
} from "vscode-languageserver-protocol";
import { Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function prepared(editor: Editor, file: OpenedText, cursor = 0): Promise<CallHierarchyItem | undefined> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  const params = { textDocument: { uri: file.uri }, position };
  return (await editor.request(CallHierarchyPrepareRequest.type, params))?.[0];
}

function shown(editor: Editor, item: CallHierarchyItem, ranges: readonly Range[], uri: string): string {
  const texts = ranges.map((range) => editor.textAt(uri, range).replace(/\s+/g, " "));
  return `${item.name} (${item.detail}): ${texts.join("; ")}`;
}

async function incoming(editor: Editor, file: OpenedText, cursor = 0): Promise<string[]> {
  const item = await prepared(editor, file, cursor);
  if (!item) return ["nothing"];
  const calls = (await editor.request(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
  return calls.map(({ from, fromRanges }) => shown(editor, from, fromRanges, from.uri));
}

async function outgoing(editor: Editor, file: OpenedText, cursor = 0): Promise<string[]> {
  const item = await prepared(editor, file, cursor);
  if (!item) return ["nothing"];
  const calls = (await editor.request(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
  return calls.map(({ to, fromRanges }) => shown(editor, to, fromRanges, item.uri));
}

const text = `protocol Talks {
  course 4 sessions weekly
  event Ra<|>in "It rains"
  homework Wa<|>lk "A walk" { kind activity-scheduling }
  homework Run "A run" like Walk { alongside Rest }
  homework Re<|>st { kind activity-scheduling   after Walk }
  every session { review due homework }
  ses<|>sion 1 {
    practice and plan Walk
    offer Rest from Rain
  }
  session 2 {
    keep Walk { dose daily }
  }
  session 3 { review Walk first }
  when Rain of<|>fer Rest or Run
  tailor when session above 2 { replace Walk with Rest }
  deviation from t-rationale on Walk because "It is a walk"
}
`;

describe("who calls for a task", () => {
  it("are those who plan, review, replace it or build on it, with what they do", async () => {
    const { editor, file } = await editorWith(text);
    expect(await incoming(editor, file, 1)).toEqual([
      "Run (is like): Walk",
      "Rest (comes after): Walk",
      "session 1 (practises, plans): Walk",
      "session 2 (keeps): Walk",
      "session 3 (reviews): Walk",
      "tailor when session above 2 (replaces): Walk",
      "every session (reviews what is due): review due homework",
    ]);
    expect(await incoming(editor, file, 2)).toEqual([
      "Run (brings along): Rest",
      "session 1 (offers): Rest",
      "when Rain offer Rest or Run (offers): Rest",
      "tailor when session above 2 (replaces): Rest",
      "every session (reviews what is due): review due homework",
    ]);
  });

  it("may stand in other files", async () => {
    const editor = await Editor.start({
      "a.homework":
        'import { DayLog as Diary } from "./library.homework"\nprotocol A {\n  session 1 { plan Diary }\n}\n',
    });
    const file = await editor.open(
      "library.homework",
      "homework Day<|>Log { kind event-log }\nhomework Other like DayLog { }\n",
    );
    expect(await incoming(editor, file)).toEqual(["session 1 (plans): Diary", "Other (is like): DayLog"]);
  });

  it("can be asked for further along", async () => {
    const { editor, file } = await editorWith(text);
    const item = await prepared(editor, file, 2);
    const calls = item && (await editor.request(CallHierarchyIncomingCallsRequest.type, { item }));
    const run = calls?.find(({ from }) => from.name === "Run")?.from;
    const further = run && (await editor.request(CallHierarchyIncomingCallsRequest.type, { item: run }));
    expect(further?.map(({ from }) => from.name)).toEqual(["when Rain offer Rest or Run"]);
  });
});

describe("what is called for", () => {
  it("by a session is what it plans and offers, and what it takes up", async () => {
    const { editor, file } = await editorWith(text);
    expect(await outgoing(editor, file, 3)).toEqual(["Walk (practises, plans): Walk", "Rest (offers): Rest"]);
    const later = await editorWith(text.replaceAll("<|>", "").replace("session 3", "sess<|>ion 3"));
    expect(await outgoing(later.editor, later.file)).toEqual(["Walk (reviews): Walk"]);
  });

  it("by a session that names nothing it reviews is what is due", async () => {
    const { editor, file } = await editorWith(text.replaceAll("<|>", "").replace("session 2", "ses<|>sion 2"));
    expect(await outgoing(editor, file)).toEqual([
      "Walk (keeps, reviews): Walk; session 2",
      "Rest (reviews): session 2",
    ]);
  });

  it("by a task is what it brings along and comes after; by an event and an offer what grows from it", async () => {
    const { editor, file } = await editorWith(text);
    expect(await outgoing(editor, file, 2)).toEqual(["Walk (comes after): Walk"]);
    expect(await outgoing(editor, file, 0)).toEqual(["Rest (offers): Rest; Rest", "Run (offers): Run"]);
    expect(await outgoing(editor, file, 4)).toEqual(["Rest (offers): Rest", "Run (offers): Run"]);
  });
});

describe("a hierarchy", () => {
  it("begins at a task, also where it is used, and nowhere else", async () => {
    const { editor, file } = await editorWith(
      'pro<|>tocol Talks {\n  goal Fu<|>ll\n  homework Walk { }\n  session 1 {\n    plan Wa<|>lk\n    no<|>te "x"\n  }\n}\n',
    );
    expect(await prepared(editor, file, 0)).toBeUndefined();
    expect(await prepared(editor, file, 1)).toBeUndefined();
    expect(await prepared(editor, file, 2)).toMatchObject({ name: "Walk", uri: file.uri });
    expect(await prepared(editor, file, 3)).toBeUndefined();
  });

  it("answers in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Weigh<|>Thoughts", {
      broken: true,
    });
    expect(await incoming(editor, file)).toEqual([
      "session 7 (practises, plans): WeighThoughts",
      "session 8 (plans): WeighThoughts",
      "supervision every 2 weeks (practises): WeighThoughts",
      "every session (reviews what is due): review due homework early { about done, quality, obstacles, beliefs, learning, next opened by therapist }",
    ]);
  });
});
