import { describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol";
import { brokenExample, example } from "../../support/broken-example.js";
import { type Editor, editorWith, usualClient } from "../../support/editor.js";

/** A client that asks for the colours of words, and may colour the rest by itself. */
function clientThat(
  able: { augmentsSyntaxTokens?: boolean; multilineTokenSupport?: boolean } = {},
): ClientCapabilities {
  const semanticTokens = {
    requests: { full: { delta: true }, range: true },
    tokenTypes: [],
    tokenModifiers: [],
    formats: [],
    ...able,
  };
  return { ...usualClient, textDocument: { ...usualClient.textDocument, semanticTokens } };
}

/** Tokens as an editor reads them: the word with its type and modifiers. */
function readTokens(editor: Editor, data: readonly number[]): string[] {
  const legend = editor.initialized?.capabilities.semanticTokensProvider?.legend;
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const start = editor.documents.get(editor.uri("course.homework"))?.offsetAt({ line, character }) ?? 0;
    const more = (legend?.tokenModifiers ?? []).filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    words.push(
      [editor.text("course.homework").slice(start, start + length), legend?.tokenTypes[type], ...more].join(" "),
    );
  }
  return words;
}

async function tokens(text: string, able = {}): Promise<string[]> {
  const { editor, file } = await editorWith(text, {}, { client: clientThat(able) });
  const result = await editor.request(SemanticTokensRequest.type, { textDocument: { uri: file.uri } });
  return readTokens(editor, result?.data ?? []);
}

describe("a word has the colour of what it is", () => {
  it("a name that is declared, imported or used; a term; a value; a keyword", async () => {
    expect(
      await tokens(
        `import { Phq9 as Mood } from "homework:measures"
homework Walk {
  kind activity-scheduling
  origin client
  dose 10 minutes daily
}
protocol P {
  approach client-centered
  safety { watch Mood.item9 above 0 }
  session 1 { plan Walk }
}
`,
      ),
    ).toEqual(
      `import keyword, Phq9 function defaultLibrary, as keyword, Mood function defaultLibrary, from keyword, "homework:measures" string, homework keyword, Walk class declaration, kind keyword, activity-scheduling type defaultLibrary, origin keyword, client enumMember defaultLibrary, dose keyword, 10 number, minutes keyword, daily keyword, protocol keyword, P class declaration, approach keyword, client-centered namespace, safety keyword, watch keyword, Mood function defaultLibrary, item9 enumMember defaultLibrary, above keyword, 0 number, session keyword, 1 number, plan keyword, Walk class`.split(
        ", ",
      ),
    );
  });

  it("also a name that is spelt like a keyword", async () => {
    const found = await tokens(
      "homework plan {\n  kind activity-scheduling\n  record { belief 0..100   held by client }\n}\nprotocol P {\n  session 1 { plan plan }\n  every session { order plan, review }\n}\n",
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "plan class declaration",
        "plan keyword",
        "plan class",
        "belief property defaultLibrary",
      ]),
    );
    expect(found).toEqual(expect.arrayContaining(["held keyword", "by keyword", "plan enumMember defaultLibrary"]));
  });

  it("and not that of a keyword where a line could not be read, but for the word that begins it", async () => {
    const found = await tokens('protocol P {\n  zzz plan daily 5\n  session , plan daily\n  authors "said\n}\n');
    expect(found).toEqual([
      "protocol keyword",
      "P class declaration",
      "5 number",
      "session keyword",
      "authors keyword",
      '"said string',
    ]);
  });
});

describe("texts and comments", () => {
  const source = '/** Said. */\nhomework A {\n  note """\n    One.\n    Two.\n  """\n}\n';

  it("have a colour, line by line where a client wants it so", async () => {
    const found = await tokens(source);
    expect(found[0]).toBe("/** Said. */ comment documentation");
    expect(found.filter((one) => one.endsWith("string"))).toEqual([
      '""" string',
      "    One. string",
      "    Two. string",
      '  """ string',
    ]);
    expect(await tokens(source, { multilineTokenSupport: true })).toContain('"""\n    One.\n    Two.\n  """ string');
  });

  it("are left to a client that colours them by itself", async () => {
    const found = await tokens(source, { augmentsSyntaxTokens: true });
    expect(found.filter((one) => /string|comment/.test(one))).toEqual([]);
  });
});

describe("after an edit", () => {
  const source = "homework A {\n  kind activity-scheduling\n}\nhomework B {\n  kind activity-scheduling\n}\n";

  it("only the difference is sent, and makes the colours of the new text", async () => {
    const { editor, file } = await editorWith(source, {}, { client: clientThat() });
    const textDocument = { uri: file.uri };
    const before = await editor.request(SemanticTokensRequest.type, { textDocument });
    await editor.type("course.homework", source.replace("homework B {", "homework Better {\n  dose daily"));
    const delta = await editor.request(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: before?.resultId ?? "",
    });
    if (!delta || !("edits" in delta)) throw new Error("A difference was expected.");
    const [edit, ...others] = delta.edits;
    expect(others).toEqual([]);
    const data = [...(before?.data ?? [])];
    data.splice(edit?.start ?? 0, edit?.deleteCount ?? 0, ...(edit?.data ?? []));
    const after = await editor.request(SemanticTokensRequest.type, { textDocument });
    expect(data).toEqual(after?.data);
    expect(edit?.data?.length).toBeLessThan(after?.data.length ?? 0);
  });

  it("all is sent to a client that kept something else", async () => {
    const { editor, file } = await editorWith(source, {}, { client: clientThat() });
    const delta = await editor.request(SemanticTokensDeltaRequest.type, {
      textDocument: { uri: file.uri },
      previousResultId: "another",
    });
    expect(delta).toHaveProperty("data");
  });
});

it("the colours of some lines are those of the whole", async () => {
  const { editor, file } = await editorWith(
    "homework A {\n  kind activity-scheduling\n<|}\nhomework B {|>\n}\n",
    {},
    { client: clientThat() },
  );
  const [range] = file.ranges;
  if (!range) throw new Error("Mark a range.");
  const part = await editor.request(SemanticTokensRangeRequest.type, { textDocument: { uri: file.uri }, range });
  expect(readTokens(editor, part?.data ?? [])).toEqual(["homework keyword", "B class declaration"]);
});

it("a client that asks for no colours is told of none", async () => {
  const { editor } = await editorWith("");
  expect(editor.initialized?.capabilities.semanticTokensProvider).toBeUndefined();
});

it("below a broken line an example has its colours all the same", async () => {
  const below = (all: readonly string[]) => all.slice(all.indexOf("EngageAndActivate namespace declaration"));
  expect(below(await tokens(brokenExample))).toEqual(below(await tokens(example.text)));
  expect(below(await tokens(example.text)).length).toBeGreaterThan(1000);
});
