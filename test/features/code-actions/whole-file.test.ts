import { describe, expect, it } from "vitest";
import { ExecuteCommandRequest } from "vscode-languageserver-protocol";
import { fixAllCommand } from "../../../server/src/features/requests.js";
import { Editor } from "../../support/editor.js";
import { applyEdit } from "../../support/workspace-edits.js";
import { ableClient, atPlace } from "./actions.js";

const library = `homework Walk "A walk" {\n  kind activity-scheduling\n}\nhomework Rest "A rest" {\n  kind activity-scheduling\n}\n`;

/** A protocol that uses one of the library's names. */
const protocol = `protocol Talks "Talks" {
  approach client-centered
  course 3 sessions weekly, 50 minutes each
  session 1 { plan Walk }
}
`;

describe("imports are organised", () => {
  it("sorted, merged, without what is unused", async () => {
    const place = await atPlace(
      `<|>import { Rest, Walk } from "./library.homework"\nimport { Phq9 } from "homework:measures"\nimport { Walk } from "./library.homework"\n\n${protocol}`,
      { "library.homework": library },
    );
    const action = await place.action("Organise imports", ["source.organizeImports"]);
    expect(action.kind).toBe("source.organizeImports");
    await place.take("Organise imports", ["source"]);
    expect(place.text).toBe(`import { Walk } from "./library.homework"\n\n${protocol}`);
  });

  it("and nothing is taken out of a broken file, where the use may have been lost", async () => {
    const broken = `<|>import { Walk, Rest } from "./library.homework"\n\n${protocol.replace("course", "corse {")}`;
    const place = await atPlace(broken, { "library.homework": library });
    await place.take("Organise imports");
    expect(place.text).toContain(`import { Rest, Walk } from "./library.homework"\n`);
  });

  it("is not offered where they are in order, and says why where one cannot be read", async () => {
    const ordered = await atPlace(`<|>import { Walk } from "./library.homework"\n\n${protocol}`, {
      "library.homework": library,
    });
    expect(await ordered.titles(["source.organizeImports"])).toEqual([]);
    const unread = await atPlace(
      `<|>import { Walk } from "./library.homework"\nimport Rest, from "./library.homework"\n\n${protocol}`,
      { "library.homework": library },
    );
    const action = await unread.action("Organise imports");
    expect(action).toMatchObject({ disabled: { reason: "An import cannot be read; mend it first." } });
    expect(action.data).toBeUndefined();
  });
});

describe("everything that is certain", () => {
  const title = "Fix everything in this file that is certain";
  const sound = protocol.replace("Talks", "<|>Talks");

  it("is mended at once, as a save can do it", async () => {
    const place = await atPlace(
      `import { Walk, Rest } from "./library.homework"\n\n${sound.replace("client-centered", "client-centered\n  delivery video, video")}`,
      { "library.homework": library },
    );
    expect((await place.action(title)).kind).toBe("source.fixAll.homework");
    await place.take(title, ["source.fixAll"]);
    expect(place.text).toBe(
      `import { Walk } from "./library.homework"\n\n${protocol.replace("client-centered", "client-centered\n  delivery video")}`,
    );
  });

  it("is not what an approach asks, which name was meant, nor what takes words away", async () => {
    const guesses = sound.replace("plan Walk", "plan Wolk").replace("course", 'keywords "walks", "walks"\n  course');
    const place = await atPlace(`${guesses}homework Walk "A walk" {\n  kind activity-schedulling\n}\n`);
    const codes = (await place.editor.diagnostics("course.homework")).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["unknown-name", "unknown-term", "listed-twice"]));
    expect(await place.titles(["source.fixAll"])).toEqual([]);
  });
});

describe("all findings of one kind", () => {
  const twice = "targets self-monitoring, self-monitoring, self-monitoring";
  const listed = `homework Walk "A walk" {\n  kind activity-scheduling\n  ${twice}\n}\n`;

  it("are mended in the file, with the commas between them", async () => {
    const place = await atPlace(listed.replace(/, self-monitoring$/m, ", <|self-monitoring|>"));
    await place.take("Fix all 2 of this kind in this file (listed-twice)");
    expect(place.text).toBe(listed.replace(twice, "targets self-monitoring"));
  });

  it("are mended in the workspace, in files that are open and files that are not", async () => {
    const other = listed.replaceAll("Walk", "Rest");
    const place = await atPlace(listed.replace(/, self-monitoring$/m, ", <|self-monitoring|>"), {
      "other.homework": other,
      "third.homework": "",
    });
    const { command } = await place.action("Fix all of this kind in the workspace (listed-twice)");
    expect(command).toMatchObject({ command: fixAllCommand, arguments: [{ code: "listed-twice" }] });
    const done = await place.editor.request(ExecuteCommandRequest.type, {
      command: fixAllCommand,
      arguments: [{ code: "listed-twice" }],
    });
    expect(done).toBe(4);
    for (const edit of place.editor.applied) await applyEdit(place.editor, edit);
    expect(place.text).toBe(listed.replace(twice, "targets self-monitoring"));
    expect(place.editor.text("other.homework")).toBe(other.replace(twice, "targets self-monitoring"));
  });

  it("are not looked for when nobody says of which kind", async () => {
    const editor = await Editor.start({}, { client: ableClient });
    expect(await editor.request(ExecuteCommandRequest.type, { command: fixAllCommand })).toBeNull();
    expect(editor.applied).toEqual([]);
  });
});
