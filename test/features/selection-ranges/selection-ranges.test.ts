import { describe, expect, it } from "vitest";
import { type SelectionRange, SelectionRangeRequest } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

/** What is selected step by step from the cursor, as text. */
async function widened(editor: Editor, file: OpenedText, cursor = 0): Promise<string[]> {
  const position = file.cursors[cursor] ?? { line: 0, character: 0 };
  const params = { textDocument: { uri: file.uri }, positions: [position] };
  const [first] = (await editor.request(SelectionRangeRequest.type, params)) ?? [];
  const texts: string[] = [];
  for (let range: SelectionRange | undefined = first; range; range = range.parent) {
    texts.push(editor.textAt(file.uri, range.range));
  }
  return texts;
}

async function widenedIn(text: string): Promise<string[]> {
  const { editor, file } = await editorWith(text);
  return widened(editor, file);
}

describe("widening a selection", () => {
  it("goes from a word over its line to the block, with its comment, and the file", async () => {
    const homework = `homework Walk {
    targets activation, self-efficacy "Dare"
    dose daily
  }`;
    const all = `protocol Talks {
  /** Out. */
  ${homework}
}
`;
    expect(await widenedIn(all.replace("self-eff", "self-eff<|>"))).toEqual([
      "self-efficacy",
      'self-efficacy "Dare"',
      'activation, self-efficacy "Dare"',
      'targets activation, self-efficacy "Dare"',
      'targets activation, self-efficacy "Dare"\n    dose daily',
      homework,
      `/** Out. */\n  ${homework}`,
      all.trim(),
      all,
    ]);
  });

  it("goes from a word of a text over its line and paragraph to the text without and with its quotes", async () => {
    const steps = await widenedIn(`homework Walk {
  instructions """
    Go o<|>ut.
    Come back.

    Then rest.
  """
}
`);
    expect(steps.slice(0, 6)).toEqual([
      "out",
      "Go out.",
      "Go out.\n    Come back.",
      "Go out.\n    Come back.\n\n    Then rest.",
      '"""\n    Go out.\n    Come back.\n\n    Then rest.\n  """',
      'instructions """\n    Go out.\n    Come back.\n\n    Then rest.\n  """',
    ]);
  });

  it("goes from a comment to what it is about", async () => {
    const steps = await widenedIn('/** A <|>log. */\ngoal Full "Full days"\ngoal Rest\n');
    expect(steps).toEqual([
      "log",
      "A log.",
      "/** A log. */",
      '/** A log. */\ngoal Full "Full days"',
      '/** A log. */\ngoal Full "Full days"\ngoal Rest\n',
    ]);
  });

  it("gives each place an answer of its own", async () => {
    const { editor, file } = await editorWith("protocol Ta<|>lks {\n  status dr<|>aft\n}\n");
    const params = { textDocument: { uri: file.uri }, positions: file.cursors };
    const ranges = (await editor.request(SelectionRangeRequest.type, params)) ?? [];
    expect(ranges.map(({ range }) => editor.textAt(file.uri, range))).toEqual(["Talks", "draft"]);
  });

  it("has an answer in an empty file", async () => {
    expect(await widenedIn("<|>")).toEqual([""]);
  });

  it("answers in an example below a line that cannot be read", async () => {
    const { editor, file } = await openExample("cognitive-therapy-depression", "practice and plan Chore<|>InSteps", {
      broken: true,
    });
    const steps = await widened(editor, file);
    expect(steps.slice(0, 3)).toEqual([
      "ChoreInSteps",
      "practice and plan ChoreInSteps",
      expect.stringMatching(/^during +task-breakdown [^}]*PlannedActivities$/),
    ]);
    expect(steps[3]).toMatch(/^session 4 \{[^}]*\}$/);
  });
});
