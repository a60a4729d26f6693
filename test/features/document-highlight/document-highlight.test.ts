import { expect, it } from "vitest";
import { DocumentHighlightKind, DocumentHighlightRequest } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function marksAt(editor: Editor, file: OpenedText) {
  const [position = { line: 0, character: 0 }] = file.cursors;
  return editor.request(DocumentHighlightRequest.type, { textDocument: { uri: file.uri }, position });
}

it("marks a name where it is brought in and where it is used", async () => {
  const { editor, file } = await editorWith(
    `import { <|DayLog|> as <|Diary|> } from "./library.homework"
protocol Talks {
  session 1 { plan <|Dia<|>ry|> }
  session 2 { keep <|Diary|>   note "Diary" }
}
`,
    { "library.homework": 'homework DayLog "A log" { kind event-log }\n' },
  );
  const { Read, Write } = DocumentHighlightKind;
  const [imported, alias, plan, keep] = file.ranges;
  expect(await marksAt(editor, file)).toEqual([
    { range: imported, kind: Write },
    { range: alias, kind: Write },
    { range: plan, kind: Read },
    { range: keep, kind: Read },
  ]);
});

it("marks all uses of a shipped kind, in every spelling", async () => {
  const { editor, file } = await editorWith(`protocol Talks {
  homework Walk { kind <|behavioural-<|>experiment|> }
  homework Talk { kind <|behavioral-experiment|> }
  homework Rest { kind event-log }
}
`);
  const [first, second] = file.ranges;
  expect((await marksAt(editor, file))?.map(({ range }) => range)).toEqual([first, second]);
});

it("marks nothing where nothing is named", async () => {
  const { editor, file } = await editorWith("protocol Talks {\n  status dr<|>aft\n}\n");
  expect(await marksAt(editor, file)).toBeNull();
});

it("answers in an example below a line that cannot be read", async () => {
  const { editor, file } = await openExample("erp-ocd", "hierarchy Feared<|>Things", { broken: true });
  const marks = await marksAt(editor, file);
  const starts = [...file.text.matchAll(/\bFearedThings\b/g)].map(({ index }) => index);
  expect(starts).toHaveLength(6);
  expect(marks?.map(({ range }) => editor.documents.get(file.uri)?.offsetAt(range.start))).toEqual(starts);
});
