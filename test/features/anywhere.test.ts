import { describe, expect, it } from "vitest";
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentFormattingRequest,
  InlayHintRequest,
  type Position,
  type Range,
  SemanticTokensRequest,
  TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { example } from "../support/broken-example.js";
import { Editor } from "../support/editor.js";
import { SeededRandom } from "../support/seeded-random.js";
import { ableClient } from "./code-actions/actions.js";

const path = "course.homework";
const client = {
  ...ableClient,
  textDocument: {
    ...ableClient.textDocument,
    inlayHint: {},
    codeLens: {},
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: [] },
  },
};

/** An editor on an example in which the author has made some slips. */
async function afterSlips(random: SeededRandom, slips: number): Promise<{ editor: Editor; uri: string; text: string }> {
  let { text } = example;
  for (let count = 0; count < slips; count++) text = random.edit(text);
  const editor = await Editor.start({ "library.homework": example.library }, { client });
  const { uri } = await editor.open(path, text);
  return { editor, uri, text: editor.text(path) };
}

function isWithin({ start, end }: Range, editor: Editor): boolean {
  const document = editor.documents.get(editor.uri(path));
  if (!document) return false;
  const at = (position: Position) => document.positionAt(document.offsetAt(position));
  return JSON.stringify([at(start), at(end)]) === JSON.stringify([start, end]);
}

/** The edits of an action in the document that is shown. */
function editsIn({ edit }: CodeAction, uri: string): TextEdit[] {
  return (edit?.documentChanges ?? []).flatMap((change) =>
    TextDocumentEdit.is(change) && change.textDocument.uri === uri
      ? change.edits.filter((one): one is TextEdit => "newText" in one)
      : [],
  );
}

describe.each([1, 2, 3, 4, 5, 6])("wherever the author asks, whatever the text (seed %i)", (seed) => {
  it("every action has an edit that can be made, and nothing fails", async () => {
    const random = new SeededRandom(seed);
    const { editor, uri, text } = await afterSlips(random, seed - 1);
    const document = editor.documents.get(uri);
    let made = 0;
    for (let count = 0; count < 25; count++) {
      const position = document?.positionAt(random.below(text.length)) ?? { line: 0, character: 0 };
      const range = { start: position, end: position };
      const actions = await editor.request(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      for (const action of actions ?? []) {
        if (!("kind" in action) || action.disabled || action.command) continue;
        const resolved = await editor.request(CodeActionResolveRequest.type, action);
        const edits = editsIn(resolved, uri);
        expect(resolved.edit, `${action.title} changes something`).toBeDefined();
        expect(edits.filter(({ range: at }) => !isWithin(at, editor))).toEqual([]);
        expect(() => editor.edited(path, edits)).not.toThrow();
        made++;
      }
    }
    expect(made).toBeGreaterThan(10);
    expect(editor.logged).toEqual([]);
    await editor.stop();
  });

  it("hints, lenses, colours and the layout are told, and nothing fails", async () => {
    const { editor, uri, text } = await afterSlips(new SeededRandom(seed), seed * 2);
    const textDocument = { uri };
    const end = editor.documents.get(uri)?.positionAt(text.length) ?? { line: 0, character: 0 };
    const whole = { start: { line: 0, character: 0 }, end };
    const hints = await editor.request(InlayHintRequest.type, { textDocument, range: whole });
    expect(hints?.filter(({ position }) => !isWithin({ start: position, end: position }, editor))).toEqual([]);
    const lenses = (await editor.request(CodeLensRequest.type, { textDocument })) ?? [];
    for (const lens of lenses) {
      expect((await editor.request(CodeLensResolveRequest.type, lens)).command?.title).toMatch(/\w/);
    }
    const tokens = await editor.request(SemanticTokensRequest.type, { textDocument });
    expect(tokens?.data.length).toBeGreaterThan(0);
    const edits = await editor.request(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(() => editor.edited(path, edits ?? [])).not.toThrow();
    expect(editor.logged).toEqual([]);
    await editor.stop();
  });
});
