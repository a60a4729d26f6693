import { test } from "vitest";
import { expectInProtocol, expectLayout } from "./formatted.js";

test("comments on lines of their own are set in like what follows", () => {
  expectLayout(
    "// first\nhomework A {\n// second\n      kind walk\n  // last\n}\n    // after\n",
    "// first\nhomework A {\n  // second\n  kind         walk\n  // last\n}\n// after\n",
  );
});

test("comments behind lines stay there, in one column where lines follow one another", () => {
  expectInProtocol(
    "session 1 { // one\nplan A // two\nplan Longer// three\n\nkeep B // four\n} // five\n",
    [
      "session 1 {   // one",
      "  plan     A        // two",
      "  plan     Longer   // three",
      "",
      "  keep     B   // four",
      "}   // five",
      "",
    ].join("\n"),
  );
});

test("the stars of a comment stand below one another", () => {
  expectLayout(
    'protocol P {\n/**\n* What it is.\n      *\n  * More.\n*/\n  goal A "x"\n}\n',
    'protocol P {\n  /**\n   * What it is.\n   *\n   * More.\n   */\n  goal A "x"\n}\n',
  );
});

test("a comment without stars keeps its shape", () => {
  expectLayout(
    'protocol P {\n/* a table:\n     1  2\n       3 */\n  goal A "x"\n}\n',
    'protocol P {\n  /* a table:\n       1  2\n         3 */\n  goal A "x"\n}\n',
  );
});

test("a comment that documents a declaration stands before it", () => {
  expectLayout(
    'goal A "a" /** Of B. */\ngoal B "b" /** Of C. */ goal C "c"\n',
    'goal A "a"\n/** Of B. */\ngoal B "b"\n/** Of C. */\ngoal C "c"\n',
  );
});

test("a comment inside a statement stays where it was", () => {
  expectLayout(
    "homework A {\n  targets /* why? */ knowledge, // the first\n    // and then\n    insight\n}\n",
    [
      "homework A {",
      "  targets /* why? */ knowledge,   // the first",
      "               // and then",
      "               insight",
      "}",
      "",
    ].join("\n"),
  );
});

test("a block that holds a comment to the end of its line does not stay on one line", () => {
  expectLayout("homework A { kind walk // why\n}\n", "homework A {\n  kind         walk   // why\n}\n");
});
