import { describe, expect, it } from "vitest";
import { handoutHtml } from "../../../server/src/compile/handout/handout-page.js";
import { expectedProtocol } from "../../examples/example.js";
import { handoutFrom, handoutOfExample } from "./handout.js";

describe("the page of a handout", () => {
  const page = handoutHtml(handoutOfExample("erp-ocd", 2, { reader: "partner" }));

  it("stands alone: it fetches nothing and runs nothing", () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import|javascript:/i);
    expect(page).not.toMatch(/ on\w+=/);
  });

  it("has the texts as elements, in the language they are written in", () => {
    expect(page).toMatch(/<h2 lang="en" dir="auto"><span [^>]*>The agreed answer<\/span><\/h2>/);
    expect(page).toContain("<blockquote><p>I love you, and I won&#39;t answer that one.");
    expect(page).toContain("<title>Practice: Session 2</title>");
  });

  it("is the same each time", () => {
    expect(handoutHtml(handoutOfExample("erp-ocd", 2, { reader: "partner" }))).toBe(page);
  });

  it("takes what an author wrote for letters, wherever it stands", () => {
    const evil = '<img src=x onerror="alert(1)"></style><script>alert(1)</script>';
    const protocol = expectedProtocol("erp-ocd");
    const spoilt = JSON.parse(JSON.stringify(protocol), (key, value) =>
      ["text", "plan", "title", "afterwards", "outOfHours"].includes(key) && typeof value === "string" ? evil : value,
    );
    const made = handoutHtml(handoutFrom(spoilt, { session: "session.4" }));
    expect(made).toContain("&lt;img src=x");
    expect(made).not.toMatch(/<img|<script|<\/style>(?!<\/head>)/);
  });

  it("prints black on white", () => {
    const print = page.slice(page.indexOf("@media print"));
    expect(print).toMatch(/--text: #000; --back: #fff;/);
    expect(page).toContain("@page { margin");
  });
});
