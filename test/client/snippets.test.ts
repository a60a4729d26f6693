import { describe, expect, it } from "vitest";
import { check } from "../../server/src/index.js";
import { textOf } from "../house/project.js";

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const snippets: [string, Snippet][] = Object.entries(JSON.parse(textOf("client/snippets/homework.json")));

/** A snippet as it stands when nobody changes what it proposes; of several choices the first. */
function expanded({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll("$0", "");
}

/** Findings about how something is written, but not that a name of the snippet is still to be declared. */
function faultsOfWriting(text: string): string[] {
  return check(text)
    .filter(({ rule, severity }) => rule === undefined && severity === "error")
    .filter(({ code }) => code !== "unknown-name" && code !== "unknown-rule")
    .map(({ code, message }) => `${code}: ${message}`);
}

describe("the snippets", () => {
  it("begin with the word that they stand for, and say what they are", () => {
    for (const [, { prefix, description, body }] of snippets) {
      expect(description).not.toBe("");
      expect(body.join("\n").replace(/^\/\*\*.*\n/, "")).toMatch(new RegExp(`^${prefix}\\b`));
    }
  });

  it.each(snippets)("%s: what it proposes is written as it should be", (_, snippet) => {
    const text = expanded(snippet);
    const whole = snippet.prefix === "protocol" ? text : `protocol P "P" {\n  course 8 sessions weekly\n${text}\n}\n`;
    expect(faultsOfWriting(whole)).toEqual([]);
  });
});
