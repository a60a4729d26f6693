import { describe, expect, test } from "vitest";
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Diagnostic,
  HoverRequest,
  InlayHintRequest,
  RenameRequest,
} from "vscode-languageserver-protocol";
import { type ShowGlanceResult, showGlance } from "../../server/src/features/requests.js";
import { editorWith, usualClient } from "../support/editor.js";

const shows = {
  ...usualClient,
  textDocument: { ...usualClient.textDocument, codeLens: {}, inlayHint: {} },
};

/** A protocol around some lines. */
const protocol = (lines: string) => `protocol P "P" {
  approach cognitive-therapy
  course 8 sessions weekly, 50 minutes each
${lines}
}
`;

const walk = '  homework Walk "A walk" { kind activity-scheduling   dose 10 minutes daily }\n';

interface Told {
  code: Diagnostic["code"];
  text: string;
  related: string[];
}

/** What an editor in a language is told of a text, besides what rules say. */
async function told(locale: string | undefined, text: string, files: Readonly<Record<string, string>> = {}) {
  const { editor, file } = await editorWith(text, files, locale === undefined ? {} : { locale });
  const found = await editor.diagnostics("course.homework");
  const project = await editor.diagnostics("homework.yaml");
  const inShort = ({ code, message, relatedInformation = [] }: Diagnostic): Told => ({
    code,
    text: String(message),
    related: relatedInformation.map((one) => one.message),
  });
  return {
    editor,
    file,
    found,
    findings: [...found, ...project].filter(({ codeDescription }) => !codeDescription).map(inShort),
  };
}

const cases: readonly [string, string, string][] = [
  ["a misspelt keyword", `${walk}  homewrok Sit "x" { }\n  session 1 { plan Walk }`, "misspelt-keyword"],
  ["an unknown name", `${walk}  session 1 { plan Wolk }`, "unknown-name"],
  [
    "a missing brace",
    `  homework Sit "x" {\n    kind activity-scheduling\n${walk}  session 1 { plan Walk }`,
    "missing-closing-brace",
  ],
  ["a dose", `${walk.replace("10 minutes", "30 hours")}  session 1 { plan Walk }`, "more-than-a-day"],
];

describe("an editor in German is told in German", () => {
  test("of a misspelt keyword, and how it is mended", async () => {
    const { editor, file, found, findings } = await told(
      "de",
      protocol(`${walk}  homewrok Sit "x" { }\n  session 1 { plan Walk }`),
    );
    expect(findings).toContainEqual({
      code: "misspelt-keyword",
      text: "`homewrok` ist hier nicht bekannt. Meinten Sie `homework`?\nSchreiben Sie `homework`.",
      related: [],
    });
    const finding = found.find(({ code }) => code === "misspelt-keyword");
    if (!finding) throw new Error("The keyword was not found.");
    const actions = await editor.request(CodeActionRequest.type, {
      textDocument: { uri: file.uri },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    expect(actions).toContainEqual(
      expect.objectContaining({ title: "homework schreiben", diagnostics: [finding], kind: "quickfix" }),
    );
    await editor.stop();
  });

  test("of an unknown name, with what may be meant and where it stands as well", async () => {
    const { editor, findings } = await told(
      "de-AT",
      protocol(`${walk}  session 1 { plan Wolk }\n  session 2 { plan Wolk }`),
    );
    expect(findings).toContainEqual({
      code: "unknown-name",
      text: "`Wolk` ist nirgends als Hausaufgabe angelegt. Meinten Sie `Walk`?\nLegen Sie `Wolk` an, oder verwenden Sie einen Namen, der angelegt ist.",
      related: ["`Wolk` steht auch hier"],
    });
    await editor.stop();
  });

  test("of braces, doses and imports", async () => {
    const text = `import { Base } from "./libary.homework"\n${protocol(`${walk.replace("10 minutes", "30 hours")}  session 1 {\n    plan Walk\n`)}`;
    const { editor, findings } = await told("de_CH.UTF-8", text);
    expect(findings.map(({ code, text: said }) => `${code}: ${said.split("\n")[0]}`).sort()).toEqual([
      "missing-closing-brace: Der Block, den `session` öffnet, ist nicht geschlossen.",
      "missing-file: Eine Datei `./libary.homework` gibt es nicht.",
      "more-than-a-day: `30 hours daily` ergibt 30 Stunden am Tag.",
    ]);
    await editor.stop();
  });

  test("of the project file", async () => {
    const project = "edition: 1\nsuorces: [a.homework]\n";
    const { editor, findings } = await told("de", protocol(walk), { "homework.yaml": project });
    expect(findings).toContainEqual({
      code: "unknown-key",
      text: expect.stringMatching(
        /^`suorces` gehört nicht hierher \(die Projektdatei\)\. Meinten Sie `sources`\?\nHier/,
      ),
      related: [],
    });
    await editor.stop();
  });

  test("of a file with errors, what its first error is", async () => {
    const files = { "tasks.homework": 'homework Base "x" {\n  kidn activity-scheduling\n}\n' };
    const text = `import { Base } from "./tasks.homework"\n${protocol("  session 1 { plan Base }")}`;
    const { editor, findings } = await told("de", text, files);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "import-with-errors",
        related: ["`kidn` ist hier nicht bekannt. Meinten Sie `kind`?"],
      }),
    );
    await editor.stop();
  });

  test("above a homework, beside a dose, and when it cannot be renamed", async () => {
    const text = protocol(`${walk}  session 1 { plan <|Walk|> reviewed in session 3 }\n  session 2 { plan Walk }
  session 3 { review due homework }`);
    const { editor, file } = await editorWith(text, {}, { locale: "de", client: shows });
    const textDocument = { uri: file.uri };
    const lenses = await editor.request(CodeLensRequest.type, { textDocument });
    const titles = await Promise.all((lenses ?? []).map((lens) => editor.request(CodeLensResolveRequest.type, lens)));
    expect(titles.map(({ command }) => command?.title)).toEqual([
      expect.stringMatching(/^Cognitive therapy · \d+ (Fehler|Warnung|Hinweis)/),
      "in 2 Sitzungen geplant",
      "in 1 Sitzung nachbesprochen",
    ]);
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    const hints = await editor.request(InlayHintRequest.type, { textDocument, range });
    const labels = (hints ?? []).map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    expect(labels).toEqual(expect.arrayContaining(["= 70 Min. pro Woche", "→ Woche 3"]));
    const [place] = file.ranges;
    if (!place) throw new Error("No place is marked.");
    const refused = editor.request(RenameRequest.type, { textDocument, position: place.start, newName: "9 lives" });
    await expect(refused).rejects.toThrow(/^`9 lives` kann kein Name sein\./);
    await editor.stop();
  });

  test("where it looks at a homework, a keyword and a text", async () => {
    const reason =
      "Moving a little every day lifts the mood, and a lifted mood makes the next walk easier to begin than the one before.";
    const text = protocol(
      `${walk.replace("dose", `<|rationale|> "<|Moving|>${reason.slice(6)}"\n    dose`)}  session 1 { plan <|Walk|> }\n  session 2 { review due homework }`,
    );
    const { editor, file } = await editorWith(text, {}, { locale: "de" });
    const said = [];
    for (const { start: position } of file.ranges) {
      const hover = await editor.request(HoverRequest.type, { textDocument: { uri: file.uri }, position });
      said.push(JSON.stringify(hover?.contents));
    }
    expect(said[0]).toContain("**rationale**: beginnt eine Zeile in: Hausaufgabe");
    expect(said[1]).toMatch(/\*\*Lesestufe etwa \d+\*\*: Text für die Klientin oder den Klienten/);
    expect(said[2]).toContain("**Walk**: Hausaufgabe");
    expect(said[2]).toContain("**Geplant** Sitzung 1");
    expect(said[2]).toContain("**Nachbesprochen** Sitzung 2");
    expect(said[2]).toContain("**Belastung** 70 Minuten pro Woche");
    await editor.stop();
  });

  test("of what calls a homework, and on the picture of its course", async () => {
    const text = protocol(`${walk}  session 1 { plan <|Walk|> }\n  session 2 { review due homework }\n  session 9 { }`);
    const { editor, file } = await editorWith(text, {}, { locale: "de" });
    const [place] = file.ranges;
    if (!place) throw new Error("No place is marked.");
    const textDocument = { uri: file.uri };
    const [item] =
      (await editor.request(CallHierarchyPrepareRequest.type, { textDocument, position: place.start })) ?? [];
    if (!item) throw new Error("Nothing is called there.");
    const calls = await editor.request(CallHierarchyIncomingCallsRequest.type, { item });
    expect((calls ?? []).map(({ from }) => from.detail)).toEqual(["plant", "bespricht Fälliges nach"]);
    const shown = await editor.client.sendRequest<ShowGlanceResult>(showGlance, { uri: file.uri });
    expect(shown.model.findings.map(({ message }) => message)).toContain(
      "Eine Sitzung 9 gibt es nicht: Der Verlauf hat 8.",
    );
    await editor.stop();
  });
});

test.each(cases)("%s is told in English in every language that is not ours", async (_, lines, code) => {
  const texts = [];
  for (const locale of ["en-GB", "fr", "den", undefined]) {
    const { editor, findings } = await told(locale, protocol(lines));
    texts.push(findings.find((finding) => finding.code === code));
    await editor.stop();
  }
  expect(texts[0]?.text).toMatch(/(the|not|is|known|called) /);
  for (const text of texts) expect(text).toEqual(texts[0]);
});

test("what a rule says stays in the words of its pack", async () => {
  const text = protocol(`${walk}  session 1 { plan Walk }`);
  const english = await told("en", text);
  const german = await told("de", text);
  const ofRules = (found: readonly Diagnostic[]) => found.filter(({ codeDescription }) => codeDescription);
  expect(ofRules(german.found).length).toBeGreaterThan(0);
  expect(ofRules(german.found).map(({ message }) => message)).toEqual(
    ofRules(english.found).map(({ message }) => message),
  );
  await english.editor.stop();
  await german.editor.stop();
});
