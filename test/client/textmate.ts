import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";
import { textOf } from "../house/project.js";

const engine = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
await oniguruma.loadWASM(readFileSync(engine));

/** The grammars at hand, by their scope. Of Markdown only its name is there: what is asked is what ours adds to it. */
const grammars: Readonly<Record<string, () => string>> = {
  "source.homework": () => textOf("client/syntaxes/homework.tmLanguage.json"),
  "markdown.homework": () => textOf("client/syntaxes/markdown-fences.tmLanguage.json"),
  "text.html.markdown": () => JSON.stringify({ scopeName: "text.html.markdown", patterns: [] }),
};

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scope) => {
    const text = grammars[scope]?.();
    return text === undefined ? null : textmate.parseRawGrammar(text, `${scope}.json`);
  },
  getInjections: (scope) => (scope === "text.html.markdown" ? ["markdown.homework"] : undefined),
});

export async function loadGrammar(scope: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`There is no grammar ${scope}.`);
  return grammar;
}

/**
 * Reads a text with a grammar as editors do, line by line.
 * @returns the scopes of each character, by offset
 */
export function scopesOf(grammar: IGrammar, text: string): string[][] {
  const scopes: string[][] = [];
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes: names } of tokens) {
      for (let at = startIndex; at < Math.min(endIndex, line.length); at++) scopes[offset + at] = names;
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return scopes;
}
