import { expect, it } from "vitest";
import { Compiler } from "../../server/src/compile/compiler.js";
import { filesOf } from "../../server/src/files.js";
import type { About } from "../../server/src/finding.js";
import { exampleText } from "../../server/src/rules/examples/run-examples.js";
import { Rulebook, shippedPacks } from "../../server/src/rules/index.js";
import { approachPacks } from "./shipped-manuals.js";

const { packs, manuals } = approachPacks();
const compiler = new Compiler({ files: filesOf({}), rulebook: new Rulebook(shippedPacks()) });
const findings = (text: string) => compiler.compileText("x.homework", text, { emit: false }).findings;

function inWords({ name, session }: NonNullable<About["excusedOn"]>): string {
  const inSession = session === undefined ? "" : `session ${session}`;
  if (name === undefined) return inSession === "" ? "" : ` on ${inSession}`;
  return ` on ${name}${inSession === "" ? "" : ` in ${inSession}`}`;
}

it.each(packs.map((pack) => ({ pack, approach: pack.approach })))(
  "a deviation at the place that a finding of $approach names excuses it",
  ({ pack }) => {
    const manual = manuals.get(pack.approach);
    const wrong = pack.rules.flatMap(({ id }) =>
      (manual?.examples.get(id) ?? []).flatMap((example) => {
        if (!manual || example.expects === "passes") return [];
        const { text } = exampleText(example, manual);
        const { about } = findings(text).find(({ code }) => code === id) ?? {};
        if (!about?.excusedOn) return [];
        const line = `deviation from ${id}${inWords(about.excusedOn)} because "It is agreed so."`;
        const after = findings(text.replace(/\}\s*$/, `  ${line}\n}\n`));
        const left = after.filter(
          ({ code, about: other }) => code === id && String(other?.parts) === String(about.parts),
        );
        const unused = after.filter(({ code }) => code === "deviation-unused");
        return left.length + unused.length === 0 ? [] : [`${line}: ${[...left, ...unused].map(({ code }) => code)}`];
      }),
    );
    expect(wrong).toEqual([]);
  },
);
