import { describe, expect, test } from "vitest";
import { expectMarked, findingsIn, protocol } from "../../protocol/checks/marked.js";

const library = `
homework Base "Base" { kind activity-scheduling }
hierarchy Bridges rated 0..100 by client { order graded   step Low 20 "Low" }
kind stroll "A stroll" is march
kind march "A march" is exposure-in-vivo
source kwd10 "Kazantzis 2010"
protocol Other "Other" { approach cbt   course 1 session   homework Inner "Inner" { kind activity-scheduling }   session 1 { plan Inner } }
`;
const others = { "library.homework": library };
const like = (name: string) => `  homework Walk "A walk" like ${name} { }\n  session 1 { plan Walk }`;

describe("an import", () => {
  test("brings in what another file declares at its top", () => {
    expectMarked(protocol(like("Base"), 'import { Base } from "./library.homework"'), others);
    expectMarked(protocol(like("Mine"), 'import { Base as Mine } from "./library.homework"'), others);
  });

  test("of a file or part that is not there", () => {
    expectMarked('import { Base } from ⟦missing-file:error|"./libary.homework"⟧\n', others);
    expectMarked('import { Base } from ⟦path-outside:error|"../library.homework"⟧\n', others);
    expectMarked('import { Phq9 } from ⟦unknown-module:error|"homework:measure"⟧\n');
    expectMarked('import { Base } from ⟦import-of-itself:error|"./a.homework"⟧\n');
  });

  test("of a name that is not there, or stands elsewhere", () => {
    const message = (name: string) =>
      expectMarked(`import { ⟦missing-export:error|${name}⟧ } from "./library.homework"\n`, others)[0]?.help;
    expect(message("Bass")).toContain("Did you mean `Base`?");
    expect(message("Phq9")).toContain('import it from "homework:measures"');
    expect(message("Inner")).toContain("inside `Other`");
    expect(message("Low")).toContain("`Bridges`");
  });

  test("that nothing uses, or that stands there twice", () => {
    expectMarked('import { ⟦unused-import:warning|Base⟧ } from "./library.homework"\n', others);
    expectMarked(
      protocol(like("Base"), 'import { Base, ⟦imported-twice:warning|Base⟧ } from "./library.homework"'),
      others,
    );
  });

  test("of a name that the file declares as well", () => {
    expectMarked(
      `import { Base } from "./library.homework"\n${protocol(like("Base"))}homework ⟦duplicate-name:error|Base⟧ "Base" { kind march }\n`.replace(
        "march",
        "activity-scheduling",
      ),
      others,
    );
  });

  test("of a hierarchy brings its steps", () => {
    expectMarked(
      protocol(
        '  homework Cross "Cross" { kind exposure-in-vivo   climbs Bridges }\n  session 1 { plan Cross at Low }',
        'import { Bridges } from "./library.homework"',
      ),
      others,
    );
  });

  test("of a term is used in any of its spellings, and what it is need not be imported", () => {
    const files = { "library.homework": 'crutch own-behaviour "A behaviour"\n' };
    expectMarked(
      protocol(
        '  homework Walk "A walk" { kind activity-scheduling   drop own-behavior }\n  session 1 { plan Walk }',
        'import { own-behaviour } from "./library.homework"',
      ),
      files,
    );
    expectMarked(
      protocol(
        '  homework Walk "A walk" { kind stroll }\n  session 1 { plan Walk }',
        'import { stroll } from "./library.homework"',
      ),
      others,
    );
  });

  test("of a term that the vocabulary has, too, hides that one", () => {
    const files = { "library.homework": 'kind relaxation "Ours" is activity-scheduling\n' };
    expectMarked(
      protocol(
        '  homework Walk "A walk" { kind relaxation }\n  session 1 { plan Walk }',
        'import { ⟦hides-term:hint|relaxation⟧ } from "./library.homework"',
      ),
      files,
    );
  });

  test("files may import each other", () => {
    expectMarked(
      'import { There } from "./b.homework"\nhomework Here "Here" like There { kind activity-scheduling }\n',
      {
        "b.homework":
          'import { Here } from "./a.homework"\nhomework There "There" { kind activity-scheduling   after Here }\n',
      },
    );
  });
});

describe("a name that is not known", () => {
  test("and stands in another file", () => {
    const [finding] = expectMarked(protocol("  session 1 { plan ⟦unknown-name:error|Base⟧ }"), others);
    expect(finding?.message).toContain('"./library.homework"');
    expect(finding?.fixes?.[0]?.edits[0]).toMatchObject({ do: "import", name: "Base", from: "./library.homework" });
  });

  test("is one mistake, however often it is used", () => {
    const [finding] = expectMarked(
      protocol(`  homework Walk "A walk" { kind activity-scheduling }
  session 1 { plan ⟦unknown-name|Wlk⟧ }
  sessions 2..4 { keep Wlk }`),
    );
    expect(finding?.related?.length).toBe(1);
    expect(finding?.fixes?.[0]?.edits.length).toBe(2);
  });

  test("is not told where a line that could not be read may declare it", () => {
    const lost = protocol('  homework # Walk "A walk" { kind activity-scheduling }\n  session 1 { plan Walk }');
    expect(findingsIn(lost).map(({ code }) => code)).not.toContain("unknown-name");
    const nameless = protocol('  goal "Out more"\n  every homework { serves Out }');
    expect(findingsIn(nameless).map(({ code }) => code)).not.toContain("unknown-name");
  });
});
