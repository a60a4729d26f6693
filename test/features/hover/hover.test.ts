import { describe, expect, it } from "vitest";
import { type Hover, HoverRequest, type MarkupContent } from "vscode-languageserver-protocol";
import type { Project } from "../../examples/example.js";
import { Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { type ExampleOptions, openExample } from "../../support/example-editor.js";

async function hoverAt(editor: Editor, file: OpenedText, cursor = 0): Promise<Hover | null> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  return editor.request(HoverRequest.type, { textDocument: { uri: file.uri }, position });
}

function saidBy(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? "nothing";
}

/** What is said at a place of an example. */
async function said(passage: string, options: ExampleOptions = {}, project: Project = "cognitive-therapy-depression") {
  const { editor, file } = await openExample(project, passage, options);
  return saidBy(await hoverAt(editor, file));
}

async function saidIn(text: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { editor, file } = await editorWith(text, files);
  return Promise.all(file.cursors.map(async (_, cursor) => saidBy(await hoverAt(editor, file, cursor))));
}

const catchThoughts = `**CatchThoughts**: a homework

Catching thoughts

B1

**Kind** thought-record-identify, Catching thoughts  
**Targets** Self-monitoring, Decentering  
**Serves** At low points, harsh thoughts come up and I take them as true  
**Dose** 10 minutes 4 times per week  
**Load** 40 minutes a week  
**Planned** sessions 5, 6  
**Practised** session 5  
**Reviewed** sessions 6, 7`;

describe("hover over a name", () => {
  it("tells of a task what it is, how much it asks, and where it is planned and reviewed", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework <|Catch<|>Thoughts|>");
    const hover = await hoverAt(editor, file);
    expect(hover?.contents).toEqual({ kind: "markdown", value: catchThoughts });
    expect(hover?.range).toEqual(file.ranges[0]);
  });

  it("tells the same where the task is used, and below a line that cannot be read", async () => {
    expect(await said("practice and plan Catch<|>Thoughts", { broken: true })).toBe(catchThoughts);
  });

  it("gives plain text to a client that shows no Markdown", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "homework Catch<|>Thoughts", {
      client: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
    });
    expect((await hoverAt(editor, file))?.contents).toEqual({
      kind: "plaintext",
      value: catchThoughts
        .replaceAll("**", "")
        .replace(/ {2}$/gm, "")
        .replaceAll("\n\n", "\n")
        .replace(/^(Kind|Targets|Serves|Dose|Load|Planned|Practised|Reviewed) /gm, "$1: "),
    });
  });

  it("tells of a task that no session plans", async () => {
    const [walk] = await saidIn(`protocol Talks {
  homework Wa<|>lk "A walk" { kind activity-scheduling   dose 20 minutes daily }
}
`);
    expect(walk).toContain("**Planned** nowhere");
    expect(walk).not.toContain("**Reviewed**");
  });

  it("tells of sessions without numbers, of strands and of events", async () => {
    const [walk, rest, rain] = await saidIn(`protocol Talks {
  course open
  event Rain "It rains" in two-chair
  homework Wa<|>lk { kind activity-scheduling }
  homework Re<|>st { kind activity-scheduling }
  every session { review due homework }
  every 4 sessions { plan Walk }
  last session { keep Walk }
  when Ra<|>in offer Rest
}
`);
    expect(walk).toContain("**Planned** every 4 sessions  \n**Kept** the last session  \n**Reviewed** every session");
    expect(rest).toContain("**Offered** when “It rains”");
    expect(rain).toBe(
      "**Rain**: an event, which homework can grow from\n\nIt rains\n\n**Happens in** Two-chair work  \n**Offers** Rest",
    );
  });

  it("tells of a shared task what its own file says", async () => {
    expect(await said("homework ReadAnd<|>Mark", { path: "library.homework" })).toBe(`**ReadAndMark**: a homework

Read and mark

Any text to read at home. The pencil matters more than the pages: what does not fit is as welcome as what does.

**Kind** psychoeducation  
**Targets** knowledge  
**Dose** 15 minutes once`);
  });

  it("tells of stages, steps, hierarchies, aims and sources", async () => {
    expect(await said("stage TestThe<|>Rules")).toBe(`**TestTheRules**: a stage

Test and revise beliefs

**Sessions** 10 to 13  
**Phase** Skill building  
**New homework** Log for the new rule, A day as if it were true, My own task`);
    expect(await said("formulation Core<|>Belief")).toContain(
      "**Rests on** Behind the thoughts is a rule for living that I never chose  \n**Served by** A day as if it were true",
    );
    expect(await said("source kwd<|>10")).toContain("[DOI](https://doi.org/10.1111/j.1468-2850.2010.01204.x)");
    const hierarchy = await said("hierarchy Feared<|>Things", {}, "erp-ocd");
    expect(hierarchy).toContain("**Order** graded from session 1 to 8, variable from session 9");
    expect(hierarchy).toContain("**Steps**  \n30 ShoeSole: Touch the sole of my own shoe for two minutes  \n40");
    expect(await said('Mail<|>Unread     75 "Send', {}, "erp-ocd")).toMatch(
      /^\*\*MailUnread\*\*: a step of FearedThings\n\nSend a work mail.*\n\n\*\*Rated\*\* 75 of 100 /,
    );
  });

  it("tells of a protocol", async () => {
    const protocol = await said("protocol Cognitive<|>TherapyForDepression");
    expect(protocol).toContain("**Approach** Cognitive therapy  \n**Version** 1.0.0  \n**Status** active");
    expect(protocol).toContain("**Course** 16 sessions over 14 weeks  \n**Homework** 13 tasks");
  });

  it("shows a name as it is written, whatever signs a title holds", async () => {
    const [walk] = await saidIn('protocol Talks {\n  goal Fu<|>ll "Up *and* <b>down</b>"\n}\n');
    expect(walk).toBe("**Full**: a goal\n\nUp *and* \\<b>down\\</b>");
  });
});

describe("hover over a word of the vocabulary", () => {
  it("defines a kind, with its usual dose and the approaches that use it", async () => {
    expect(await said("kind         thought-record-<|>evaluate")).toBe(`**thought-record-evaluate**: a kind

Weighing thoughts

Setting out what speaks for and against a caught thought, and finding a fairer one.

**Traits** skill, change, disputing, writing, worksheet  
**Targets** restructuring  
**Usual dose** 3 to 5 entries a week  
**Usual in** cognitive-therapy`);
  });

  it("defines what a file declares by its comment and by what it is", async () => {
    const [kind] = await saidIn(
      'import { garden-work } from "./library.homework"\nprotocol Talks {\n  homework Dig { kind garden-<|>work }\n}\n',
      { "library.homework": "/** Work that grows. */\nkind garden-work is activity-scheduling\n" },
    );
    expect(kind).toMatch(/^\*\*garden-work\*\*: a kind\n\nWork that grows\.\n\n\*\*Is\*\* activity-scheduling/);
    expect(kind).toContain("**Targets** activation");
  });

  it("tells of a measure who rates it, its range, and when it is given", async () => {
    const measure = await said("administer Phq<|>9 by client for");
    expect(measure).toContain("Depression over the last two weeks, by the client.");
    expect(measure).toContain("**Rated by** client  \n**Items** 9 of 0 to 3  \n**Total** 0 to 27, higher is worse");
    expect(measure).toContain("**Administered** by client for outcome, safety in sessions 1..16");
    expect(measure).not.toContain("Import");
  });

  it("tells of a fixed word which others could stand there", async () => {
    const [origin] = await saidIn("protocol Talks {\n  every homework { origin colla<|>borative }\n}\n");
    expect(origin).toBe(
      "**collaborative**: one of the fixed values of “origin”\n\n**All** client, collaborative, therapist, caregiver",
    );
  });

  it("tells of an approach where it stands", async () => {
    const approach = await said("approach  cognitive-<|>therapy");
    expect(approach).toMatch(/^\*\*cognitive-therapy\*\*: an approach\n\nCognitive therapy\n\n/);
    expect(approach).toContain("**Stance** guided");
  });

  it("tells of a rule what it says, on which evidence and sources, and links its page", async () => {
    const rule = await said("deviation from cbt-<|>graded");
    expect(rule).toMatch(/^\*\*cbt-graded\*\*: a rule of .*\n\nDifficulty rises in manageable steps\n\n/);
    expect(rule).toContain("**Evidence** D: manual or expert consensus");
    expect(rule).toContain("**Source** ");
    expect(rule).toContain("[Page](file:///pages/cbt-graded.md)");
  });
});

describe("hover over a word of the language", () => {
  it("says what it means in the block, how it is written, and shows an example", async () => {
    const [barrier] = await saidIn(
      'protocol Talks {\n  homework Walk {\n    bar<|>rier client "Rain" then "An umbrella"\n  }\n}\n',
    );
    expect(barrier).toMatch(/^\*\*barrier\*\*: begins a line of a homework\n\n.+\n\nWritten\n\n```homework\nbarrier/);
    expect(barrier).toContain("Example\n\n```homework\nbarrier client");
  });

  it("tells keywords apart by the block, and knows those within lines", async () => {
    const [every, homework, none, plan, second, least] = await saidIn(`protocol Talks {
  eve<|>ry home<|>work { readiness confidence at least 70% }
  homework no<|>ne because "It is talk"
  session 1 { pl<|>an nothing }
  session 2 { practice and pl<|>an Walk }
  load at le<|>ast 5
}
`);
    expect(every).toContain("begins a line of a protocol");
    expect(homework).toContain("**homework**: begins a line of a protocol");
    expect(none).not.toBe("nothing");
    expect(plan).toContain("begins a line of a session");
    expect(second).toBe(plan);
    expect(least).toContain("a word within lines");
  });

  it("says nothing of comments, numbers and blanks", async () => {
    expect(await saidIn("// home<|>work\nprotocol Talks {\n<|>  course 1<|>6 sessions /* plan<|> */\n}\n")).toEqual(
      Array.from({ length: 4 }, () => "nothing"),
    );
  });
});

describe("hover over a text", () => {
  it("estimates how hard a text for the client is to read, and says that it is an estimate", async () => {
    expect(
      await said("1. At lunch, at six <|>and before bed"),
    ).toBe(`**Reading grade 1 or below**: a text for the client

**Asked for** grade 6 to 8; this is easier  
**Length** 89 words in 9 sentences  
**How** an estimate from the length of sentences and words (Flesch-Kincaid); read it aloud as well`);
  });

  const withText = (head: string, line: string) => `protocol Talks {
  ${head}
  population { reading grade 3..5, grade 9 for caregiver }
  homework Walk { ${line} }
}
`;
  const long =
    '"Considerable physiological activation accompanies anticipatory representations, which consequently necessitate systematic observation, documentation and subsequent collaborative interpretation throughout the intervening period between consultations<|>."';

  it("holds it against what the protocol asks for, for that reader", async () => {
    const [client] = await saidIn(withText("", `rationale ${long}`));
    expect(client).toContain("a text for the client");
    expect(client).toContain("**Asked for** grade 3 to 5; this is harder");
    const [caregiver] = await saidIn(withText("", `rationale for caregiver ${long}`));
    expect(caregiver).toContain("a text for the caregiver");
    expect(caregiver).toContain("**Asked for** grade 9; this is harder");
  });

  it("estimates no other language, and no few words", async () => {
    const [german] = await saidIn(withText("language de", `rationale ${long}`));
    expect(german).toContain("The formula that estimates it is for English, and this protocol is not.");
    expect(german).not.toContain("Flesch");
    const [short] = await saidIn(withText("", 'rationale "Walk a litt<|>le."'));
    expect(short).toContain("Too short to estimate");
  });

  it("leaves texts alone that clinicians write for each other", async () => {
    expect(await saidIn('protocol Talks "Some ti<|>tle" {\n  session 1 { note "Some no<|>te" }\n}\n')).toEqual([
      "nothing",
      "nothing",
    ]);
  });

  it("tells what a path leads to", async () => {
    const [file, module, sheet, missing, lost] = await saidIn(
      `import { DayLog } from "./lib<|>rary.homework"
import { Phq9 } from "homework:mea<|>sures"
import { Gone } from "./go<|>ne.homework"
protocol Talks {
  homework Walk { materials "sheets/ma<|>p.md", "sheets/go<|>ne.md" }
}
`,
      { "library.homework": 'homework DayLog "A log" { }\ngoal Full\n', "sheets/map.md": "\n# The *map*\n" },
    ).then(([a = "", b = "", c = "", d = "", e = ""]) => [a, b, d, e, c]);
    expect(file).toBe("**library.homework**: a file of this project\n\n**Declares**  \nDayLog: A log  \nFull");
    expect(module).toMatch(
      /^\*\*homework:measures\*\*: a part of the standard library\n\n\*\*Declares\*\* \d+ names\n\nPhq9, /,
    );
    expect(sheet).toBe("**sheets/map.md**: a file that the task hands out\n\nThe *map*");
    expect(missing).toBe("**sheets/gone.md**: a file that is not there");
    expect(lost).toBe("nothing");
  });
});

it("explains what is shipped in the text of the library as elsewhere", async () => {
  const editor = await Editor.start(
    {},
    { client: { workspace: { textDocumentContent: {} }, textDocument: { hover: { contentFormat: ["markdown"] } } } },
  );
  const uri = "homework-library:/kinds.homework";
  const { text } = await editor.client.sendRequest<{ text: string }>("workspace/textDocumentContent", { uri });
  const file = await editor.open(uri, text.replace("kind diary-card", "kind diary-<|>card"));
  expect(saidBy(await hoverAt(editor, file))).toMatch(
    /^\*\*diary-card\*\*: a kind\n\nDiary card\n\nA daily card for urges, acts and the skills that were used\.\n\n\*\*Is\*\* event-log/,
  );
});
