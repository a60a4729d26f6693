import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../server/src/compile/edits.js";
import type { Edit } from "../../../server/src/finding.js";
import { marked } from "../marks.js";

const path = "x.homework";
const wants = (name: string, from: string, alias?: string): Edit => ({
  do: "import",
  path,
  name,
  from,
  ...(alias === undefined ? {} : { alias }),
});

/** The text after the marked names were taken out of its imports and others brought in. */
function changed(source: string, ...wanted: Edit[]): string {
  const { text, spans } = marked(source);
  const unwanted = spans.map((span): Edit => ({ do: "unimport", place: { path, ...span } }));
  return applyEdits(text, [...unwanted, ...wanted]);
}

const protocol = 'protocol P "P" {\n  course open\n}\n';

describe("a name that is imported", () => {
  it("joins the import of the same file", () => {
    expect(changed(`import { A } from "./a.homework"\n${protocol}`, wants("B", "./a.homework"))).toBe(
      `import { A, B } from "./a.homework"\n${protocol}`,
    );
    expect(changed(`import {} from "./a.homework"\n`, wants("B", "./a.homework"))).toBe(
      `import { B } from "./a.homework"\n`,
    );
    expect(changed(`import { A, } from "./a.homework"\n`, wants("B", "./a.homework", "C"))).toBe(
      `import { A, B as C, } from "./a.homework"\n`,
    );
  });

  it("has a line of its own where the others have", () => {
    expect(changed(`import {\r\n  A,\r\n  B\r\n} from "./a.homework"\r\n`, wants("C", "./a.homework"))).toBe(
      `import {\r\n  A,\r\n  B,\r\n  C\r\n} from "./a.homework"\r\n`,
    );
  });

  it("is not imported a second time", () => {
    const there = `import { A as B } from "./a.homework"\n`;
    expect(changed(there, wants("A", "./a.homework", "B"))).toBe(there);
    expect(changed("", wants("A", "./a.homework"), wants("A", "./a.homework"))).toBe(
      `import { A } from "./a.homework"\n`,
    );
  });

  it("brings a new import to its place: the library first, then files in order", () => {
    const there = `import { A } from "homework:measures"\nimport { B } from "./b.homework"\n\n${protocol}`;
    expect(changed(there, wants("C", "./a.homework"))).toBe(
      there.replace("import { B }", 'import { C } from "./a.homework"\nimport { B }'),
    );
    expect(changed(there, wants("C", "./c.homework"))).toBe(
      there.replace('"./b.homework"\n', '"./b.homework"\nimport { C } from "./c.homework"\n'),
    );
    const unordered = `import { B } from "./b.homework"\nimport { A } from "homework:measures"\n`;
    expect(changed(unordered, wants("C", "./a.homework"))).toBe(`${unordered}import { C } from "./a.homework"\n`);
  });

  it("stands at the top of a file without imports, below what is said of the file", () => {
    const line = 'import { A } from "./a.homework"\n';
    expect(changed(protocol, wants("A", "./a.homework"))).toBe(`${line}\n${protocol}`);
    expect(changed(`/** About P. */\n${protocol}`, wants("A", "./a.homework"))).toBe(
      `${line}\n/** About P. */\n${protocol}`,
    );
    expect(changed(`// About this file.\n\n${protocol}`, wants("A", "./a.homework"))).toBe(
      `// About this file.\n\n${line}\n${protocol}`,
    );
    expect(changed(`\uFEFF${protocol}`, wants("A", "./a.homework"))).toBe(`\uFEFF${line}\n${protocol}`);
  });

  it("does not wait for the rest of the file to be in order", () => {
    const broken = `import { A } from "./a.homework"\nprotocol P "P {\n  plan\n`;
    expect(changed(broken, wants("B", "./a.homework"))).toBe(broken.replace("{ A }", "{ A, B }"));
    expect(changed(`import { A from\n${protocol}`, wants("B", "./a.homework"))).toContain(
      'import { B } from "./a.homework"\n',
    );
  });
});

describe("a name that is imported no more", () => {
  it("goes with its comma, wherever it stands", () => {
    const after = 'import { B } from "./a.homework"\n';
    expect(changed('import { <|A|>, B } from "./a.homework"\n')).toBe(after);
    expect(changed('import { B, <|A|> } from "./a.homework"\n')).toBe(after);
    expect(changed('import { <|A|>, B, <|C as D|> } from "./a.homework"\n')).toBe(after);
  });

  it("takes the import along when it was the last", () => {
    expect(changed(`import { <|A|>, <|B|> } from "./a.homework"\nimport { C } from "./c.homework"\n`)).toBe(
      'import { C } from "./c.homework"\n',
    );
    expect(changed(`import { <|A|> } from "./a.homework"\n\n${protocol}`)).toBe(protocol);
  });

  it("leaves comments and line breaks as they are", () => {
    expect(changed(`import {\n  A, // ours\n  <|B|>,\n  C\n} from "./a.homework"\n`)).toBe(
      `import {\n  A, // ours\n  C\n} from "./a.homework"\n`,
    );
    expect(changed(`import {\n  A,\n  <|B|>,\n  C\n} from "./a.homework"\n`)).toBe(
      `import {\n  A,\n  C\n} from "./a.homework"\n`,
    );
  });

  it("may make room for another", () => {
    expect(changed(`import { <|A|> } from "./a.homework"\n`, wants("B", "./a.homework"))).toBe(
      `import { B } from "./a.homework"\n`,
    );
    expect(changed(`import { <|A|> } from "./a.homework"\n`, wants("A", "./b.homework"))).toBe(
      `import { A } from "./b.homework"\n`,
    );
  });
});
