import { describe, expect, it } from "vitest";
import { parserServices } from "../../server/src/language/syntax/services.js";
import { textOf } from "../house/project.js";

interface EnterRule {
  beforeText: string;
  afterText?: string;
  action: { indent: string; appendText?: string };
}

const configuration = JSON.parse(textOf("client/language-configuration.json"));

/** What the return key does where `|` stands. */
function onEnter(line: string): EnterRule["action"] | undefined {
  const [before = "", after = ""] = line.split("|");
  const rules: EnterRule[] = configuration.onEnterRules;
  return rules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
  )?.action;
}

describe("a word", () => {
  it("is what the language takes for a name", () => {
    const { pattern, flags } = configuration.wordPattern;
    const wordsOf = (text: string) => text.match(new RegExp(pattern, `g${flags}`)) ?? [];
    const { lexer } = parserServices();
    const text = "plan self-monitoring Übung daily-log2 , Phq9.item9";
    const names = lexer.prepare(text).tokens.filter(({ image }) => /^[\p{L}_]/u.test(image));
    expect(wordsOf(text)).toEqual(names.map(({ image }) => image));
  });
});

describe("the return key", () => {
  it("goes on with a doc comment, and not with other lines", () => {
    expect(onEnter("/** What this task is|")?.appendText).toBe(" * ");
    expect(onEnter(" * more of it|")?.appendText).toBe("* ");
    expect(onEnter('homework DayLog "A log" {|')).toBeUndefined();
    expect(onEnter("// a comment|")).toBeUndefined();
  });

  it("sets a text in deeper than the line that opens it, and its closing quotes back", () => {
    expect(onEnter('  instructions """|"""')?.indent).toBe("indentOutdent");
    expect(onEnter('  instructions """|')?.indent).toBe("indent");
    expect(onEnter('  barrier client "I forget." then """|')?.indent).toBe("indent");
  });

  it("leaves the line after a text where it is", () => {
    expect(onEnter('  instructions """All on one line."""|')).toBeUndefined();
    expect(onEnter('    The last sentence."""|')).toBeUndefined();
    expect(onEnter('  """|')).toBeUndefined();
  });
});

describe("a block", () => {
  const opens = (line: string) => new RegExp(configuration.indentationRules.increaseIndentPattern).test(line);

  it("sets in what follows its brace, whatever stands before", () => {
    expect(opens("protocol P {")).toBe(true);
    expect(opens('homework DayLog "A {log}" {  // every day')).toBe(true);
  });

  it("is not opened by a brace in a comment or a text", () => {
    expect(opens("plan DayLog // {")).toBe(false);
    expect(opens('rationale "{')).toBe(false);
  });
});

it("regions fold that comments mark", () => {
  const { start, end } = configuration.folding.markers;
  expect(new RegExp(start).test("  // #region Sessions")).toBe(true);
  expect(new RegExp(end).test("  // #endregion")).toBe(true);
  expect(new RegExp(start).test("region Sessions")).toBe(false);
});
