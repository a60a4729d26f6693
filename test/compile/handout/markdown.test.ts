import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../server/src/compile/handout/markdown.js";
import { element, type Markup, writeHtml } from "../../../server/src/compile/markup.js";

function html(text: string): string {
  return readMarkdown(text).map(writeHtml).join("");
}

describe("Markdown in the texts of a handout", () => {
  it.each([
    ["paragraphs", "One\nline.\n\nAnother.", "<p>One line.</p><p>Another.</p>"],
    ["a hard break", "One  \nTwo\\\nThree", "<p>One<br>Two<br>Three</p>"],
    ["emphasis", "Rate your *mood* and **mastery**.", "<p>Rate your <em>mood</em> and <strong>mastery</strong>.</p>"],
    ["emphasis by underscores", "_one_ and __two__", "<p><em>one</em> and <strong>two</strong></p>"],
    ["emphasis within emphasis", "**all *of* it**", "<p><strong>all <em>of</em> it</strong></p>"],
    ["bullets", "- One\n- Two\n  goes on\n\nAfter", "<ul><li>One</li><li>Two goes on</li></ul><p>After</p>"],
    ["numbers", "1. One\n2. Two", "<ol><li>One</li><li>Two</li></ol>"],
    ["numbers that go on", "3. Three\n4. Four", '<ol start="3"><li>Three</li><li>Four</li></ol>'],
    ["a list after a line", "Three things:\n- One", "<p>Three things:</p><ul><li>One</li></ul>"],
    ["a list in a list", "- One\n  - Inner\n- Two", "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>"],
    ["items set apart", "- One\n\n- Two", "<ul><li>One</li><li>Two</li></ul>"],
    ["two paragraphs in an item", "- One\n\n  more\n- Two", "<ul><li>One<p>more</p></li><li>Two</li></ul>"],
    ["a quotation", "> I love you,\n> and so on.", "<blockquote><p>I love you, and so on.</p></blockquote>"],
    ["a heading", "## Before\nThen", "<p><strong>Before</strong></p><p>Then</p>"],
    ["a link as its words", "See [the *sheet*](https://example.org/a).", "<p>See the <em>sheet</em>.</p>"],
  ])("reads %s", (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it.each([
    [
      "markup of HTML",
      "<b>bold</b> <script>alert(1)</script>",
      "<p>&lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>",
    ],
    ["a mark that nothing closes", "2 * 3 and *so", "<p>2 * 3 and *so</p>"],
    ["underscores within words", "snake_case_word", "<p>snake_case_word</p>"],
    ["marks that are escaped", "\\*not\\* this", "<p>*not* this</p>"],
    ["an image", "![x](javascript:alert(1))", "<p>![x](javascript:alert(1))</p>"],
    ["a rating that is no list", "0-10", "<p>0-10</p>"],
  ])("takes %s for letters", (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it("is no way into the page, and loses no letter, whatever is written", () => {
    const allowed = new Set(["p", "ul", "ol", "li", "blockquote", "em", "strong", "br"]);
    const look = (markup: Markup): string => {
      expect(allowed.has(markup.tag)).toBe(true);
      expect(Object.keys(markup.attributes).every((name) => name === "start")).toBe(true);
      return markup.children.map((child) => (typeof child === "string" ? child : look(child))).join("");
    };
    const pieces = fc.constantFrom(
      "*",
      "**",
      "_",
      "a",
      "b c",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "> ",
      "  ",
      "\\",
      "[a](#1)",
      "<i>",
      "# ",
      "&",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const letters = (said: string) => said.replace(/[^abci]/g, "");
        const read = look(element("p", {}, readMarkdown(text)));
        expect(letters(read)).toBe(letters(text));
      }),
    );
  });

  it("reads a long text of marks in no more than a moment's work", () => {
    const text = `${"*_[".repeat(4000)}a`;
    expect(html(text).length).toBeGreaterThan(12_000);
  });
});
