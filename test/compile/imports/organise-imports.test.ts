import { describe, expect, it } from "vitest";
import { organiseImports } from "../../../server/src/compile/imports/organise-imports.js";
import { marked } from "../marks.js";

/** The text with its imports in order; marked names are unused. Undefined where they cannot be put in order. */
function organised(source: string): string | undefined {
  const { text, spans } = marked(source);
  const edits = organiseImports(text, spans);
  return edits
    ?.toSorted((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: instead }) => so.slice(0, start) + instead + so.slice(end), text);
}

const rest = '\nprotocol P "P" {\n  course open\n}\n';

describe("imports are organised", () => {
  it("by library and file, and by name", () => {
    expect(
      organised(
        `import { b, A } from "./b.homework"\nimport { Z } from "../a.homework"\nimport { M } from "homework:measures"\n${rest}`,
      ),
    ).toBe(
      `import { M } from "homework:measures"\nimport { Z } from "../a.homework"\nimport { A, b } from "./b.homework"\n${rest}`,
    );
  });

  it("so that each file is imported from once, and each name once", () => {
    expect(organised(`import { B } from "./a.homework"\nimport { A as X, B } from "./a.homework"\n${rest}`)).toBe(
      `import { A as X, B } from "./a.homework"\n${rest}`,
    );
  });

  it("without what is unused", () => {
    expect(organised(`import { A, <|B|> } from "./a.homework"\nimport { <|C|> } from "./c.homework"\n${rest}`)).toBe(
      `import { A } from "./a.homework"\n${rest}`,
    );
    expect(organised(`import { <|A|> } from "./a.homework"\n${rest}`)).toBe(rest);
  });

  it("with their comments; one that is commented on inside stays as it is", () => {
    expect(
      organised(
        `// About the file.\nimport { B } from "./b.homework" // tasks\n// measures\nimport { A } from "./a.homework"\n${rest}`,
      ),
    ).toBe(
      `// About the file.\n// measures\nimport { A } from "./a.homework"\nimport { B } from "./b.homework"  // tasks\n${rest}`,
    );
    const commented = `import {\n  B, // first\n  A\n} from "./b.homework"\n`;
    expect(organised(`${commented}import { M } from "homework:measures"\n${rest}`)).toBe(
      `import { M } from "homework:measures"\n${commented}${rest}`,
    );
  });

  it("from wherever they stand in the file", () => {
    expect(organised(`import { B } from "./b.homework"\n${rest}import { A } from "./a.homework"\n`)).toBe(
      `import { A } from "./a.homework"\nimport { B } from "./b.homework"\n${rest}`,
    );
  });

  it("and are left alone when they are in order, when there are none, and when one cannot be read", () => {
    const ordered = `import { A, B } from "./a.homework"\n${rest}`;
    expect(organiseImports(ordered, [])).toEqual([]);
    expect(organiseImports(rest, [])).toEqual([]);
    expect(organised(`import { B, A } from "./a.homework"\nimport { C from "./c.homework"\n${rest}`)).toBeUndefined();
  });
});
