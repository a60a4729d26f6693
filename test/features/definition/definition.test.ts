import { describe, expect, it } from "vitest";
import { DefinitionRequest, type Location, type LocationLink } from "vscode-languageserver-protocol";
import { Editor, editorWith, type OpenedText, usualClient } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

const linking = {
  ...usualClient,
  workspace: { ...usualClient.workspace, textDocumentContent: {} },
  textDocument: { ...usualClient.textDocument, definition: { linkSupport: true } },
};

async function linksFrom(editor: Editor, file: OpenedText, cursor = 0): Promise<LocationLink[] | null> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  const params = { textDocument: { uri: file.uri }, position };
  return (await editor.request(DefinitionRequest.type, params)) as LocationLink[] | null;
}

const library = `/** Noting what happens. */
homework DayLog "A log of the day" {
  kind event-log
}
kind garden-work "Garden work" is activity-scheduling
`;

describe("go to definition", () => {
  it("leads from a plan to the task, and marks the word and the whole declaration", async () => {
    const { editor, file } = await editorWith(
      `protocol Talks {
  <|homework <|Walk|> "A walk" {
    kind activity-scheduling
  }|>
  session 1 {
    plan <|Wa<|>lk|> dose 10 minutes daily
  }
}
`,
      {},
      { client: linking },
    );
    const [block, name, use] = file.ranges;
    expect(await linksFrom(editor, file)).toEqual([
      { originSelectionRange: use, targetUri: file.uri, targetRange: block, targetSelectionRange: name },
    ]);
  });

  it("leads into a file that nobody has open", async () => {
    const { editor, file } = await editorWith(
      `import { DayLog, garden-work } from "./library.homework"
protocol Talks {
  homework Dig "Dig" {
    kind garden-<|>work
  }
  session 1 {
    plan DayLog<|>, Dig
  }
}
`,
      { "library.homework": library },
    );
    const [kind] = (await linksFrom(editor, file, 0)) as unknown as Location[];
    const [task] = (await linksFrom(editor, file, 1)) as unknown as Location[];
    expect(kind?.uri).toBe(editor.uri("library.homework"));
    expect(editor.textAt("library.homework", kind?.range ?? never)).toBe("garden-work");
    expect(editor.textAt("library.homework", task?.range ?? never)).toBe("DayLog");
  });

  it("leads from both names of an import, and from what is called by the other name, to the declaration", async () => {
    const { editor, file } = await editorWith(
      `import { Day<|>Log as Di<|>ary } from "./library.homework"
protocol Talks {
  session 1 { plan Diar<|>y }
}
`,
      { "library.homework": library },
    );
    for (const cursor of [0, 1, 2]) {
      const [found] = (await linksFrom(editor, file, cursor)) as unknown as Location[];
      expect(editor.textAt("library.homework", found?.range ?? never)).toBe("DayLog");
    }
  });

  it("takes a declaration in the protocol before one of the same name outside", async () => {
    const { editor, file } = await editorWith(
      `homework Walk "Outside" { kind event-log }
protocol Talks {
  homework <|Walk|> "Inside" { kind event-log }
  session 1 { plan <|>Walk }
}
`,
      {},
      { client: linking },
    );
    expect((await linksFrom(editor, file))?.[0]?.targetSelectionRange).toEqual(file.ranges[0]);
  });

  it("takes the step of the hierarchy that the planned task climbs", async () => {
    const { editor, file } = await editorWith(
      `protocol Talks {
  hierarchy Doors "Doors" rated 0..100 { step Low 20 "The door" }
  hierarchy Lifts "Lifts" rated 0..100 { step <|Low|> 20 "The lift" }
  homework Ride "Ride" { climbs Lifts }
  session 1 { plan Ride at L<|>ow }
}
`,
      {},
      { client: linking },
    );
    expect((await linksFrom(editor, file))?.[0]?.targetSelectionRange).toEqual(file.ranges[0]);
  });

  it("opens the file of an import and of a material", async () => {
    const { editor, file } = await editorWith(
      `import { DayLog } from "./lib<|>rary.homework"
protocol Talks {
  homework Walk "A walk" {
    materials "materials/m<|>ap.md", "missing/m<|>ap.md"
  }
}
`,
      { "library.homework": library, "materials/map.md": "# Map" },
      { client: linking },
    );
    expect((await linksFrom(editor, file, 0))?.[0]?.targetUri).toBe(editor.uri("library.homework"));
    expect((await linksFrom(editor, file, 1))?.[0]?.targetUri).toBe(editor.uri("materials/map.md"));
    expect(await linksFrom(editor, file, 2)).toBeNull();
  });

  it("opens the page of the rule that a deviation names", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "deviation from cbt-<|>graded on", {
      client: linking,
    });
    expect((await linksFrom(editor, file))?.[0]?.targetUri).toBe("file:///pages/cbt-graded.md");
  });

  it("says nothing of words that nobody declares", async () => {
    const { editor, file } = await editorWith("protocol Talks {\n  sta<|>tus dr<|>aft\n  course op<|>en\n}\n<|>");
    for (const cursor of [0, 1, 2, 3]) expect(await linksFrom(editor, file, cursor)).toBeNull();
  });

  it("answers below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "practice and plan Catch<|>Thoughts", {
      broken: true,
      client: linking,
    });
    const [found] = (await linksFrom(editor, file)) ?? [];
    const { text } = file;
    const at = editor.documents.get(file.uri)?.positionAt(text.indexOf("homework CatchThoughts") + "homework ".length);
    expect(found?.targetSelectionRange.start).toEqual(at);
  });
});

describe("go to definition of something shipped", () => {
  const text = `import { Phq<|>9 } from "homework:mea<|>sures"
protocol Talks {
  homework Walk "A walk" { kind activity-<|>scheduling }
}
`;

  it("opens the text that the server hands over, at the name", async () => {
    const { editor, file } = await editorWith(text, {}, { client: linking });
    const [measure] = (await linksFrom(editor, file, 0)) ?? [];
    const [module] = (await linksFrom(editor, file, 1)) ?? [];
    const [kind] = (await linksFrom(editor, file, 2)) ?? [];
    expect([measure, module, kind].map((link) => link?.targetUri)).toEqual([
      "homework-library:/measures.homework",
      "homework-library:/measures.homework",
      "homework-library:/kinds.homework",
    ]);
    const shipped = await editor.client.sendRequest<{ text: string }>("workspace/textDocumentContent", {
      uri: kind?.targetUri,
    });
    await editor.open(kind?.targetUri ?? "", shipped.text);
    expect(editor.textAt(kind?.targetUri ?? "", kind?.targetSelectionRange ?? never)).toBe("activity-scheduling");
  });

  it("opens the file that came along where a client cannot ask for texts", async () => {
    const editor = await Editor.start();
    editor.disk.libraryFolder = "file:///shipped/library";
    const file = await editor.open("course.homework", text);
    const [kind] = (await linksFrom(editor, file, 2)) as unknown as Location[];
    expect(kind?.uri).toBe("file:///shipped/library/kinds.homework");
  });

  it("leads nowhere where there is neither", async () => {
    const { editor, file } = await editorWith(text);
    for (const cursor of [0, 1, 2]) expect(await linksFrom(editor, file, cursor)).toBeNull();
  });
});

const never = { start: { line: -1, character: 0 }, end: { line: -1, character: 0 } };
