import { describe, expect, it } from "vitest";
import { CodeActionResolveRequest } from "vscode-languageserver-protocol";
import { brokenExample, example } from "../../support/broken-example.js";
import { usualClient } from "../../support/editor.js";
import { atPlace } from "./actions.js";

const library = 'homework Walk "A walk" {\n  kind activity-scheduling\n}\n';

/** A protocol that plans a homework. */
function planning(name: string, more = ""): string {
  return `${more}protocol Talks "Talks" {
  approach client-centered
  course 3 sessions weekly, 50 minutes each
  session 1 { plan ${name} }
}
`;
}

describe("a finding is mended where it stands", () => {
  it("by the name that was meant, which is the preferred way", async () => {
    const place = await atPlace(`protocol Talks "Talks" {\n  <|aproach|> client-centered\n  course open\n}\n`);
    const action = await place.action("Write approach");
    expect(action).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "misspelt-keyword" }] });
    expect(action.edit).toBeUndefined();
    await place.take("Write approach");
    expect(place.text).toBe(`protocol Talks "Talks" {\n  approach client-centered\n  course open\n}\n`);
  });

  it("by a name that is declared, or by importing the name, and then neither is the only way", async () => {
    const near = '  homework Wolk "Another" { kind activity-scheduling }\n';
    const place = await atPlace(planning("<|Walk|>").replace("  session", `${near}  session`), {
      "library.homework": library,
    });
    const write = await place.action("Write Wolk");
    expect(write.isPreferred).toBeUndefined();
    await place.take('Import Walk from "./library.homework"');
    expect(place.text).toBe(
      `import { Walk } from "./library.homework"\n\n${planning("Walk").replace("  session", `${near}  session`)}`,
    );
  });

  it("by importing from any of the files that have the name", async () => {
    const place = await atPlace(planning("<|Walk|>"), { "a.homework": library, "shared/b.homework": library });
    expect((await place.titles()).filter((title) => title.startsWith("Import"))).toEqual([
      'Import Walk from "./a.homework"',
      'Import Walk from "./shared/b.homework"',
    ]);
  });

  it("by importing a measure of the standard library into the import that is there", async () => {
    const source = `import { Gad7 } from "homework:measures"\n\nprotocol Talks "Talks" {
  course 3 sessions weekly
  administer Gad7, Phq9<|> by client for outcome in sessions 1..3
}\n`;
    const place = await atPlace(source);
    await place.take('Import Phq9 from "homework:measures"');
    expect(place.text).toBe(source.replace("<|>", "").replace("{ Gad7 }", "{ Gad7, Phq9 }"));
  });

  it("by importing a term that another file of the project declares", async () => {
    const place = await atPlace('homework Step "A step" {\n  kind <|>brave-step\n}\n', {
      "kinds.homework": 'kind brave-step "Brave step" is exposure-in-vivo\n',
    });
    await place.take('Import brave-step from "./kinds.homework"');
    expect(place.text).toBe(
      'import { brave-step } from "./kinds.homework"\n\nhomework Step "A step" {\n  kind brave-step\n}\n',
    );
    expect(await place.editor.diagnostics("course.homework")).toEqual([]);
  });

  it("by taking out an import that nothing uses", async () => {
    const place = await atPlace(`import { <|Walk|> } from "./library.homework"\n\n${planning("nothing")}`, {
      "library.homework": library,
    });
    await place.take("Take out Walk");
    expect(place.text).toBe(planning("nothing"));
  });
});

describe("an action", () => {
  it("belongs to the text as it is when it is taken", async () => {
    const place = await atPlace(`protocol Talks "Talks" {\n  <|aproach|> client-centered\n}\n`);
    const action = await place.action("Write approach");
    await place.editor.type("course.homework", `\n\n\n`);
    const { edit } = await place.editor.request(CodeActionResolveRequest.type, action);
    expect(edit).toBeUndefined();
  });

  it("comes with its edit for a client that does not ask again", async () => {
    const place = await atPlace(
      `protocol Talks "Talks" {\n  <|aproach|> client-centered\n}\n`,
      {},
      {
        client: {
          ...usualClient,
          workspace: {},
          textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
        },
      },
    );
    const action = await place.action("Write approach");
    expect(action.edit).toEqual({ changes: { [place.uri]: [{ range: place.range, newText: "approach" }] } });
    expect(action.isPreferred).toBeUndefined();
  });

  it("is told for the kinds that are asked for", async () => {
    const place = await atPlace(`protocol Talks "Talks" {\n  <|aproach|> client-centered\n}\n`);
    expect(await place.titles(["refactor"])).toEqual([]);
    expect(await place.titles(["quickfix"])).toContain("Write approach");
  });

  it("is there in a file that is broken above the cursor", async () => {
    const broken = `protocol First "First {\n  course {\n}\n${planning("<|Walk|>")}`;
    const place = await atPlace(broken, { "library.homework": library });
    await place.take('Import Walk from "./library.homework"');
    expect(place.text.startsWith('import { Walk } from "./library.homework"\n\nprotocol First')).toBe(true);
  });

  it("is there in an example below lines that nobody can read", async () => {
    const place = await atPlace(
      brokenExample.replace("practice and plan ActivityDiary", "practice and plan <|>ActivityDiary"),
      { "library.homework": example.library },
    );
    expect(await place.titles(["quickfix", "refactor"])).toEqual(["Offer ActivityDiary instead of planning it"]);
    const task = await atPlace(brokenExample.replace("homework ActivityDiary", "homework <|>ActivityDiary"), {
      "library.homework": example.library,
    });
    expect(await task.titles(["refactor"])).toEqual([
      "Move ActivityDiary to ./library.homework",
      "Move ActivityDiary to a new file ./activity-diary.homework",
    ]);
  });

  it("is of a kind that the server has named", async () => {
    const place = await atPlace("<|>");
    expect(place.editor.initialized?.capabilities.codeActionProvider).toEqual({
      codeActionKinds: [
        "quickfix",
        "refactor.extract",
        "refactor.inline",
        "refactor.rewrite",
        "source.organizeImports",
        "source.fixAll.homework",
      ],
      resolveProvider: true,
    });
  });

  it("is none in a document that is empty", async () => {
    const place = await atPlace("<|>");
    expect(await place.titles()).toEqual([]);
  });
});
