import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parserServices } from "../../server/src/language/syntax/services.js";
import { root, textOf } from "../house/project.js";

const manifest = JSON.parse(textOf("client/package.json"));
const configuration = JSON.parse(textOf("client/language-configuration.json"));

describe("the extension for editors", () => {
  it("names one language and files that are there", () => {
    const { languages, grammars } = manifest.contributes;
    expect(languages).toMatchObject([{ id: "homework", extensions: [".homework"] }]);
    expect(grammars).toMatchObject([{ language: "homework", scopeName: "source.homework" }]);
    const paths: string[] = [languages[0].configuration, grammars[0].path];
    expect(paths.filter((path) => !existsSync(join(root, "client", path)))).toEqual([]);
  });

  it("takes for a word what the language takes for a name", () => {
    const { pattern, flags } = configuration.wordPattern;
    const wordsOf = (text: string) => text.match(new RegExp(pattern, `g${flags}`)) ?? [];
    const { lexer } = parserServices();
    const text = "plan self-monitoring Übung daily-log2 , Phq9.item9";
    const names = lexer.prepare(text).tokens.filter(({ image }) => /^[\p{L}_]/u.test(image));
    expect(wordsOf(text)).toEqual(names.map(({ image }) => image));
  });

  it("goes on with a doc comment on the next line, and not with other lines", () => {
    const rules: { beforeText: string }[] = configuration.onEnterRules;
    const going = (line: string) => rules.some(({ beforeText }) => new RegExp(beforeText).test(line));
    expect(going("/** What this task is")).toBe(true);
    expect(going(" * more of it")).toBe(true);
    expect(going('homework DayLog "A log" {')).toBe(false);
    expect(going("// a comment")).toBe(false);
  });
});
