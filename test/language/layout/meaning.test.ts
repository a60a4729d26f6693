import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../server/src/index.js";
import { formatText } from "../../../server/src/language/layout/index.js";
import { cutText } from "../../../server/src/language/layout/pieces.js";
import { parseFile } from "../../../server/src/language/syntax/parse.js";
import { commentsOf, formatted, protocolTexts, respaced } from "./formatted.js";
import { saidBy } from "./said.js";

const texts = protocolTexts.map(([, text]) => text);

/** What may stand between two pieces in place of what stands there, without changing what the text says. */
const gaps: readonly ((there: string) => string)[] = [
  (there) => there.replace(/ +/g, "\t"),
  (there) => there.replace(/[ \t]+/g, "     "),
  (there) => there.replace(/ /g, "\u00A0"),
  (there) => there.replace(/\n/g, "\r\n"),
  (there) => there.replace(/\n/g, "\n\n\n"),
  (there) => there.replace(/\n[ \t]*/g, "\n"),
  (there) => there.replace(/\n[ \t]*/g, "\n               "),
  (there) => (there === "" ? "" : `${there}/* why */ `),
  (there) => there.replace("\n", " // why  \n"),
];

describe("whatever the white space", () => {
  test("a text says the same after it was laid out, and is not laid out again", () => {
    const respacing = fc.record({
      text: fc.constantFrom(...texts),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat(gaps.length - 1)), { minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(respacing, ({ text, changes }) => {
        const count = cutText(text).kinds.length;
        const chosen = new Map(changes.map(([place, gap]) => [place % count, gap]));
        const changed = respaced(text, (there, index) => (gaps[chosen.get(index) ?? -1] ?? String)(there));
        const layout = formatted(changed);
        expect(saidBy(parseFile(layout, ""))).toEqual(saidBy(parseFile(changed, "")));
        expect(commentsOf(layout)).toEqual(commentsOf(changed));
        expect(formatText(layout)).toEqual([]);
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});

describe("what is compiled", () => {
  const examples = protocolTexts.filter(([path]) => path.startsWith("protocol-examples/"));
  const projects = [...new Set(examples.map(([path]) => path.split("/")[1] ?? ""))];

  /** The compiled protocols without the fingerprints of their sources, which are those of the very bytes. */
  function compiled(files: readonly (readonly [string, string])[]): unknown {
    const { findings, protocols } = compile({ files: Object.fromEntries(files) });
    const said = findings.map(({ code, message }) => `${code}: ${message}`);
    return { said, protocols: protocols.map(({ json }) => json.replaceAll(/"sha256": "\w+"/g, "")) };
  }

  test.each(projects)("of %s is the same before and after", (project) => {
    const files = examples.filter(([path]) => path.split("/")[1] === project);
    const untidy = files.map(([path, text]) => [path, respaced(text, (gap) => gap.replace(/[ \t]+/g, "\t"))] as const);
    const laidOut = untidy.map(([path, text]) => [path, formatted(text)] as const);
    expect(compiled(untidy)).toEqual(compiled(files));
    expect(compiled(laidOut)).toEqual(compiled(files));
  });
});
