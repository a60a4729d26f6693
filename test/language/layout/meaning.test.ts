import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatText } from "../../../server/src/language/layout/index.js";
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
        const count = text.length;
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
