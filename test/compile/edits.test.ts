import { describe, expect, it } from "vitest";
import { applyEdits, textEdits } from "../../server/src/compile/edits.js";
import type { Edit } from "../../server/src/finding.js";
import { parseFile } from "../../server/src/language/index.js";
import { marked } from "./marks.js";

const path = "x.homework";

/** The text after one edit at the marked place. */
function edited(source: string, make: (place: { path: string; start: number; end: number }) => Edit): string {
  const { text, spans } = marked(source);
  const [span] = spans;
  if (!span) throw new Error("Mark a place.");
  return applyEdits(text, [make({ path, ...span })]);
}

const insert =
  (text: string) =>
  (into: { path: string; start: number; end: number }): Edit => ({ do: "insert-line", into, text });
const replace =
  (text: string) =>
  (place: { path: string; start: number; end: number }): Edit => ({ do: "replace", place, text });
const remove = (place: { path: string; start: number; end: number }): Edit => ({ do: "remove", place });

describe("a line put into a block", () => {
  it("comes last and is indented as its neighbours are", () => {
    expect(edited(`protocol P {\n    <|homework A {\n        kind walk\n    }|>\n}\n`, insert(`note "x"`))).toBe(
      `protocol P {\n    homework A {\n        kind walk\n        note "x"\n    }\n}\n`,
    );
  });

  it("finds its block by the name alone", () => {
    expect(
      edited(`homework <|A|> "Said {so}" {\n  kind walk\n  record { mood 0..10 }\n}\n`, insert("origin client")),
    ).toBe(`homework A "Said {so}" {\n  kind walk\n  record { mood 0..10 }\n  origin client\n}\n`);
  });

  it("spreads out a block that stands on one line", () => {
    expect(edited(`  <|record { mood 0..10 }|>\n`, insert("mastery 0..10"))).toBe(
      `  record {\n    mood 0..10\n    mastery 0..10\n  }\n`,
    );
    expect(edited("<|homework A {}|>\n", insert("kind walk"))).toBe("homework A {\n  kind walk\n}\n");
  });

  it("opens a block where there is none", () => {
    expect(edited("  session 2 {\n    <|plan A|>\n  }\n", insert("dose 5 minutes"))).toBe(
      "  session 2 {\n    plan A {\n      dose 5 minutes\n    }\n  }\n",
    );
  });

  it("passes over braces in texts and comments", () => {
    const source = `homework <|A|> {\n  // not } this\n  note "nor } this"\n  note """\n    nor } this\n    """\n  /* nor } */\n}\n`;
    expect(edited(source, insert("kind walk"))).toBe(
      source.replace(/<\||\|>/g, "").replace(/}\n$/, "  kind walk\n}\n"),
    );
  });

  it("may be a whole block, and takes the line breaks of the file", () => {
    expect(edited(`<|protocol P {\r\n  course open\r\n}|>\r\n`, insert("safety {\n  penalty none\n}"))).toBe(
      "protocol P {\r\n  course open\r\n  safety {\r\n    penalty none\r\n  }\r\n}\r\n",
    );
  });

  it("goes before a closing brace that shares its line", () => {
    expect(edited("<|homework A {\n  kind walk }|>\n", insert(`note "x"`))).toBe(
      `homework A {\n  kind walk\n  note "x"\n}\n`,
    );
  });
});

describe("a line put beside another", () => {
  it("has the same indentation", () => {
    const source = "session 2 {\n  <|plan A|>  // first\n}\n";
    expect(edited(source, (place) => ({ do: "insert-after", place, text: "plan B" }))).toBe(
      "session 2 {\n  plan A  // first\n  plan B\n}\n",
    );
    expect(edited(source, (place) => ({ do: "insert-before", place, text: "plan B" }))).toBe(
      "session 2 {\n  plan B\n  plan A  // first\n}\n",
    );
  });

  it("can be the last of the file", () => {
    expect(edited("<|protocol P {}|>", (place) => ({ do: "insert-after", place, text: "event E" }))).toBe(
      "protocol P {}\nevent E",
    );
  });
});

describe("what is replaced or removed", () => {
  it("is replaced where it stands, over several lines with the indentation of the first", () => {
    expect(edited("  note <|x|>\n", replace('"""\n  One.\n  Two.\n"""'))).toBe(
      '  note """\n    One.\n    Two.\n  """\n',
    );
  });

  it("leaves no empty line", () => {
    expect(edited("a {\n  <|penalty fee|>\n  note x\n}\n", remove)).toBe("a {\n  note x\n}\n");
    expect(edited("a {\r\n  <|penalty fee|>\r\n}\r\n", remove)).toBe("a {\r\n}\r\n");
  });

  it("leaves no stray comma", () => {
    expect(edited("import { A, <|B|>, C } from x\n", remove)).toBe("import { A, C } from x\n");
    expect(edited("import { <|A|>, B } from x\n", remove)).toBe("import { B } from x\n");
    expect(edited("targets a, <|b|>\n", remove)).toBe("targets a\n");
    expect(edited("plan A <|every day|>\n", remove)).toBe("plan A\n");
  });
});

describe("a term of a list that is replaced", () => {
  const instead = (place: { path: string; start: number; end: number }): Edit => ({
    do: "replace-term",
    place,
    terms: ["relief", "calm"],
    text: "learning",
  });

  it("leaves the others, and the words that explain it", () => {
    expect(edited('success <|relief "You feel relief.", behaviour|>\n', instead)).toBe(
      'success learning "You feel relief.", behaviour\n',
    );
  });

  it("is taken out where its successor stands already and no words are lost", () => {
    expect(edited("success <|learning, relief, behaviour|>\n", instead)).toBe("success learning, behaviour\n");
    expect(edited("success <|relief, calm|>\n", instead)).toBe("success learning\n");
    expect(edited('success <|learning, relief "Calm."|>\n', instead)).toBe('success learning, learning "Calm."\n');
  });
});

describe("several edits", () => {
  const { text, spans } = marked(`<|homework A {\n  kind <|walk|>\n}|>\n`);
  const [whole, inner] = spans.map((span) => ({ path, ...span }));
  if (!inner || !whole) throw new Error("Mark two places.");

  it("are made together, whatever their order", () => {
    const edits: Edit[] = [insert(`note "1"`)(whole), replace("run")(inner), insert(`note "2"`)(whole)];
    expect(applyEdits(text, edits)).toBe(`homework A {\n  kind run\n  note "1"\n  note "2"\n}\n`);
  });

  it("that say the same are made once", () => {
    expect(textEdits(text, [insert("note")(whole), insert("note")(whole)])).toHaveLength(1);
  });

  it("put lines into one block together, whether it is there, stands on one line, or is made for them", () => {
    const into = (source: string, edits: (place: { path: string; start: number; end: number }) => Edit[]) => {
      const place = marked(source).spans[0];
      if (!place) throw new Error("Mark a place.");
      return applyEdits(marked(source).text, edits({ path, ...place }));
    };
    const two = (place: { path: string; start: number; end: number }): Edit[] => [
      insert("a 1")(place),
      insert("b 2")(place),
      insert("a 1")(place),
    ];
    expect(into("<|plan A|>\n", two)).toBe("plan A {\n  a 1\n  b 2\n}\n");
    expect(into("<|x { c 3 }|>\n", two)).toBe("x {\n  c 3\n  a 1\n  b 2\n}\n");
    const safety = (place: { path: string; start: number; end: number }): Edit[] => [
      { do: "insert-line", into: place, text: "screen a", within: "safety" },
      { do: "insert-line", into: place, text: "screen b", within: "safety" },
    ];
    expect(into("<|protocol P {\n  course open\n}|>\n", safety)).toBe(
      "protocol P {\n  course open\n  safety {\n    screen a\n    screen b\n  }\n}\n",
    );
  });

  it("take out neighbours of a list with the commas between them", () => {
    const list = marked("targets a, <|b|>, <|c|>\n");
    expect(
      applyEdits(
        list.text,
        list.spans.map((span) => remove({ path, ...span })),
      ),
    ).toBe("targets a\n");
  });

  it("of other files are left to those", () => {
    expect(applyEdits(text, [replace("run")({ ...inner, path: "other.homework" })], path)).toBe(text);
  });
});

it("a text that was mended still parses", () => {
  const source = `protocol P "P" {\n  approach x\n  course open\n  <|every homework { origin client }|>\n}\n`;
  expect(parseFile(marked(source).text, path).findings).toEqual([]);
  expect(parseFile(edited(source, insert(`completion optional "Leave it."`)), path).findings).toEqual([]);
});
