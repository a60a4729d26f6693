import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { corpusPaths, readSound } from "./corpus.js";
import { readExpectations } from "./expectations.js";
import { readReasons, reportOf } from "./report.js";
import { score } from "./score.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    write: { type: "boolean", default: false },
    missed: { type: "boolean", default: false },
  },
});
const each = Math.max(1, Number(values.each));
const seed = Number(values.seed);
const sounds = (positionals.length > 0 ? positionals : corpusPaths()).map(readSound);
const expectations = readExpectations(readFileSync("bench/scorecard/expectations.yaml", "utf8"));
const reasons = readReasons(readFileSync("bench/scorecard/uncaught.yaml", "utf8"));
const outcomes = score(sounds, expectations, { each, seed });
const report = reportOf(outcomes, reasons, { files: sounds.length, each, seed });

if (values.write) writeFileSync("docs/scorecard.md", report);
else console.log(report);
if (values.missed) {
  for (const { path, class: name, mutant, found, violations } of outcomes) {
    for (const { rule, caught, inPlace } of violations) {
      if (caught && inPlace) continue;
      const change = mutant.to === undefined ? "" : ` (${mutant.from} -> ${mutant.to})`;
      console.log(`${caught ? "elsewhere" : "missed"} ${rule}: ${name}${change} in ${path}; found ${found.join(", ")}`);
      console.log(`    ${mutant.line.text.split("\n")[0]}`);
    }
  }
}
