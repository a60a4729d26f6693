import { messagesFrom } from "./message.js";

/** What can be wrong with names: imports, declarations, terms. */
export const nameMessages = {
  "missing-file": {
    severity: "error",
    says: "There is no file `{file}`.",
    help: "Correct the path; it is read from the folder of this file.",
  },
  "path-outside": {
    severity: "error",
    says: "`{file}` leads out of the project.",
    why: "A protocol reads files of its own project only, so that it can be passed on whole.",
    help: "Move the file into the project, and write its path with `./`.",
  },
  "unknown-module": {
    severity: "error",
    says: "The standard library has no part `{module}`.{suggestion}",
    help: "It has: {modules}.",
  },
  "missing-export": {
    severity: "error",
    says: "`{file}` declares no `{name}`.",
    help: "{advice}",
  },
  "unused-import": {
    severity: "warning",
    says: "`{name}` is imported and never used.",
    help: "Take it out of the import.",
    tags: ["unnecessary"],
  },
  "imported-twice": {
    severity: "warning",
    says: "`{name}` is imported twice.",
    help: "Take it out of one of the imports.",
    tags: ["unnecessary"],
  },
  "import-of-itself": {
    severity: "error",
    says: "A file cannot import from itself.",
    help: "Take the import out: what the file declares can be used as it is.",
  },
  "duplicate-name": {
    severity: "error",
    says: "There is already a {space} called `{name}`.",
    help: "Give one of the two another name.",
  },
  "ambiguous-name": {
    severity: "error",
    says: "`{name}` is both {first} and {second}, and may stand for either here.",
    help: "Give the one declared here another name.",
  },
  "reserved-name": {
    severity: "error",
    says: "Nothing can be called `{name}`: the word has a meaning of its own.",
    help: "Choose another name.",
  },
  "name-is-keyword": {
    severity: "hint",
    says: "The name `{name}` is also a word of the language.",
    why: "It is read rightly, but a reader may stumble over it.",
    help: "A name such as `{suggestion}` is easier to tell apart.",
  },
  "hides-term": {
    severity: "hint",
    says: "This {vocabulary} `{name}` hides the one of the standard library.",
    help: "If it is meant to be the same, take the declaration out; if it is a special case, say `is {name}` under another name.",
  },
  "name-is-term": {
    severity: "hint",
    says: "The {space} `{name}` is called like a {vocabulary} of the vocabulary.",
    why: "It is read rightly, but a reader may take one for the other.",
    help: "Choose a name that is easier to tell apart.",
  },
  "competency-of-library": {
    severity: "hint",
    says: "`{name}` counts as the competency `{meant}` of the standard library.",
    help: "Import that one instead, so that a reader sees where it comes from.",
  },
  "read-as": {
    severity: "hint",
    says: "`{name}` alone can mean several things; here it is read as `{meant}`.",
    why: "Elsewhere it may be read as {others}.",
    help: "Write `{meant}`.",
  },
  "two-terms": {
    severity: "hint",
    says: "`{name}` alone can mean several things, and it is not clear which {vocabulary} is meant.",
    why: "Until that is said, no rule knows what it means.",
    help: "Write {meant}.",
  },
  "unknown-name": {
    severity: "error",
    says: "No {space} is called `{name}`.{suggestion}",
    help: "{advice}",
  },
  "unknown-value": {
    severity: "error",
    says: "`{name}` is not one of the words that can stand here.{suggestion}",
    help: "Here may stand: {choices}.",
  },
  "unknown-term": {
    severity: "hint",
    says: "The vocabulary has no {vocabulary} `{name}`.{suggestion}",
    why: "An unknown term is kept as it is, but no rule knows what it means.",
    help: "Use a term of the vocabulary, or declare your own: `{keyword} {name} is …`.",
  },
  "not-imported": {
    severity: "hint",
    says: "`{name}` is a {vocabulary} of the standard library that this file does not import.",
    help: "Add it to the imports, so that a reader sees where it comes from.",
  },
  "unknown-approach": {
    severity: "error",
    says: "No approach is called `{name}`.{suggestion}",
    help: "Known approaches: {choices}.",
  },
  "unknown-rule": {
    severity: "error",
    says: "No rule is called `{name}`.{suggestion}",
    help: "A rule's name stands in the finding that it makes.",
  },
  "words-for-term": {
    severity: "error",
    says: "Here a word of the language is needed, not words in quotes.",
    help: "{advice}",
  },
  "term-for-words": {
    severity: "error",
    says: "Here words in quotes are needed, and `{name}` is a bare word.",
    help: 'Write "{name}" in quotes.',
  },
  "extra-words": {
    severity: "error",
    says: "Words in quotes cannot stand after `{name}` here.",
    help: "Take them out; what should be said about it belongs in a line of its own.",
  },
  "circle-of-terms": {
    severity: "error",
    says: "`{name}` is, by way of what it `is`, itself.",
    help: "Break the circle: one of the terms must stand on its own.",
  },
} as const;

export const nameFinding = messagesFrom(nameMessages);
