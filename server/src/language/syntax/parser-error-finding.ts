import type { IRecognitionException } from "chevrotain";
import type { Finding } from "../../finding.js";
import { syntaxFinding } from "../../messages/syntax.js";
import { nearest } from "../tokens/nearest.js";
import { endOf, type TokenLine } from "../tokens/token-line.js";
import { expectedIn } from "./expected-tokens.js";

/** What each kind of token is called when an author is told that one is missing. */
const tokenNames: Readonly<Record<string, string>> = {
  ID: "a name or a term",
  QUOTED: "a text in quotes",
  TEXT_BLOCK: "a text in quotes",
  UNCLOSED_QUOTE: "a text in quotes",
  NUMBER: "a number",
  VERSION: "a version such as `1.0.0`",
  RANGE_SIGN: "`..`",
};

/**
 * Puts an error of the parser in the author's words. It stands either at a word that does not fit, or after the last
 * word of a line that breaks off.
 */
export function parserErrorFinding(
  error: IRecognitionException,
  line: TokenLine,
  where: "found" | "unfinished",
  path: string,
  text: string,
): Finding {
  const expected = expectedIn(error.message);
  if (where === "unfinished") {
    const last = line.findLast((token) => !Number.isNaN(token.startOffset)) ?? error.token;
    const place = { path, start: last.startOffset, end: endOf(last) };
    return syntaxFinding("unfinished-line", place, {
      after: shorten(last.image),
      expected: `${expectation(expected)}`,
    });
  }
  const token = error.token;
  const place = { path, start: token.startOffset, end: endOf(token) };
  const found = shorten(text.slice(place.start, place.end));
  const meant = nearest(found, expected.filter(isWord));
  if (meant !== undefined) {
    return syntaxFinding(
      "misspelt-keyword",
      place,
      { found, meant },
      {
        fixes: [{ title: `Write ${meant}`, edits: [{ do: "replace", place, text: meant }] }],
      },
    );
  }
  return syntaxFinding("unreadable-line", place, { found, expected: expectation(expected) });
}

function expectation(expected: readonly string[]): string {
  const names = [...new Set(expected.map((name) => tokenNames[name] ?? `\`${name.replace(/ or a name$/, "")}\``))];
  if (names.length === 0) return "Take it out, or put it on a line that begins with its keyword.";
  if (names.length > 6) return "Take it out, or write it as its keyword asks.";
  const last = names.pop() ?? "";
  return `Expected here: ${names.length === 0 ? last : `${names.join(", ")} or ${last}`}.`;
}

function isWord(name: string): boolean {
  return /^[a-z][a-z-]*$/.test(name);
}

function shorten(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
