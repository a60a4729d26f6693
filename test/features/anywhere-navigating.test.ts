import { describe, expect, it } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  TypeDefinitionRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol";
import { example } from "../support/broken-example.js";
import { Editor, usualClient } from "../support/editor.js";
import { SeededRandom } from "../support/seeded-random.js";

const path = "course.homework";
const client = { ...usualClient, workspace: { ...usualClient.workspace, textDocumentContent: {} } };

/** All ranges of an answer, however deep, that no place of the document has. */
function rangesOutside(answer: unknown, editor: Editor): Range[] {
  const document = editor.documents.get(editor.uri(path));
  const lines = (document?.getText() ?? "").split(/\r\n|\r|\n/);
  const isThere = ({ line, character }: Position) => character <= (lines[line]?.length ?? -1);
  const found: Range[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { uri, targetUri, start, end } = value as Partial<Range & { uri: string; targetUri: string }>;
    const elsewhere = uri ?? targetUri;
    if (elsewhere !== undefined && elsewhere !== editor.uri(path)) return;
    if (typeof start === "object" && typeof end === "object" && !(isThere(start) && isThere(end))) {
      found.push({ start, end });
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  return found;
}

/** Some things cannot be renamed; no new name is the fault of one that nobody has used. */
const refused = (error: unknown) => {
  const isRefusal = error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
  if (isRefusal && !error.message.includes("cannot become")) return null;
  throw error;
};

/** Everything that can be asked at a place. */
async function askedAt(editor: Editor, uri: string, position: Position): Promise<unknown[]> {
  const at = { textDocument: { uri }, position };
  const items = (await editor.request(CallHierarchyPrepareRequest.type, at)) ?? [];
  const calls = items.flatMap((item) => [
    editor.request(CallHierarchyIncomingCallsRequest.type, { item }),
    editor.request(CallHierarchyOutgoingCallsRequest.type, { item }),
  ]);
  return Promise.all([
    editor.request(HoverRequest.type, at),
    editor.request(DefinitionRequest.type, at),
    editor.request(TypeDefinitionRequest.type, at),
    editor.request(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }),
    editor.request(DocumentHighlightRequest.type, at),
    editor.request(LinkedEditingRangeRequest.type, at),
    editor.request(SelectionRangeRequest.type, { textDocument: { uri }, positions: [position] }),
    editor.request(PrepareRenameRequest.type, at).catch(refused),
    ...calls,
  ]);
}

describe.each([1, 2, 3, 4, 5, 6, 7, 24])("wherever the author looks, whatever the text (seed %i)", (seed) => {
  it("nothing fails, no answer points outside of the text, and a rename can be taken back", async () => {
    const random = new SeededRandom(seed);
    let text = example.text;
    for (let slips = 0; slips < (seed - 1) * 2; slips++) text = random.edit(text);
    const editor = await Editor.start({ "library.homework": example.library }, { client });
    const { uri } = await editor.open(path, text);
    const document = editor.documents.get(uri);
    const whole = await Promise.all([
      editor.request(DocumentSymbolRequest.type, { textDocument: { uri } }),
      editor.request(FoldingRangeRequest.type, { textDocument: { uri } }),
      editor.request(DocumentLinkRequest.type, { textDocument: { uri } }),
      editor.request(WorkspaceSymbolRequest.type, { query: "" }),
    ]);
    expect(rangesOutside(whole, editor)).toEqual([]);
    const names = [...text.matchAll(/\b[A-Z]\w{3,}/g)].map(({ index }) => index + 1);
    let renames = 0;
    for (let count = 0; count < 40; count++) {
      const offset = count % 2 === 0 ? random.below(text.length) : random.pick(names);
      const position = document?.positionAt(offset) ?? { line: 0, character: 0 };
      expect(rangesOutside(await askedAt(editor, uri, position), editor)).toEqual([]);
      const params = { textDocument: { uri }, position, newName: "NeverSeenBefore" };
      const edit = await editor.request(RenameRequest.type, params).catch(refused);
      if (!edit) continue;
      renames++;
      const prepared = await editor.request(PrepareRenameRequest.type, params);
      const old = prepared && "placeholder" in prepared ? prepared.placeholder : "";
      const changed = editor.editedFiles(edit)[path] ?? text;
      expect(changed.replaceAll("NeverSeenBefore", old)).toBe(text);
    }
    expect(renames).toBeGreaterThan(0);
    expect(editor.logged).toEqual([]);
    await editor.stop();
  });
});
