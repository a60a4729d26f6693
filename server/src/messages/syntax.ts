import { messagesFrom } from "./message.js";

/** What can be wrong with the writing itself: braces, quotes, lines that do not fit their keyword. */
export const syntaxMessages = {
  "missing-closing-brace": {
    severity: "error",
    says: "The block that `{opened}` opens is not closed.",
    help: "Put a `}` on a line of its own where the block ends.",
  },
  "replaced-closing-brace": {
    severity: "error",
    says: "The block that `{opened}` opens is not closed: where its `}` should stand there is `{found}`.",
    help: "Write a `}` in its place.",
  },
  "missing-opening-brace": {
    severity: "error",
    says: "`{keyword}` needs a `{` before the lines that belong to it.",
    help: "Put a `{` at the end of this line.",
  },
  "stray-brace": {
    severity: "error",
    says: "This `{brace}` has no partner.",
    help: "Take it out, or add the brace that belongs to it.",
  },
  "trailing-comma": {
    severity: "error",
    says: "The line ends with a comma, but `{next}` on the next line begins something new.",
    help: "Take out the comma, or add what should follow it.",
  },
  "misspelt-keyword": {
    severity: "error",
    says: "`{found}` is not known here. Did you mean `{meant}`?",
    help: "Write `{meant}`.",
  },
  "wrong-opener": {
    severity: "error",
    says: "`{found}` does not open a block with such lines: they read like the lines of {block}.",
    help: "Write `{meant}`, or change the lines.",
  },
  "misplaced-keyword": {
    severity: "error",
    says: "`{keyword}` cannot stand in {block}.",
    help: "{advice}",
  },
  "unknown-line": {
    severity: "error",
    says: "No line of {block} begins with `{found}`.",
    help: "A line begins with its keyword, or goes on from a comma. Here it may be {choices}.",
  },
  "line-without-keyword": {
    severity: "error",
    says: "This line begins with `{found}`, not with a keyword.",
    help: "A line begins with its keyword, or goes on from a comma. Here it may be {choices}.",
  },
  "written-twice": {
    severity: "error",
    says: "`{found}` stands here twice.",
    help: "Take out one of the two.",
  },
  "unclosed-quote": {
    severity: "error",
    says: "This text is not closed: its second quote is missing.",
    help: 'Put a `"` where the text ends. A text over several lines stands between two `"""`.',
  },
  "unclosed-text-block": {
    severity: "error",
    says: 'This text is not closed: the `"""` at its end is missing.',
    help: 'Put `"""` on a line of its own after the last line of the text.',
  },
  "unclosed-comment": {
    severity: "error",
    says: "This comment is not closed: the `*/` at its end is missing.",
    help: "Put `*/` where the comment ends.",
  },
  "text-block-margin": {
    severity: "warning",
    says: "A line of this text begins left of its closing quotes.",
    help: 'Indent the line at least as far as the closing `"""`, which sets the margin.',
  },
  "unknown-character": {
    severity: "error",
    says: "{found} means nothing here.",
    help: "Take it out, or put it inside a text in quotes.",
  },
  "unfinished-line": {
    severity: "error",
    says: "Something is missing after `{after}`.",
    help: "{expected}",
  },
  "unreadable-line": {
    severity: "error",
    says: "`{found}` cannot stand here.",
    help: "{expected}",
  },
} as const;

export const syntaxFinding = messagesFrom(syntaxMessages);
