import { describe, expect, it } from "vitest";
import { Editor, usualClient } from "../../support/editor.js";
import { ableClient, atPlace, Place } from "./actions.js";

const library = '// What is shared.\n\nhomework Rest "A rest" {\n  kind activity-scheduling\n}\n';

/** A protocol with these members and a session that plans `Walk`. */
function protocol(members: string): string {
  return `protocol Talks "Talks" {\n  approach client-centered\n  course 3 sessions weekly\n${members}  session 1 { plan Walk }\n}\n`;
}

describe("a homework moves", () => {
  it("to a library file, with its comments, and is imported from there", async () => {
    const place = await atPlace(
      protocol(
        '  // Small steps.\n  /** A1 */\n  homework <|>Walk "A walk" {\n    kind activity-scheduling\n    instructions """\n      Go out.\n    """\n  }\n',
      ),
      { "library.homework": library },
    );
    const action = await place.action("Move Walk to ./library.homework");
    expect(action.kind).toBe("refactor.extract");
    await place.take(action.title);
    expect(place.text).toBe(`import { Walk } from "./library.homework"\n\n${protocol("")}`);
    expect(place.editor.text("library.homework")).toBe(
      `${library}\n// Small steps.\n/** A1 */\nhomework Walk "A walk" {\n  kind activity-scheduling\n  instructions """\n    Go out.\n  """\n}\n`,
    );
  });

  it("to a new file, and the kinds and measures that it names come along", async () => {
    const place = await atPlace(
      `import { ExposureCoaching } from "homework:competencies"\nimport { step as brave } from "./kinds.homework"\n\nkind stroll "Stroll" is activity-scheduling\n\n${protocol(
        '  homework Walk<|> "A walk" {\n    kind stroll\n    needs ExposureCoaching\n  }\n  homework Step "A step" { kind brave }\n',
      )}`,
      { "kinds.homework": 'kind step "Step" is exposure-in-vivo\n' },
    );
    await place.take("Move Walk to a new file ./library.homework");
    expect(place.editor.text("library.homework")).toBe(
      `import { ExposureCoaching } from "homework:competencies"\nimport { stroll } from "./course.homework"\n\nhomework Walk "A walk" {\n  kind stroll\n  needs ExposureCoaching\n}\n`,
    );
    expect(place.text.split("\n").slice(0, 3)).toEqual([
      'import { step as brave } from "./kinds.homework"',
      'import { Walk } from "./library.homework"',
      "",
    ]);
    expect(await place.editor.diagnostics("library.homework")).toEqual([]);
  });

  it("without the lines that speak of the protocol's own goals: these the protocol adds to what is shared", async () => {
    const place = await atPlace(
      protocol(
        '  goal Outside "Outside" \n  homework <|>Walk "A walk" {\n    kind   activity-scheduling\n    serves Outside\n    dose   10 minutes daily\n  }\n',
      ),
      { "library.homework": library },
    );
    await place.take("Move Walk to ./library.homework");
    expect(place.text).toBe(
      `import { Walk as SharedWalk } from "./library.homework"\n\n${protocol(
        '  goal Outside "Outside" \n  homework Walk "A walk" like SharedWalk {\n    serves Outside\n  }\n',
      )}`,
    );
    expect(place.editor.text("library.homework")).toContain(
      'homework Walk "A walk" {\n  kind   activity-scheduling\n  dose   10 minutes daily\n}\n',
    );
  });

  it("and finds its materials from its new folder, and its names as they are called there", async () => {
    const source = protocol('  homework <|>Walk "A walk" {\n    kind stroll\n    materials "sheets/walk.pdf"\n  }\n');
    const editor = await Editor.start(
      {
        "shared/tasks.homework":
          'import { stroll as saunter } from "./kinds.homework"\n\nhomework Saunter "Saunter" {\n  kind saunter\n}\n',
        "shared/kinds.homework": 'kind stroll "Stroll" is activity-scheduling\n',
      },
      { client: ableClient },
    );
    const opened = await editor.open(
      "adults/course.homework",
      `import { Saunter } from "../shared/tasks.homework"\nimport { stroll } from "../shared/kinds.homework"\n\n${source}`,
    );
    const [start] = opened.cursors;
    if (!start) throw new Error("Mark a place.");
    const place = new Place(editor, "adults/course.homework", opened.uri, { start, end: start });
    await place.take("Move Walk to ../shared/tasks.homework");
    expect(editor.text("shared/tasks.homework")).toContain(
      'homework Walk "A walk" {\n  kind saunter\n  materials "../adults/sheets/walk.pdf"\n}\n',
    );
    expect(place.text.split("\n")[0]).toBe('import { Saunter, Walk } from "../shared/tasks.homework"');
  });

  it("from a protocol that is broken above it", async () => {
    const broken = `protocol First "First {\n  course\n}\n${protocol('  homework <|>Walk "A walk" {\n    kind activity-scheduling\n  }\n')}`;
    const place = await atPlace(broken, { "library.homework": library });
    await place.take("Move Walk to ./library.homework");
    expect(place.editor.text("library.homework")).toContain('homework Walk "A walk" {');
  });
});

describe("a homework stays", () => {
  it.each([
    [
      "where the file has another of its name",
      '  homework <|>Rest "Rest" {\n    kind activity-scheduling\n  }\n',
      "Move Rest to ./library.homework",
      "The file has another homework called Rest.",
    ],
    [
      "where it is like one of the protocol's own",
      '  homework Base "Base" { kind activity-scheduling }\n  homework <|>Walk "A walk" like Base {\n    dose once\n  }\n',
      "Move Walk to ./library.homework",
      "Walk is like Base, which this protocol declares: move that one first.",
    ],
    [
      "where nothing of it could be shared",
      '  goal Out "Out"\n  homework <|>Walk "A walk" {\n    serves Out\n  }\n',
      "Move Walk to ./library.homework",
      "Every line of Walk speaks of something that this protocol declares.",
    ],
  ])("%s, and that is said", async (_, members, title, reason) => {
    const place = await atPlace(protocol(members), { "library.homework": library });
    expect((await place.action(title)).disabled?.reason).toBe(reason);
  });

  it("where the client makes no files and there is none to move it to", async () => {
    const place = await atPlace(
      protocol('  homework <|>Walk "A walk" {\n    kind activity-scheduling\n  }\n'),
      {},
      { client: { ...usualClient, workspace: {} } },
    );
    expect((await place.titles()).filter((title) => title.startsWith("Move"))).toEqual([]);
  });
});
