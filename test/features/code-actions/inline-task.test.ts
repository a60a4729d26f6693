import { describe, expect, it } from "vitest";
import { Editor } from "../../support/editor.js";
import { ableClient, atPlace } from "./actions.js";
import { examples, meaningOf, placeAt } from "./moved-protocols.js";

const library = `import { ExposureCoaching } from "homework:competencies"

kind stroll "Stroll" is activity-scheduling

/** Out of the house. */
homework Walk "A walk" {
  kind      stroll
  needs     ExposureCoaching
  materials "sheets/walk.pdf"
}
homework Rest "A rest" {
  kind activity-scheduling
}
`;

/** A protocol with these members. */
function protocol(members: string): string {
  return `protocol Talks "Talks" {\n  approach client-centered\n  course 3 sessions weekly\n${members}}\n`;
}

describe("a homework of another file is written out where it is used", () => {
  it("with its comments and what it names, and is imported no more", async () => {
    const place = await atPlace(
      `import { Walk, Rest } from "./shared/library.homework"\n\n${protocol("  session 1 { plan <|>Walk, Rest }\n")}`,
      { "shared/library.homework": library },
    );
    const action = await place.action("Bring Walk into this protocol");
    expect(action.kind).toBe("refactor.inline");
    await place.take(action.title);
    expect(place.text).toBe(
      `import { ExposureCoaching } from "homework:competencies"
import { Rest, stroll } from "./shared/library.homework"

${protocol(`  /** Out of the house. */
  homework Walk "A walk" {
    kind      stroll
    needs     ExposureCoaching
    materials "shared/sheets/walk.pdf"
  }
  session 1 { plan Walk, Rest }
`)}`,
    );
  });

  it("under the name that the file gave it, behind the protocol's own", async () => {
    const own = '  homework Diary "A diary" {\n    kind activity-monitoring\n  }\n';
    const place = await atPlace(
      `import { Rest as Pause<|> } from "./library.homework"\n\n${protocol(`${own}  session 1 { plan Pause, Diary }\n`)}`,
      { "library.homework": library },
    );
    await place.take("Bring Rest into this protocol");
    expect(place.text).toBe(
      protocol(
        `${own}  homework Pause "A rest" {\n    kind activity-scheduling\n  }\n  session 1 { plan Pause, Diary }\n`,
      ),
    );
  });

  it("while another protocol of the file goes on importing it", async () => {
    const both = `import { Rest } from "./library.homework"\n\n${protocol("  session 1 { plan <|>Rest }\n")}${protocol(
      "  session 2 { plan Rest }\n",
    ).replace("Talks ", "More ")}`;
    const place = await atPlace(both, { "library.homework": library });
    await place.take("Bring Rest into this protocol");
    expect(place.text).toContain('import { Rest } from "./library.homework"');
    const atImport = await atPlace(both.replace("<|>", "").replace("{ Rest }", "{ <|>Rest }"), {
      "library.homework": library,
    });
    expect((await atImport.action("Bring Rest into this protocol")).disabled?.reason).toContain("Several protocols");
  });
});

describe("a homework that is like another says all of it itself", () => {
  it("its own lines first, what it overrides left out, barriers of both", async () => {
    const shared = `homework Base "Base" {
  kind    activity-scheduling
  dose    10 minutes daily
  barrier client "Tired" then "A smaller step"
}
`;
    const place = await atPlace(
      `import { Base } from "./library.homework"\n\n${protocol(
        '  homework Walk "A walk" like <|>Base {\n    dose 5 minutes daily\n    barrier task "Rain" then "Indoors"\n  }\n  session 1 { plan Walk }\n',
      )}`,
      { "library.homework": shared },
    );
    await place.take("Write out what Walk takes over from Base");
    expect(place.text).toBe(
      protocol(
        '  homework Walk "A walk" {\n    dose 5 minutes daily\n    barrier task "Rain" then "Indoors"\n    kind    activity-scheduling\n    barrier client "Tired" then "A smaller step"\n  }\n  session 1 { plan Walk }\n',
      ),
    );
  });

  it("and is then like the one that the other is like", async () => {
    const place = await atPlace(
      protocol(
        '  homework A "A" { kind activity-scheduling }\n  homework B "B" like A { dose once }\n  homework C "C" like <|>B { when open }\n  session 1 { plan A, B, C }\n',
      ),
    );
    await place.take("Write out what C takes over from B");
    expect(place.text).toContain('  homework C "C" like A {\n    when open\n    dose once\n  }\n');
  });
});

describe.each(examples)("each homework of $path", ({ text, library: shared, names }) => {
  it("can be moved and brought back, and each time the protocol says the same", async () => {
    const before = meaningOf({ "course.homework": text, "library.homework": shared });
    const editor = await Editor.start({ "library.homework": shared }, { client: ableClient });
    await editor.open("course.homework", text);
    const path = "course.homework";
    for (const name of names) {
      await placeAt(editor, path, new RegExp(`homework ${name}\\b`)).take(`Move ${name} to ./library.homework`);
    }
    expect(meaningOf({ [path]: editor.text(path), "library.homework": editor.text("library.homework") })).toEqual(
      before,
    );
    // A task that others are done alongside comes last: before that they mean the one that is shared.
    const mentioned = (name: string) => new RegExp(`alongside.*\\b${name}\\b`).test(text);
    for (const name of [...names.filter((one) => !mentioned(one)), ...names.filter(mentioned)]) {
      const isLike = new RegExp(`like Shared${name}\\b`).test(editor.text(path));
      if (isLike) {
        const place = placeAt(editor, path, new RegExp(`like Shared${name}`));
        await place.take(`Write out what ${name} takes over from ${name}`);
      } else await placeAt(editor, path, new RegExp(`\\b${name}`)).take(`Bring ${name} into this protocol`);
    }
    const after = editor.text(path);
    expect(after).not.toMatch(/like Shared|as Shared/);
    expect(meaningOf({ [path]: after, "library.homework": editor.text("library.homework") })).toEqual(before);
    await editor.stop();
  });
});
