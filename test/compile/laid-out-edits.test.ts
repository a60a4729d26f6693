import { describe, expect, it } from "vitest";
import { textEdits } from "../../server/src/compile/edits.js";
import { laidOutEdits } from "../../server/src/compile/laid-out-edits.js";
import { applyTextEdits } from "../../server/src/text-edit.js";
import { marked } from "./marks.js";

/** The text with a line put into the marked block, laid out. */
function withLine(source: string, line: string): string {
  const { text, spans } = marked(source);
  const [into] = spans.map((span) => ({ path: "x.homework", ...span }));
  if (!into) throw new Error("Mark a block.");
  const edits = textEdits(text, [{ do: "insert-line", into, text: line }]);
  return applyTextEdits(text, laidOutEdits(text, edits, {}));
}

describe("a line that is put in", () => {
  it("stands in the columns of a text that is laid out", () => {
    expect(withLine('<|homework A "A" {\n  kind         activity-scheduling\n}|>\n', "when open")).toBe(
      'homework A "A" {\n  kind         activity-scheduling\n  when         open\n}\n',
    );
    expect(withLine('<|homework A "A" {\n    kind         activity-scheduling\n}|>\n', "when open")).toBe(
      'homework A "A" {\n    kind         activity-scheduling\n    when         open\n}\n',
    );
  });

  it("stays as it is in a text that is not, and no other line is touched", () => {
    expect(withLine('<|homework A "A" {\n  kind activity-scheduling\n}|>\n', "when open")).toBe(
      'homework A "A" {\n  kind activity-scheduling\n  when open\n}\n',
    );
  });

  it("may bring its block along", () => {
    expect(withLine('protocol P "P" {\n  session 1 {\n    <|plan A|>\n  }\n}\n', "dose once\nwhen open")).toBe(
      'protocol P "P" {\n  session 1 {\n    plan A {\n      dose once\n      when open\n    }\n  }\n}\n',
    );
  });
});
