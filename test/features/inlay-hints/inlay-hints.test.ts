import { describe, expect, it } from "vitest";
import { type InlayHint, InlayHintRequest } from "vscode-languageserver-protocol";
import { brokenExample, example } from "../../support/broken-example.js";
import { type Editor, editorWith, usualClient } from "../../support/editor.js";

const client = {
  ...usualClient,
  textDocument: { ...usualClient.textDocument, inlayHint: {} },
};

async function hintsIn(
  text: string,
  settings: unknown = {},
  files = {},
): Promise<{ editor: Editor; hints: InlayHint[] }> {
  const { editor, file } = await editorWith(text, files, { client, settings });
  await editor.settle();
  const end = editor.documents.get(file.uri)?.positionAt(text.length) ?? { line: 0, character: 0 };
  const range = { start: { line: 0, character: 0 }, end };
  return {
    editor,
    hints: (await editor.request(InlayHintRequest.type, { textDocument: { uri: file.uri }, range })) ?? [],
  };
}

function labelOf({ label }: InlayHint): string {
  return typeof label === "string" ? label : label.map(({ value }) => value).join("");
}

/** The text with its hints put in, between guillemets. */
async function shown(text: string, settings: unknown = {}, files = {}): Promise<string> {
  const { editor, hints } = await hintsIn(text, settings, files);
  return editor.edited(
    "course.homework",
    hints.map((hint) => ({ range: { start: hint.position, end: hint.position }, newText: ` «${labelOf(hint)}»` })),
  );
}

/** Settings with only one sort of hint. */
const only = (sort: "weeklyLoad" | "reviewSession" | "inheritedValues") => ({
  inlayHints: { weeklyLoad: false, reviewSession: false, inheritedValues: false, [sort]: true },
});

/** A protocol with these members and a weekly course. */
function protocol(members: string, course = "4 sessions weekly, 50 minutes each"): string {
  return `protocol Talks "Talks" {\n  course ${course}\n${members}}\n`;
}

describe("a dose", () => {
  it("is followed by what it comes to in a week", async () => {
    expect(
      await shown(
        'homework Walk "A walk" {\n  dose 10 to 15 minutes daily\n}\nhomework Rest "Rest" {\n  dose 1 hour 2 times per week\n}\n',
        only("weeklyLoad"),
      ),
    ).toBe(
      'homework Walk "A walk" {\n  dose 10 to 15 minutes daily «= 105 min a week»\n}\nhomework Rest "Rest" {\n  dose 1 hour 2 times per week «= 120 min a week»\n}\n',
    );
  });

  it("that is counted until its review counts over the time until then, also in a plan", async () => {
    expect(
      await shown(
        protocol(
          '  homework Walk "A walk" {\n    dose 30 minutes twice\n  }\n  session 1 { plan Walk }\n  session 2 { plan Walk reviewed in session 4 }\n  session 4 { plan Walk dose 10 minutes daily }\n',
        ),
        only("weeklyLoad"),
      ),
    ).toBe(
      protocol(
        '  homework Walk "A walk" {\n    dose 30 minutes twice «= 30 to 60 min a week»\n  }\n  session 1 { plan Walk }\n  session 2 { plan Walk reviewed in session 4 }\n  session 4 { plan Walk dose 10 minutes daily «= 70 min a week» }\n',
      ),
    );
  });

  it("says how many minutes and how often when the author looks", async () => {
    const { hints } = await hintsIn(
      protocol('  homework Walk "A walk" { dose 10 minutes daily }\n  session 1 { plan Walk }\n'),
      only("weeklyLoad"),
    );
    expect(hints.map(({ label }) => label)).toEqual([
      [
        {
          value: "= 70 min a week",
          tooltip: { kind: "markdown", value: "10 minutes on one occasion, 7 times a week" },
        },
      ],
    ]);
  });

  it("is left alone where it says so itself, or where nobody can tell", async () => {
    const source =
      'homework A "A" { dose 60 minutes weekly }\nhomework B "B" { dose 30 minutes per week }\nhomework C "C" { dose open }\nhomework D "D" { dose once }\n';
    expect(await shown(source, only("weeklyLoad"))).toBe(source);
  });
});

describe("a plan", () => {
  it("whose review is put off shows when that is", async () => {
    expect(
      await shown(
        protocol(
          '  homework Walk "A walk" { dose once }\n  session 1 { plan Walk reviewed in session 3 }\n  session 4 { plan Walk reviewed at booster 2 }\n',
          "4 sessions weekly, 50 minutes each { boosters 1, 3 months after the end }",
        ),
        only("reviewSession"),
      ),
    ).toContain(
      "session 1 { plan Walk reviewed in session 3 «→ week 3» }\n  session 4 { plan Walk reviewed at booster 2 «→ 3 months after the end» }",
    );
  });

  it("that is reviewed later than in the next session shows where", async () => {
    expect(
      await shown(
        protocol(
          '  homework Walk "A walk" { dose once }\n  homework Rest "Rest" { dose once }\n  session 1 { plan Walk dose twice, Rest }\n  session 2 { review Rest }\n  session 3 { review Walk }\n',
        ),
        only("reviewSession"),
      ),
    ).toContain("session 1 { plan Walk dose twice «→ reviewed in session 3», Rest }");
  });
});

describe("a homework", () => {
  const members = `  every homework {
    origin     collaborative
    where      home
    with       nobody
    completion optional "It may be left."
  }
  homework Walk "A walk" {
    where outdoors
  }
`;

  it("shows what it inherits and does not say itself", async () => {
    expect(await shown(protocol(members), only("inheritedValues"))).toContain(
      'homework Walk "A walk" { «origin collaborative, with nobody, completion optional»\n',
    );
  });

  it("leads to the lines that it inherits, and tells the rest when the author looks", async () => {
    const { editor, hints } = await hintsIn(
      protocol(members.replace("    completion", "    success    learning\n    summary    card\n    completion")),
      only("inheritedValues"),
    );
    const [hint] = hints;
    const parts = typeof hint?.label === "string" ? [] : (hint?.label ?? []);
    expect(parts.map(({ value }) => value).join("")).toMatch(/^origin collaborative, .*, .* and 2 more$/);
    const [first] = parts;
    expect(first?.location && editor.textAt("course.homework", first.location.range)).toBe("origin     collaborative");
    const rest = parts.at(-1)?.tooltip;
    expect(typeof rest === "object" ? rest.value : rest).toContain(
      'Inherited from `every homework`\n```homework\ncompletion optional "It may be left."\n```',
    );
  });

  it("shows what it takes over from the one it is like, in another file as well", async () => {
    expect(
      await shown(
        `import { Base } from "./library.homework"\n\n${protocol('  homework Walk "A walk" like Base {\n    when open\n  }\n')}`,
        only("inheritedValues"),
        { "library.homework": 'homework Base "Base" {\n  kind activity-scheduling\n}\n' },
      ),
    ).toContain("like Base { «kind activity-scheduling»\n");
  });
});

describe("hints", () => {
  it("are each turned off by a setting", async () => {
    const { hints } = await hintsIn(example.text, {
      inlayHints: { weeklyLoad: false, reviewSession: false, inheritedValues: false },
    });
    expect(hints).toEqual([]);
  });

  it("are the same below a line that cannot be read", async () => {
    const files = { "library.homework": example.library };
    const whole = await hintsIn(example.text, {}, files);
    const broken = await hintsIn(brokenExample, {}, files);
    expect(broken.hints.map(labelOf)).toEqual(whole.hints.map(labelOf));
    expect(broken.hints.map(labelOf)).toContain("→ 1 month after the end");
  });

  it("are asked for some lines, and given for those", async () => {
    const { editor, file } = await editorWith(
      'homework A "A" {\n  dose 10 minutes daily\n}\n<|homework B "B" {\n  dose 20 minutes daily\n}|>\n',
      {},
      { client },
    );
    const [range] = file.ranges;
    if (!range) throw new Error("Mark a range.");
    const hints = await editor.request(InlayHintRequest.type, { textDocument: { uri: file.uri }, range });
    expect(hints?.map(labelOf)).toEqual(["= 140 min a week"]);
  });
});
