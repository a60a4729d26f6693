import { phrasesFrom } from "./said.js";

/** Why the editor cannot do what was asked, and what to do instead. */
export const refusals = {
  "name-not-possible":
    "`{wanted}` cannot be a name. A name begins with a letter and holds letters, digits and single hyphens, as in `{example}`; what people read goes in quotes behind it.",
  "name-reserved": "Nothing can be called `{wanted}`: the word has a meaning of its own. Choose another name.",
  "rename-shipped":
    "`{name}` belongs to the standard library, so its name is the same in all projects. Under a name of your own you can declare a special case of it: `{example}`.",
  "rename-shipped-import":
    "`{name}` belongs to the standard library, so its name is the same in all projects. To call it otherwise in this file, import `{name} as {example}`.",
  "rename-approach": "`{name}` is an approach. Its name stands in its pack, for all protocols that follow it.",
  "rename-rule": "`{name}` is a rule. Its name stands in its pack, for all protocols that it is asked of.",
  "rename-value": "`{name}` is a word of the language, which is the same in every protocol.",
  "rename-finding": "`{name}` cannot become `{wanted}`. In {where}: {reason}",
  "rename-changes-meaning":
    "`{name}` cannot become `{wanted}`: something else is called so {declared}, and in {where} one would be taken for the other.",
  "in-library": "in the standard library",
  "in-file": "in {file}",
  "in-line": "in {file}, line {line}",
  "at-line": "{file}, line {line}",
  elsewhere: "elsewhere",
} as const;

export const { phrase: refusal } = phrasesFrom(refusals);
