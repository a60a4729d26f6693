import { expect, test } from "vitest";
import { syntaxMessages } from "../../../server/src/messages/syntax.js";
import { expectErrors } from "./reading.js";

const inProtocol = (lines: string) => `protocol P "Title" {\n  version 1.0.0\n${lines}\n  goal Rest\n}\n`;

/** A mistake as one makes it, the code of what is told, and words that the author must read. */
const mistakes: readonly [string, string, string, string][] = [
  // braces
  [
    "a block that is not closed",
    inProtocol("  homework Walk {\n    dose 10 minute<|s|>\n  homework Talk {\n    dose 5 minutes\n  }"),
    "missing-closing-brace",
    "`homework` opens is not closed",
  ],
  ["a protocol that is not closed", "protocol P {\n  version 1.0.<|0|>\n", "missing-closing-brace", "`protocol`"],
  [
    "a record that is not closed on its line",
    inProtocol("  homework Walk {\n    record { mood 0..1<|0|>\n    dose 10 minutes\n  }"),
    "missing-closing-brace",
    "`record`",
  ],
  [
    "another word in place of a closing brace",
    inProtocol("  homework Walk {\n    dose 10 minutes\n  <|end|>"),
    "replaced-closing-brace",
    "where its `}` should stand there is `end`",
  ],
  [
    "a block that is not opened",
    inProtocol('  homework Walk "Walking<|"|>\n    dose 10 minutes\n    where home\n  }'),
    "missing-opening-brace",
    "`homework` needs a `{`",
  ],
  [
    "one closing brace too many",
    inProtocol("  homework Walk {\n    dose 10 minutes\n  } <|}|>"),
    "stray-brace",
    "no partner",
  ],
  [
    "one opening brace too many",
    inProtocol("  homework Walk <|{|> {\n    dose 10 minutes\n  }"),
    "stray-brace",
    "no partner",
  ],
  ["an opening brace amid a line", inProtocol("  status <|{|> active"), "stray-brace", "no partner"],
  [
    "a keyword that opens another block",
    inProtocol('  <|event|> Walk "Walking" {\n    dose 10 minutes\n    where home\n  }'),
    "wrong-opener",
    "they read like the lines of a homework",
  ],
  // the beginning of a line
  [
    "a keyword with a slip of the pen",
    inProtocol('  homework Walk {\n    <|ratoinale|> "Why"\n  }'),
    "misspelt-keyword",
    "`rationale`",
  ],
  [
    "a misspelt keyword that opens a block",
    inProtocol("  <|homewrok|> Walk {\n    dose 10 minutes\n  }"),
    "misspelt-keyword",
    "`homework`",
  ],
  ["a keyword of another block", inProtocol("  <|dose|> 10 minutes"), "misplaced-keyword", "it belongs in a homework"],
  [
    "a word that begins no line",
    inProtocol("  <|exercise|> Walk"),
    "unknown-line",
    "No line of a protocol begins with `exercise`",
  ],
  ["a line without its keyword", inProtocol("  <|16|> sessions weekly"), "line-without-keyword", "not with a keyword"],
  [
    "a block without its keyword",
    inProtocol('  <|{|>\n    risk plan { assess "Who" }\n    penalty none\n  }'),
    "line-without-keyword",
    "`{`",
  ],
  // inside a line
  [
    "a list that ends in a comma",
    inProtocol("  homework Walk {\n    targets mood<|,|>\n    where home\n  }"),
    "trailing-comma",
    "`where`",
  ],
  [
    "a word written twice",
    inProtocol("  course 16 <|sessions|> sessions").replace("<|sessions|> sessions", "sessions <|sessions|>"),
    "written-twice",
    "`sessions` stands here twice",
  ],
  [
    "a line that breaks off",
    inProtocol("  homework Walk {\n    <|dose|>\n    where home\n  }"),
    "unfinished-line",
    "`dose 10 minutes",
  ],
  [
    "a word that does not fit",
    inProtocol("  homework Walk {\n    dose 10 <|apples|>\n  }"),
    "unreadable-line",
    "`dose 10 minutes",
  ],
  [
    "a misspelt word inside a line",
    inProtocol("  homework Walk {\n    dose 10 <|minuets|>\n  }"),
    "misspelt-keyword",
    "`minutes`",
  ],
  ["a sign of no meaning", inProtocol("  status active <|§|>"), "unknown-character", "`§` means nothing"],
  ["a sign that cannot be seen", inProtocol("  status active <|\0|>"), "unknown-character", "U+0000"],
  // texts
  [
    "a text that is not closed",
    inProtocol('  homework Walk {\n    rationale <|"Why|>\n  }'),
    "unclosed-quote",
    "second quote",
  ],
  [
    "a text over lines that is not closed",
    inProtocol('  homework Walk {\n    instructions <|"""|>\n      Note this.\n    where home\n  }'),
    "unclosed-text-block",
    '`"""`',
  ],
  ["a comment that is not closed", inProtocol("  <|/*|> What for\n  status active"), "unclosed-comment", "`*/`"],
];

test.each(mistakes)("%s is one finding, at its place", (_, text, code, words) => {
  const [message] = expectErrors(text, code);
  expect(message).toContain(words);
});

test("every message that this part of the language has is tried here or where texts are", () => {
  const tried = new Set([...mistakes.map(([, , code]) => code), "text-block-margin"]);
  expect(Object.keys(syntaxMessages).filter((code) => !tried.has(code))).toEqual([]);
});

test("no message speaks of how the text is read", () => {
  for (const [, text, code] of mistakes) {
    for (const message of expectErrors(text, code))
      expect(message).not.toMatch(/\b(token|ID|EOF|parser?|rule|NUMBER)\b/);
  }
});

test("two mistakes in two blocks are two findings, each in its place", () => {
  expectErrors(
    inProtocol("  homework Walk {\n    dose 10 <|apples|>\n  }\n  session 1 {\n    <|plan|>\n  }"),
    "unreadable-line",
    "unfinished-line",
  );
  expectErrors(
    inProtocol("  homework Walk {\n    where hom<|e|>\n  homework Talk {\n    <|kidn|> role-play\n  }"),
    "missing-closing-brace",
    "misspelt-keyword",
  );
});

test("what goes on below a broken line is part of it", () => {
  expectErrors(
    inProtocol('  deviation from t-written <|Walk|>\n    because "Paper is not safe here"'),
    "unreadable-line",
  );
  expectErrors(inProtocol('  <|divergence|> from t-written\n    because "Paper is not safe here"'), "unknown-line");
});

test("a block without its keyword is one finding, whatever else is wrong", () => {
  expectErrors(
    inProtocol(
      "  homework Walk {\n    <|{|> mood 0..10   mastery 0..10 }\n  }\n  session 1 {\n    plan Wal<|k|>\n  session 2 { }",
    ),
    "line-without-keyword",
    "missing-closing-brace",
  );
});

test("mistakes in every line are told line by line", () => {
  const lines = Array.from({ length: 40 }, () => "    dose 10 <|apples|>").join("\n");
  expectErrors(inProtocol(`  homework Walk {\n${lines}\n  }`), ...Array.from({ length: 40 }, () => "unreadable-line"));
});
