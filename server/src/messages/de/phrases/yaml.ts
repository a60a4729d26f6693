import type { yamlPhrases } from "../../phrases/yaml.js";
import { wordings } from "../../translation.js";

export const yamlWordings = wordings<typeof yamlPhrases>()({
  "the-pack": "das Regelpaket",
  "the-project-file": "die Projektdatei",
  "the-file": "die Datei",
  "rule-called": "Regel `{id}`",
  "each-of-the": "Eintrag von `{key}`",
  "only-one-of": "nur eines davon: {keys}",
  "or-else": "{keys}, oder {more}",
  "value-empty": "leer",
  "value-empty-list": "eine leere Liste",
  "value-list": "eine Liste",
  "value-block": "ein Block von Schlüsseln",
  "it-is-one-of": "Möglich: {choices}.",
  "as-described": "Im Schema steht dazu: {description}",
  "list-expected": "Erwartet wird eine Liste.",
  "block-expected": "Erwartet wird ein Block von Schlüsseln.",
  "text-expected": "Erwartet wird ein Text.",
  "number-expected": "Erwartet wird eine Zahl.",
  "truth-expected": "Es ist true oder false.",
  "schema-forbids": "Das Schema erlaubt es nicht.",
  "nested-too-deeply": "Der Text ist zu tief verschachtelt.",
  "said-by-yaml": "YAML meldet: {said}.",
});
