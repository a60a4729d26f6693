import { describe, expect, it } from "vitest";
import { element, writeHtml, writeXml } from "../../server/src/compile/markup.js";

describe("markup", () => {
  it("is written with its text escaped, in elements and in attributes", () => {
    const made = element("p", { title: `"a" & 'b'` }, "1 < 2 && 3 > 2");
    expect(writeXml(made)).toBe(`<p title="&quot;a&quot; &amp; &#39;b&#39;">1 &lt; 2 &amp;&amp; 3 &gt; 2</p>`);
    expect(writeHtml(made)).toBe(writeXml(made));
  });

  it("leaves out what is not given and what no XML may hold", () => {
    expect(writeXml(element("g", { x: undefined, y: 0 }, undefined, "a\u0000\u0008b"))).toBe('<g y="0">ab</g>');
  });

  it("rounds numbers, so that every machine writes the same", () => {
    expect(writeXml(element("line", { x: 1 / 3, y: 2, z: 10.005 }))).toBe('<line x="0.33" y="2" z="10.01"/>');
  });

  it("closes every element of XML, and of HTML all but those that have no end", () => {
    expect(writeXml(element("g", {}, element("path")))).toBe("<g><path/></g>");
    expect(writeHtml(element("p", {}, element("br"), element("b")))).toBe("<p><br><b></b></p>");
  });

  it("takes styles of HTML as they stand, and none that would end themselves", () => {
    expect(writeHtml(element("style", {}, 'a > b { content: "&"; }'))).toBe('<style>a > b { content: "&"; }</style>');
    expect(() => writeHtml(element("style", {}, "</style><b>"))).toThrow("Styles");
  });
});
