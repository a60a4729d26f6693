import { describe, expect, it } from "vitest";
import {
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Location,
  type Position,
} from "vscode-languageserver-protocol";
import { showReferencesCommand } from "../../../server/src/features/requests.js";
import { brokenExample, example } from "../../support/broken-example.js";
import { type Editor, type EditorOptions, editorWith, usualClient } from "../../support/editor.js";

const client = { ...usualClient, textDocument: { ...usualClient.textDocument, codeLens: {} } };

async function lensesIn(text: string, files = {}, options: EditorOptions = {}) {
  const { editor, file } = await editorWith(text, files, { client, ...options });
  await editor.settle();
  const lenses = (await editor.request(CodeLensRequest.type, { textDocument: { uri: file.uri } })) ?? [];
  const resolved: CodeLens[] = [];
  for (const lens of lenses) resolved.push(await editor.request(CodeLensResolveRequest.type, lens));
  return { editor, lenses, resolved };
}

/** Each lens as the word that it stands above and what it says. */
function said(editor: Editor, lenses: readonly CodeLens[]): string[] {
  return lenses.map(({ range, command }) => `${editor.textAt("course.homework", range)}: ${command?.title}`);
}

const source = `protocol Talks "Talks" {
  approach client-centered
  course 4 sessions weekly, 50 minutes each { boosters 1 months after the end }
  event Tired "Tired"
  homework Walk "A walk" { kind activity-scheduling }
  homework Rest "A rest" { kind activity-scheduling }
  homework Nap "A nap" { kind activity-scheduling }
  session 1 { plan Walk   offer Rest }
  sessions 2..3 { keep Walk   review Walk }
  session 4 { plan Walk reviewed at booster 1   review due homework }
  when Tired offer Rest
}
`;

describe("a homework", () => {
  it("tells in how many sessions it is planned, offered and reviewed", async () => {
    const { editor, lenses, resolved } = await lensesIn(source);
    expect(lenses.every(({ command }) => command === undefined)).toBe(true);
    expect(said(editor, resolved).slice(1)).toEqual([
      "Walk: planned in 4 sessions",
      "Walk: reviewed in 3 sessions, reviewed at 1 booster",
      "Rest: offered in 1 session, offered on 1 event",
      "Rest: never reviewed",
      "Nap: never planned",
      "Nap: never reviewed",
    ]);
  });

  it("leads to these places where the client has a command for it", async () => {
    const { editor, resolved } = await lensesIn(
      source,
      {},
      {
        initializationOptions: { commands: [showReferencesCommand] },
      },
    );
    const [, planned, reviewed] = resolved;
    const placesOf = (lens: CodeLens | undefined) => {
      const [uri, position, locations] = (lens?.command?.arguments ?? []) as [string, Position, Location[]];
      expect([lens?.command?.command, uri, position]).toEqual([
        showReferencesCommand,
        editor.uri("course.homework"),
        lens?.range.start,
      ]);
      return locations.map(({ range }) => editor.textAt("course.homework", range));
    };
    expect(placesOf(planned)).toEqual(["Walk", "Walk", "Walk"]);
    expect(placesOf(reviewed)).toEqual(["review", "review"]);
  });

  it("only says it where the client has none", async () => {
    const { resolved } = await lensesIn(source);
    expect(resolved.map(({ command }) => command?.command)).toEqual(resolved.map(() => ""));
  });

  it("that a file shares tells which other files use it", async () => {
    const shared =
      'homework Walk "A walk" { kind activity-scheduling }\nhomework Nap "A nap" { kind activity-scheduling }\n';
    const using = `import { Walk } from "./course.homework"\n\nprotocol P "P" {\n  session 1 { plan Walk }\n}\n`;
    const { editor, resolved } = await lensesIn(shared, { "a.homework": using, "b.homework": using });
    expect(said(editor, resolved)).toEqual(["Walk: used in 2 other files", "Nap: used in no other file"]);
  });
});

describe("a protocol", () => {
  it("tells its approach and how much is found, as the text is now", async () => {
    const { editor, resolved } = await lensesIn(source);
    const [before] = said(editor, resolved);
    expect(before).toMatch(/^Talks: Client-centred therapy · (\d+ \w+, )*\d+ \w+$/);
    const { resolved: sound } = await lensesIn('protocol Talks "Talks" {\n  course open\n}\n');
    expect(said(editor, sound)).toEqual(["Talks: 1 warning"]);
  });
});

describe("lenses", () => {
  it("are turned off by settings", async () => {
    const without = async (codeLens: object) => {
      const { editor, resolved } = await lensesIn(source, {}, { settings: { codeLens } });
      return said(editor, resolved).map((one) => one.split(":")[0]);
    };
    expect(await without({ homework: false })).toEqual(["Talks"]);
    expect(new Set(await without({ protocol: false }))).toEqual(new Set(["Walk", "Rest", "Nap"]));
  });

  it("are the same below a line that cannot be read", async () => {
    const files = { "library.homework": example.library };
    const whole = await lensesIn(example.text, files);
    const broken = await lensesIn(brokenExample, files);
    expect(said(broken.editor, broken.resolved).slice(1)).toEqual(said(whole.editor, whole.resolved).slice(1));
    expect(said(whole.editor, whole.resolved)).toContain("PlannedActivities: planned in 3 sessions");
  });

  it("of a text that has gone on say what holds now, or nothing", async () => {
    const { editor, lenses } = await lensesIn(source);
    await editor.type("course.homework", source.replace("session 1 { plan Walk", "session 1 { plan Nap"));
    const nap = lenses.find(({ data }) => data?.name === "Nap");
    if (!nap) throw new Error("There is no lens.");
    expect((await editor.request(CodeLensResolveRequest.type, nap)).command?.title).toBe("planned in 1 session");
  });
});
