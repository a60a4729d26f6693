import { describe, expect, it } from "vitest";
import { DocumentLinkRequest } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function linksOf(editor: Editor, { uri }: OpenedText) {
  const links = (await editor.request(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
  return links.map(({ range, target, tooltip }) => ({
    range,
    target: target?.replace("file:///project/", ""),
    tooltip,
  }));
}

const text = `import { DayLog } from "<|./library.homework|>"
import { Phq9 } from "<|homework:measures|>"
import { Gone } from "./gone.homework"
source one "Somebody (2000)." doi "<|10.1000/a(b)<c>#1|>" isbn "9780898629194"
source two "Somebody (2001)." doi "not one"
homework Walk {
  materials "<|sheets/a map.pdf|>", "sheets/gone.md", "A pencil"
}
`;

describe("links", () => {
  it("lead to files that are there, to the standard library and to works with a DOI", async () => {
    const files = { "library.homework": "homework DayLog { }\n", "sheets/a map.pdf": "" };
    const client = { workspace: { textDocumentContent: {} } };
    const { editor, file } = await editorWith(text, files, { client });
    const [imported, module, doi, sheet] = file.ranges;
    expect(await linksOf(editor, file)).toEqual([
      { range: imported, target: "library.homework", tooltip: "library.homework" },
      { range: module, target: "homework-library:/measures.homework", tooltip: "homework:measures" },
      { range: sheet, target: "sheets/a%20map.pdf", tooltip: "sheets/a map.pdf" },
      {
        range: doi,
        target: "https://doi.org/10.1000/a(b)%3Cc%3E%231",
        tooltip: "The work with the DOI 10.1000/a(b)<c>#1",
      },
    ]);
  });

  it("do not lead into the standard library where the client cannot open it", async () => {
    const { editor, file } = await editorWith('import { Phq9 } from "homework:measures"\n');
    expect(await linksOf(editor, file)).toEqual([]);
  });

  it("are found in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "status    active", { broken: true });
    expect((await linksOf(editor, file)).map(({ target }) => target)).toEqual([
      "library.homework",
      "materials/how-low-mood-works.md",
      "materials/day-sheet.md",
      "materials/thought-sheet.md",
      "materials/thought-sheet.md",
      "materials/experiment-sheet.md",
      "materials/experiment-sheet.md",
      "materials/plan-for-later.md",
      "https://doi.org/10.1111/j.1468-2850.2010.01204.x",
    ]);
  });
});
