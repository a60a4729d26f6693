import { describe, expect, it } from "vitest";
import { type FoldingRange, FoldingRangeRequest } from "vscode-languageserver-protocol";
import { type Editor, editorWith, type OpenedText } from "../../support/editor.js";
import { openExample } from "../../support/example-editor.js";

async function rangesOf(editor: Editor, { uri }: OpenedText): Promise<FoldingRange[]> {
  return (await editor.request(FoldingRangeRequest.type, { textDocument: { uri } })) ?? [];
}

/** A text in which each line that is the first or last of a range says so. */
async function folded(text: string): Promise<string> {
  const { editor, file } = await editorWith(text);
  const lines = file.text.split("\n").map((line) => ({ before: "", line, after: "" }));
  for (const { startLine, endLine, kind } of await rangesOf(editor, file)) {
    const first = lines[startLine];
    const last = lines[endLine];
    if (first) first.before = `${kind ?? ""}> `;
    if (last) last.after += " <";
  }
  return lines.map(({ before, line, after }) => before + line + after).join("\n");
}

describe("folding", () => {
  it("puts blocks and texts away, and leaves what closes them in sight", async () => {
    expect(
      await folded(`protocol Talks {
  homework Walk {
    instructions """
      Go out.
      Come back.
    """
    record { day text }
  }
  session 1 { plan Walk {
    dose daily
  } }
}
`),
    ).toBe(`> protocol Talks {
>   homework Walk {
>     instructions """
      Go out.
      Come back. <
    """
    record { day text } <
  }
>   session 1 { plan Walk {
    dose daily
  } } < <
}
`);
  });

  it("puts comments away, of one sign or of a line each, but no comment behind something", async () => {
    expect(
      await folded(`/**
 * Talks.
 */
protocol Talks {   // talks
  // one
  // two

  // three
  status draft   // four
  // five
}
`),
    ).toBe(`comment> /**
 * Talks.
 */ <
> protocol Talks {   // talks
comment>   // one
  // two <

  // three
  status draft   // four
  // five <
}
`);
  });

  it("puts imports away together, and each that goes over several lines", async () => {
    expect(
      await folded(`import { A } from "./a.homework"
import {
  B,
  C
} from "./b.homework"
protocol Talks { }
`),
    ).toBe(`imports> import { A } from "./a.homework"
> import {
  B,
  C <
} from "./b.homework" <
protocol Talks { }
`);
  });

  it("puts away what an author marked, also one inside the other", async () => {
    expect(
      await folded(`protocol Talks {
  // #region Tasks
  // region Walks
  goal Full
  // endregion
  // #endregion
  // #endregion
}
`),
    ).toBe(`> protocol Talks {
region>   // #region Tasks
region>   // region Walks
  goal Full
  // endregion <
  // #endregion <
  // #endregion <
}
`);
  });

  it("takes no brace or mark in a text or comment for its own", async () => {
    expect(await folded('protocol Talks {\n  goal Full "{"\n  // }\n  goal Two\n}\n')).toBe(
      '> protocol Talks {\n  goal Full "{"\n  // }\n  goal Two <\n}\n',
    );
  });

  it("gives a client no more than it wants", async () => {
    const { editor, file } = await editorWith(
      "protocol Talks {\n  homework Walk {\n    dose daily\n  }\n  homework Run {\n    dose daily\n  }\n}\n",
      {},
      { client: { textDocument: { foldingRange: { rangeLimit: 2 } } } },
    );
    expect((await rangesOf(editor, file)).map(({ startLine }) => startLine)).toEqual([0, 1]);
  });

  it("finds the same in an example below a line that cannot be read", async () => {
    const whole = await openExample("cognitive-therapy-depression", "status    active");
    const broken = await openExample("cognitive-therapy-depression", "status    active", { broken: true });
    const ranges = await rangesOf(whole.editor, whole.file);
    const head = ranges.findIndex(({ startLine }) => whole.file.text.split("\n")[startLine]?.startsWith("protocol"));
    expect(ranges.length).toBeGreaterThan(40);
    expect(await rangesOf(broken.editor, broken.file)).toEqual(
      ranges.map((range, index) => ({
        ...range,
        startLine: range.startLine + (index > head ? 1 : 0),
        endLine: range.endLine + (index >= head ? 1 : 0),
      })),
    );
  });
});
