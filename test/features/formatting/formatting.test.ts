import { describe, expect, it } from "vitest";
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  type TextEdit,
} from "vscode-languageserver-protocol";
import { brokenExample, example } from "../../support/broken-example.js";
import { Editor, type EditorOptions, editorWith, usualClient } from "../../support/editor.js";

const client = {
  ...usualClient,
  textDocument: {
    ...usualClient.textDocument,
    formatting: {},
    rangeFormatting: { rangesSupport: true },
    onTypeFormatting: {},
  },
};

const usual = { tabSize: 2, insertSpaces: true };

/** The text after the editor had it laid out. */
async function formatted(text: string, files = {}, options: EditorOptions = {}, given = usual): Promise<string> {
  const { editor, file } = await editorWith(text, files, { client, ...options });
  await editor.settle();
  const edits = await editor.request(DocumentFormattingRequest.type, {
    textDocument: { uri: file.uri },
    options: given,
  });
  return editor.edited("course.homework", edits ?? []);
}

const untidy = 'homework Walk "A walk"   {\n      kind   activity-scheduling\n  dose 10 minutes daily\n}\n';
const tidy = 'homework Walk "A walk" {\n  kind         activity-scheduling\n  dose         10 minutes daily\n}\n';

describe("a document", () => {
  it("is brought into its layout", async () => {
    expect(await formatted(untidy)).toBe(tidy);
    expect(await formatted(tidy)).toBe(tidy);
  });

  it("is an example with its indentation lost, and is the example again", async () => {
    expect(await formatted(example.text.replace(/^ +/gm, ""))).toBe(example.text);
  });

  it("with lines that cannot be read is laid out around them", async () => {
    expect(await formatted(brokenExample)).toBe(brokenExample);
    const lost = brokenExample.replace('  homework HowLowMoodWorks "', '        homework   HowLowMoodWorks   "');
    expect(await formatted(lost)).toBe(brokenExample);
  });

  it("has the indentation that the editor asks for, and keeps its line breaks", async () => {
    expect(await formatted(untidy, {}, {}, { tabSize: 4, insertSpaces: true })).toBe(tidy.replaceAll("\n  ", "\n    "));
    expect(await formatted(untidy, {}, {}, { tabSize: 4, insertSpaces: false })).toBe(tidy.replaceAll("\n  ", "\n\t"));
    expect(await formatted(untidy.replaceAll("\n", "\r\n"))).toBe(tidy.replaceAll("\n", "\r\n"));
  });

  it("has the indentation that an .editorconfig asks for, whatever the editor does", async () => {
    const files = { ".editorconfig": "[*.homework]\nindent_size = 3\n" };
    expect(await formatted(untidy, files, {}, { tabSize: 8, insertSpaces: true })).toBe(
      tidy.replaceAll("\n  ", "\n   "),
    );
  });

  it("has the indentation that an .editorconfig above its project asks for", async () => {
    const editor = await Editor.start(
      { ".editorconfig": "[course/*.homework]\nindent_size = 3\n", "course/homework.yaml": "edition: 1\n" },
      { client },
    );
    const { uri } = await editor.open("course/walk.homework", untidy);
    const edits = await editor.request(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: { tabSize: 8, insertSpaces: true },
    });
    expect(editor.edited("course/walk.homework", edits ?? [])).toBe(tidy.replaceAll("\n  ", "\n   "));
  });

  it("is left alone when the author turned that off", async () => {
    expect(await formatted(untidy, {}, { settings: { format: { enable: false } } })).toBe(untidy);
  });
});

describe("some lines", () => {
  const two = `${untidy}${untidy.replace("Walk", "Rest")}`;

  it("are laid out, and no others", async () => {
    const { editor, file } = await editorWith(two.replace(untidy, `<|${untidy}|>`), {}, { client });
    const [range] = file.ranges;
    if (!range) throw new Error("Mark a range.");
    const edits = await editor.request(DocumentRangeFormattingRequest.type, {
      textDocument: { uri: file.uri },
      range,
      options: usual,
    });
    expect(editor.edited("course.homework", edits ?? [])).toBe(two.replace(untidy, tidy));
  });

  it("in several places, as those that were changed", async () => {
    const { editor, file } = await editorWith(
      two.replaceAll("      kind   activity-scheduling", "<|      kind   activity-scheduling|>"),
      {},
      { client },
    );
    const edits = await editor.request(DocumentRangesFormattingRequest.type, {
      textDocument: { uri: file.uri },
      ranges: file.ranges,
      options: usual,
    });
    expect(editor.edited("course.homework", edits ?? [])).toBe(
      two.replaceAll("      kind   activity-scheduling", "  kind         activity-scheduling"),
    );
  });
});

describe("while typing", () => {
  async function typed(text: string, sign: string): Promise<string> {
    const { editor, file } = await editorWith(text, {}, { client });
    const [position] = file.cursors;
    if (!position) throw new Error("Mark a cursor.");
    const edits: TextEdit[] | null = await editor.request(DocumentOnTypeFormattingRequest.type, {
      textDocument: { uri: file.uri },
      position,
      ch: sign,
      options: usual,
    });
    return editor.edited("course.homework", edits ?? []);
  }

  it("a block that is closed is laid out", async () => {
    expect(await typed(`${untidy.slice(0, -1)}<|>\n`, "}")).toBe(tidy);
  });

  it("a new line is set in as its block is", async () => {
    expect(await typed('protocol P "P" {\n  homework A "A" {\n<|>\n  }\n}\n', "\n")).toBe(
      'protocol P "P" {\n  homework A "A" {\n    \n  }\n}\n',
    );
  });
});

it("a client that says nothing of formatting is offered it all the same: some do not say that they can", async () => {
  const { editor } = await editorWith("", {}, { client: {} });
  expect(editor.initialized?.capabilities.documentFormattingProvider).toBe(true);
});
