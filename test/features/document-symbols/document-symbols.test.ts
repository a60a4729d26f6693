import { describe, expect, it } from "vitest";
import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from "vscode-languageserver-protocol";
import { projectNames } from "../../examples/example.js";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

async function symbolsOf(editor: Editor, { uri }: Pick<OpenedText, "uri">): Promise<DocumentSymbol[]> {
  return (await editor.request(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
}

/** An outline as lines: names with details, set in below what holds them. */
function outlined(symbols: readonly DocumentSymbol[], margin = ""): string[] {
  return symbols.flatMap(({ name, detail, kind, children = [] }) => [
    `${margin}${name}${detail === undefined ? "" : ` (${detail})`}: ${kindNames.get(kind)}`,
    ...outlined(children, `${margin}  `),
  ]);
}

const text = `import { Phq9 } from "homework:measures"
kind garden-work "Garden work" is activity-scheduling
protocol Talks "Talks" {
  approach client-centered
  population "Adults" { ages 18..65 }
  course 4 sessions weekly
  stage Begin sessions 1..2 "The beginning"
  goal Full "Full days"
  event Rain "It rains"
  source one "Somebody (2000)."
  every homework { origin client }
  hierarchy Doors "Doors" rated 0..100 { step Low 20 "The door"   step High 80 }
  homework Walk "A walk" {
    kind garden-work
  }
  administer Phq9 by client in sessions 1..4
  every session { review due homework }
  session 1 "?" { plan Walk }
  session 2 { keep Walk   offer Walk }
  when Rain offer Walk
  tailor for low-literacy none because "All can read"
  consent { by client }
  deviation from t-rationale on Walk because "It is a walk"
}
`;

describe("the outline", () => {
  it("holds what is declared and what has a block, with titles", async () => {
    const { editor, file } = await editorWith(text.replace(' "?"', ""));
    expect(outlined(await symbolsOf(editor, file))).toEqual([
      "garden-work (Garden work): Class",
      "Talks (Talks): Module",
      "  population (Adults): Struct",
      "  course: Struct",
      "  Begin (The beginning): Namespace",
      "  Full (Full days): Property",
      "  Rain (It rains): Event",
      "  one (Somebody (2000).): Constant",
      "  every homework: Interface",
      "  Doors (Doors): Enum",
      "    Low (The door): EnumMember",
      "    High: EnumMember",
      "  Walk (A walk): Function",
      "  administer Phq9: Field",
      "  every session: Method",
      "  session 1 (Walk): Method",
      "  session 2 (Walk): Method",
      "  when Rain (Walk): Method",
      "  tailor for low-literacy: Operator",
      "  consent: Struct",
      "  deviation from t-rationale (Walk): Operator",
    ]);
  });

  it("says where each part stands, and where its name", async () => {
    const { editor, file } = await editorWith('<|goal <|Full|> "Full days"|>\n');
    const [range, selectionRange] = file.ranges;
    expect((await symbolsOf(editor, file))[0]).toMatchObject({ range, selectionRange });
  });

  it("is a flat list for a client that shows no other", async () => {
    const { editor, file } = await editorWith(
      'protocol Talks {\n  homework Walk "A walk" { }\n}\n',
      {},
      { client: {} },
    );
    expect(await symbolsOf(editor, file)).toMatchObject([
      { name: "Talks", kind: SymbolKind.Module, location: { uri: file.uri } },
      { name: "Walk", kind: SymbolKind.Function, containerName: "Talks", location: { uri: file.uri } },
    ]);
  });

  it("keeps what can be read of a broken file, also a declaration that has no name yet", async () => {
    const { editor, file } = await editorWith(`protocol Talks {
  homework Walk "A walk" {
    kind of of of
  homework "Another" { }
  homework
  session 1 { plan Walk
  session 2 { keep Walk }
}
`);
    expect(outlined(await symbolsOf(editor, file))).toEqual([
      "Talks: Module",
      "  Walk (A walk): Function",
      "  homework (Another): Function",
      "  session 1 (Walk): Method",
      "  session 2 (Walk): Method",
    ]);
  });

  it.each(projectNames)("of %s is the same when a line of it cannot be read", async (project) => {
    const whole = await openExample(project, "status    active");
    const broken = await openExample(project, "status    active", { broken: true });
    const expected = outlined(await symbolsOf(whole.editor, whole.file));
    expect(expected.length).toBeGreaterThan(10);
    expect(outlined(await symbolsOf(broken.editor, broken.file))).toEqual(expected);
  });

  it("holds names inside ranges, as clients demand", async () => {
    const { editor, file } = await openExample("erp-ocd", "status    active", { broken: true });
    const document = editor.documents.get(file.uri);
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      const [start, end, from, to] = [range.start, range.end, selectionRange.start, selectionRange.end].map(
        (position) => document?.offsetAt(position),
      );
      expect(start).toBeLessThanOrEqual(from ?? Number.NaN);
      expect(to).toBeLessThanOrEqual(end ?? Number.NaN);
      children.forEach(check);
    };
    (await symbolsOf(editor, file)).forEach(check);
  });
});
