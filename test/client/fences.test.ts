import { describe, expect, it } from "vitest";
import { loadGrammar, scopesOf } from "./textmate.js";

const markdown = await loadGrammar("text.html.markdown");

/** The scopes at `<|` of a page of Markdown. */
function scopesAt(marked: string): string[] {
  return scopesOf(markdown, marked.replace("<|", ""))[marked.indexOf("<|")] ?? [];
}

describe("a fence of Markdown that says homework", () => {
  it("is coloured as the language is", () => {
    expect(scopesAt("```homework\n<|dose 10 minutes\n```\n")).toContain("keyword.control.homework");
    expect(scopesAt("~~~ homework worry/worry.homework more\ndose <|10 minutes\n~~~\n")).toContain(
      "constant.numeric.homework",
    );
    expect(scopesAt('- a list\n\n  ```homework\n  homework <|DayLog "A log" {\n  ```\n')).toContain(
      "entity.name.type.homework",
    );
  });

  it("ends with its fence, also within an open block", () => {
    expect(scopesAt('```homework\nhomework DayLog "A log" {\n```\n<|dose 10 minutes')).toEqual(["text.html.markdown"]);
    expect(scopesAt('```homework\nrationale """\n```\n<|dose 10 minutes')).toEqual(["text.html.markdown"]);
  });

  it("is no other fence", () => {
    expect(scopesAt("```homeworks\n<|dose 10 minutes\n```\n")).toEqual(["text.html.markdown"]);
    expect(scopesAt("```yaml\n<|dose 10 minutes\n```\n")).toEqual(["text.html.markdown"]);
  });
});
