import { phrasesFrom } from "../said.js";

export const yamlPhrases = {
  "the-pack": "the pack",
  "the-project-file": "the project file",
  "the-file": "the file",
  "rule-called": "rule `{id}`",
  "each-of-the": "each of the `{key}`",
  "only-one-of": "only one of these: {keys}",
  "or-else": "{keys}, or {more}",
  "value-empty": "empty",
  "value-empty-list": "an empty list",
  "value-list": "a list",
  "value-block": "a block of keys",
  "it-is-one-of": "It is {choices}.",
  "as-described": "{description}",
  "list-expected": "A list is expected.",
  "block-expected": "A block of keys is expected.",
  "text-expected": "A text is expected.",
  "number-expected": "A number is expected.",
  "truth-expected": "It is true or false.",
  "schema-forbids": "The schema does not allow it.",
  "nested-too-deeply": "The text is nested too deeply.",
  "said-by-yaml": "{said}.",
} as const;

export const { phrase: yamlPhrase } = phrasesFrom(yamlPhrases);
