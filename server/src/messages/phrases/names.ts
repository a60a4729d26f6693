import { phrasesFrom } from "../said.js";

export const namePhrases = {
  "import-it-from": ' Did you mean to import it from "{from}"?',
  "declare-it": "Declare `{name}`, or use a name that is declared.",
  "add-import": "Add `{line}` at the top of the file.",
  "meant-to-import": 'Did you mean to import it from "{from}"?',
  "meant-name": "Did you mean `{meant}`?",
  "is-a-step": "It is a step of `{hierarchy}`: import that.",
  "declared-inside": "It is declared inside `{protocol}`: move it to the top of that file to share it.",
  "declare-it-there":
    "Declare it there, at the top of the file and outside any protocol, or take it out of the import.",
  "without-quotes": "Write it without quotes.",
  "space-declared-as": "the {space} declared as `{name}`",
  "space-of-same-name": "the {space} of the same name",
  "term-of-vocabulary": "a {vocabulary} of the vocabulary",
  "declared-here-first": "`{name}` is declared here first",
  "imported-here-first": "It is imported here first",
  "stands-here-as-well": "`{name}` stands here as well",
  "put-in-quotes": "Put it in quotes",
} as const;

export const { phrase: namePhrase, seen: nameSeen, fix: nameFix } = phrasesFrom(namePhrases);
