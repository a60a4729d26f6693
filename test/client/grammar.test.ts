import { describe, expect, it } from "vitest";
import { blocks } from "../../server/src/language/generated/blocks.js";
import { parserServices } from "../../server/src/language/syntax/services.js";
import { projectFiles, textOf } from "../house/project.js";
import { loadGrammar, scopesOf } from "./textmate.js";

const grammar = await loadGrammar("source.homework");
const files = projectFiles().filter((path) => path.endsWith(".homework"));
const { lexer } = parserServices();

interface Token {
  image: string;
  start: number;
  end: number;
  type: string;
  /** Whether it is the keyword that begins a line. */
  firm: boolean;
}

function tokensOf(text: string): Token[] {
  const { tokens, hidden } = lexer.prepare(text);
  return [...tokens, ...hidden].map((token) => ({
    image: token.image,
    start: token.startOffset,
    end: token.startOffset + token.image.length,
    type: token.tokenType.name,
    firm: lexer.types.firmKeywords.get(token.image) === token.tokenType,
  }));
}

/** The tokens of a file that the grammar for editors colours otherwise than `scope` at any of their characters. */
function otherwise(path: string, wanted: (token: Token) => boolean, scope: string): string[] {
  const text = textOf(path);
  const scopes = scopesOf(grammar, text);
  return tokensOf(text)
    .filter(wanted)
    .filter(({ start, end, image }) =>
      Array.from({ length: end - start }, (_, index) => index).some(
        (index) => image[index] !== "\n" && !scopes[start + index]?.some((name) => name.startsWith(scope)),
      ),
    )
    .map(({ start, image }) => `${path}:${text.slice(0, start).split("\n").length}: ${image.split("\n")[0]}`);
}

/** The scopes of the part of a text between `<|` and `|>`. */
function scopesAt(marked: string): string[] {
  const start = marked.indexOf("<|");
  const text = marked.replace("<|", "").replace("|>", "");
  return scopesOf(grammar, text)[start] ?? [];
}

describe("the colours of the editor", () => {
  it("are tried on whole files", () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)("agree with the language on %s", (path) => {
    expect(otherwise(path, ({ type }) => type.endsWith("COMMENT"), "comment.")).toEqual([]);
    expect(otherwise(path, ({ type }) => /QUOTED|TEXT_BLOCK/.test(type), "string.quoted.")).toEqual([]);
    expect(otherwise(path, ({ firm }) => firm, "keyword.")).toEqual([]);
    expect(otherwise(path, ({ type }) => type === "NUMBER" || type === "VERSION", "constant.numeric.")).toEqual([]);
  });

  it("colour no text, comment or name as the keyword that begins a line", () => {
    const wrong = files.flatMap((path) => {
      const text = textOf(path);
      const scopes = scopesOf(grammar, text);
      return tokensOf(text)
        .filter(({ type }) => type === "ID" || /COMMENT|QUOTED|TEXT_BLOCK/.test(type))
        .filter(({ start }) => scopes[start]?.some((name) => name.startsWith("keyword.control")))
        .map(({ image, start }) => `${path}:${text.slice(0, start).split("\n").length}: ${image}`);
    });
    expect(wrong).toEqual([]);
  });

  it("know every keyword that begins a line", () => {
    const lines = Object.entries(blocks).flatMap(([block, keywords]) =>
      Object.keys(keywords).map((keyword) =>
        block === "RecordLine" ? `record {\n  <|${keyword}|> by` : `<|${keyword}|> `,
      ),
    );
    expect(lines.filter((line) => !scopesAt(line).some((name) => name.startsWith("keyword.")))).toEqual([]);
  });

  it("name what is declared", () => {
    expect(scopesAt('homework <|DayLog|> "A log" {')).toContain("entity.name.type.homework");
    expect(scopesAt('  step <|DoorHandle|> 40 "The door"')).toContain("entity.name.type.homework");
    expect(scopesAt("deviation from <|t-written|> on DayLog")).toContain("support.constant.rule.homework");
  });

  it("tell fields of a record from keywords", () => {
    expect(scopesAt("record {\n  <|belief|> 0..100 %\n}").join(" ")).not.toContain("keyword");
    expect(scopesAt("record {\n  <|held|> by client\n}")).toContain("keyword.control.homework");
    expect(scopesAt('record {\n}\n<|belief|> "…"')).toContain("keyword.control.homework");
  });

  it("read Markdown in texts over several lines, and end with them", () => {
    const text = (line: string) => `instructions """\n  ${line}\n"""\n`;
    expect(scopesAt(text("Rate your <|*mood*|> too."))).toContain("markup.italic.markdown");
    expect(scopesAt(text("Rate your <|**mood**|> too."))).toContain("markup.bold.markdown");
    expect(scopesAt(text("<|-|> one"))).toContain("punctuation.definition.list.begin.markdown");
    expect(scopesAt(`${text("- one")}<|dose|> 10 minutes`)).toContain("keyword.control.homework");
  });

  it("tell amounts from units", () => {
    expect(scopesAt("dose <|10|> minutes daily")).toContain("constant.numeric.homework");
    expect(scopesAt("dose 10 <|minutes|> daily")).toContain("keyword.other.unit.homework");
    expect(scopesAt("version <|1.2.0|>")).toContain("constant.numeric.version.homework");
  });

  it("mark a quote that is not closed, and end it with its line", () => {
    expect(scopesAt('rationale <|"Not closed')).toContain("invalid.illegal.unclosed.homework");
    expect(scopesAt('rationale "Not closed\n<|dose|> 10 minutes')).toContain("keyword.control.homework");
  });
});
