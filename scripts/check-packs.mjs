// Says what is wrong with the packs in approaches/ and runs the examples of their rules.
//   node scripts/check-packs.mjs [--only APPROACH or RULE]…

import { parseArgs } from "node:util";
import { readPacks } from "./generate/30-approaches.mjs";
import { importTypeScript } from "./import-typescript.mjs";

const { values } = parseArgs({ options: { only: { type: "string", multiple: true, default: [] } } });
const isWanted = (...names) => values.only.length === 0 || names.some((name) => values.only.includes(name));

const { sound, faults } = await readPacks();
for (const fault of faults) console.log(fault);

const { Compiler } = await importTypeScript("server/src/compile/compiler.ts");
const { Rulebook } = await importTypeScript("server/src/rules/index.ts");
const { inEnglish, inWords } = await importTypeScript("server/src/messages/said.ts");
const { runExamples } = await importTypeScript("server/src/rules/examples/run-examples.ts");
const compiler = new Compiler({
  files: { read: () => undefined, exists: () => true, list: () => [] },
  rulebook: new Rulebook(sound.map(({ pack }) => pack)),
});
const check = (text) => compiler.compileText("example.homework", text, { emit: false }).findings;

let count = 0;
for (const { pack, manual } of sound) {
  const rules = pack.rules.filter(({ id }) => isWanted(pack.approach, id));
  if (rules.length === 0) continue;
  const wrong = runExamples({ ...pack, rules }, manual, check);
  count += wrong.length;
  for (const { rule, position, fault } of wrong) {
    console.log(`${pack.approach}  ${rule} (${position + 1})  ${inWords(fault, inEnglish)}`);
  }
}
console.log(`${sound.length} packs read, ${faults.length} findings, ${count} examples that go wrong`);
if (faults.length + count > 0) process.exitCode = 1;
