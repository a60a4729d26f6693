import { describe, expect, it } from "vitest";
import { LinkedEditingRangeRequest, type LinkedEditingRanges } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function linkedAt(editor: Editor, file: OpenedText, cursor = 0): Promise<LinkedEditingRanges | null> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  return editor.request(LinkedEditingRangeRequest.type, { textDocument: { uri: file.uri }, position });
}

describe("typing at a declaration", () => {
  it("takes the uses in the file along", async () => {
    const { editor, file } = await editorWith(`protocol Talks {
  homework <|Wa<|>lk|> "Walk" { kind event-log }
  homework Run like <|Walk|> { after <|Walk|> }
  session 1 { plan <|Walk|> }
}
`);
    const linked = await linkedAt(editor, file);
    expect(linked?.ranges).toEqual(file.ranges);
    const pattern = new RegExp(`^(?:${linked?.wordPattern})$`);
    expect(["Walk", "Wal-", "Über-Weg"].filter((name) => !pattern.test(name))).toEqual([]);
    expect(["a b", "1st", ""].filter((name) => pattern.test(name))).toEqual([]);
  });

  it.each([
    ["at a use, where another thing may be meant next", "protocol T {\n  goal A\n  homework W { serves A<|> }\n}\n"],
    ["at what other files may import", "homework Wa<|>lk { kind event-log }\nhomework Run like Walk { }\n"],
    ["at the name of a protocol", "protocol Ta<|>lks {\n}\n"],
    ["where nothing is declared", "protocol Talks {\n  status dr<|>aft\n}\n"],
  ])("takes nothing along %s", async (_, text) => {
    const { editor, file } = await editorWith(text);
    expect(await linkedAt(editor, file)).toBeNull();
  });

  it("leaves other spellings of a term as they are", async () => {
    const { editor, file } = await editorWith(
      "protocol T {\n  kind <|garden<|>-work|>\n  homework A { kind Garden-Work }\n  homework B { kind <|garden-work|> }\n}\n",
    );
    expect((await linkedAt(editor, file))?.ranges).toEqual(file.ranges);
  });

  it("works in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Try<|>ItOut", {
      broken: true,
    });
    expect((await linkedAt(editor, file))?.ranges.map((range) => editor.textAt(file.uri, range))).toEqual([
      "TryItOut",
      "TryItOut",
      "TryItOut",
    ]);
  });
});
