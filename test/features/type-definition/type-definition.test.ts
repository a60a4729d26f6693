import { describe, expect, it } from "vitest";
import { type Location, TypeDefinitionRequest } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

const client = { workspace: { textDocumentContent: {} } };

async function typeAt(editor: Editor, file: OpenedText, cursor = 0): Promise<string | undefined> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  const params = { textDocument: { uri: file.uri }, position };
  const [found] = ((await editor.request(TypeDefinitionRequest.type, params)) ?? []) as Location[];
  if (!found) return undefined;
  if (found.uri.startsWith("homework-library:") && !editor.documents.has(found.uri)) {
    const { text } = await editor.client.sendRequest<{ text: string }>("workspace/textDocumentContent", {
      uri: found.uri,
    });
    await editor.open(found.uri, text);
  }
  return `${found.uri.replace("file:///project/", "")} ${editor.textAt(found.uri, found.range)}`;
}

describe("go to type definition", () => {
  it("leads from a task to its kind, its own or one that it inherits", async () => {
    const { editor, file } = await editorWith(
      `protocol Talks {
  kind garden-work "Garden work" is activity-scheduling
  every homework { kind event-log }
  homework Dig "Dig" { kind garden-work }
  homework Rake "Rake" like Dig { }
  homework Sit "Sit" { }
  session 1 { plan Di<|>g, Ra<|>ke, S<|>it }
}
`,
      {},
      { client },
    );
    expect(await typeAt(editor, file, 0)).toBe("course.homework garden-work");
    expect(await typeAt(editor, file, 1)).toBe("course.homework garden-work");
    expect(await typeAt(editor, file, 2)).toBe("homework-library:/kinds.homework event-log");
  });

  it("leads from an event to its technique, from a stage to its phase, from a step to its hierarchy", async () => {
    const { editor, file } = await editorWith(
      `protocol Talks {
  course 4 sessions
  stage Begin "Beginning" sessions 1..4 as socialisation
  event Stands "Stands up" in two-chair
  hierarchy Doors "Doors" rated 0..100 { step Low 20 "The door" }
  homework Open "Open" { climbs Doors   after Sta<|>nds }
  every session of Be<|>gin { plan Open at L<|>ow }
}
`,
      {},
      { client },
    );
    expect(await typeAt(editor, file, 0)).toBe("homework-library:/techniques.homework two-chair");
    expect(await typeAt(editor, file, 1)).toBe("homework-library:/phases.homework socialisation");
    expect(await typeAt(editor, file, 2)).toBe("course.homework Doors");
  });

  it("leads from any word to what declares it in the vocabulary", async () => {
    const { editor, file } = await editorWith(
      "protocol Talks {\n  homework Walk { targets acti<|>vation }\n}\n",
      {},
      { client },
    );
    expect(await typeAt(editor, file)).toBe("homework-library:/mechanisms.homework activation");
  });

  it("leads from a shared task, which belongs to no protocol yet, to the kind that it names itself", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Read<|>AndMark", {
      path: "library.homework",
      client,
    });
    expect(await typeAt(editor, file)).toBe("homework-library:/kinds.homework psychoeducation");
  });

  it("has no answer for what has no type", async () => {
    const { editor, file } = await editorWith('protocol Ta<|>lks {\n  goal Fu<|>ll "Full days"\n}\n', {}, { client });
    expect(await typeAt(editor, file, 0)).toBeUndefined();
    expect(await typeAt(editor, file, 1)).toBeUndefined();
  });

  it("answers in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "practice and plan How<|>LowMoodWorks", {
      broken: true,
      client,
    });
    expect(await typeAt(editor, file)).toBe("homework-library:/kinds.homework psychoeducation");
  });
});
