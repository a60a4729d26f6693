// A straight-line parser for sound texts, written from the grammar: one function for each rule, ordered choice, no
// recovery. It is many times as fast as the general parser, which reads a text only when this one cannot.
import { settleFile } from "../generated-files.mjs";
import { FirstSets } from "../quick-parser/first-sets.mjs";
import { kindsOf } from "../quick-parser/kinds.mjs";
import { RuleWriter } from "../quick-parser/rule-writer.mjs";

const target = "server/src/language/generated/quick-parser.ts";

export async function generate({ check }) {
  const { HomeworkLanguageGrammar } = await import("../../grammar/generated/grammar.ts");
  return settleFile(target, render(HomeworkLanguageGrammar()), { check });
}

function render(grammar) {
  const kinds = kindsOf(grammar);
  const firsts = new FirstSets(grammar, kinds);
  const writer = new RuleWriter(grammar, kinds, firsts);
  const rules = grammar.rules.filter((rule) => rule.$type === "ParserRule").map((rule) => writer.rule(rule));
  return [
    "// Generated from the grammar by scripts/generate/16-quick-parser.mjs. Do not edit.",
    "// biome-ignore-all format: written for machines",
    'import { type QuickNode, type TokenStream, textValue, wordValue } from "../quick/token-stream.js";',
    "",
    "/** Keywords and signs, by their kind. */",
    `export const quickWords: readonly string[] = ${JSON.stringify(kinds.words)};`,
    "/** Kinds of the tokens that are no fixed word. */",
    `export const quickKinds = ${JSON.stringify(kinds.terminals)} as const;`,
    "",
    ...writer.sets(),
    "",
    ...rules,
    "",
    "/** Reads a whole file; undefined where the text is not sound. */",
    "export const quickEntry: (p: TokenStream) => QuickNode | undefined = HomeworkFile;",
    "",
  ].join("\n");
}
