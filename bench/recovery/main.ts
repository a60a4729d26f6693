// For every word, number, sign and text of the example files: what the author is told when it is left out, written twice
// or replaced by another of the file. Then two such mistakes at once, in two blocks.
//
// Arguments: files to measure (default: every .homework file of the examples and of the library), --every N (each Nth
// piece only), --seed N, --show N (prints up to N mutants of each kind that miss the goal).

import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseFile } from "../../server/src/language/index.js";
import { median, type Outcome, percent, tryMutations } from "./measure.js";
import { type Mutation, type MutationKind, mutationsOf } from "./mutations.js";
import { blocksOf, piecesOf } from "./pieces.js";
import { Random } from "./random.js";
import { showOutcome } from "./show.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "0" },
  },
});
const every = Math.max(1, Number(values.every));
const show = Number(values.show);
const random = new Random(Number(values.seed));
const paths = positionals.length > 0 ? positionals : globSync("protocol-examples/**/*.homework").sort();

const findingsOf = (text: string) => parseFile(text, "mutant.homework").findings;

const single: Outcome[] = [];
const pairs: Outcome[] = [];
let slowest = 0;
const started = performance.now();

for (const path of paths) {
  const text = readFileSync(path, "utf8");
  const before = findingsOf(text).filter((finding) => finding.severity === "error");
  if (before.length > 0) throw new Error(`${path} has errors as it stands: ${before[0]?.message}`);
  const pieces = piecesOf(text);
  const blocks = blocksOf(pieces);
  const invalid: { mutation: Mutation; index: number }[] = [];
  for (const [index, mutation] of mutationsOf(pieces, random).entries()) {
    const piece = Math.floor(index / 3);
    if (piece % every !== 0) continue;
    const start = performance.now();
    const outcome = tryMutations(text, [mutation], findingsOf);
    slowest = Math.max(slowest, performance.now() - start);
    single.push(outcome);
    if (outcome.errors.length > 0) invalid.push({ mutation, index: piece });
  }
  for (let tried = 0; tried < invalid.length / 4; tried++) {
    const one = random.pick(invalid);
    const other = random.pick(invalid);
    if (!one || !other) continue;
    const first = blocks[one.index];
    const second = blocks[other.index];
    if (!first || !second || !(first.to < second.from || second.to < first.from)) continue;
    pairs.push(tryMutations(text, [one.mutation, other.mutation], findingsOf));
  }
}

const took = (performance.now() - started) / 1000;
console.log(
  `${paths.length} files, ${single.length} mutants with one mistake, ${pairs.length} with two; ${took.toFixed(0)} s`,
);
console.log("");
console.log("one mistake   mutants   no error   told   first within a line   findings: median, mean, most");
const kinds: (MutationKind | "all")[] = ["deleted", "doubled", "replaced", "all"];
for (const kind of kinds) {
  const outcomes = single.filter((outcome) => kind === "all" || outcome.mutations[0]?.kind === kind);
  const told = outcomes.filter((outcome) => outcome.errors.length > 0);
  const counts = told.map((outcome) => outcome.errors.length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  console.log(
    [
      kind.padEnd(12),
      String(outcomes.length).padStart(9),
      String(outcomes.length - told.length).padStart(11),
      String(told.length).padStart(7),
      percent(told.filter((outcome) => outcome.near).length, told.length).padStart(22),
      `${median(counts)}, ${mean.toFixed(2)}, ${Math.max(0, ...counts)}`.padStart(31),
    ].join(""),
  );
}
console.log("");
const pairCounts = pairs.map((outcome) => outcome.errors.length);
console.log(
  `two mistakes in two blocks: each told within a line ${percent(pairs.filter((outcome) => outcome.allNear).length, pairs.length)}`,
);
console.log(
  `  just two findings ${percent(pairCounts.filter((count) => count === 2).length, pairs.length)}, median ${median(pairCounts)}`,
);
console.log(`slowest check ${slowest.toFixed(0)} ms`);

if (show > 0) {
  const kindsOfMiss: [string, Outcome[]][] = [
    ["first finding elsewhere", single.filter((outcome) => outcome.errors.length > 0 && !outcome.near)],
    ["more than one finding", single.filter((outcome) => outcome.near && outcome.errors.length > 1)],
    ["no error", single.filter((outcome) => outcome.errors.length === 0)],
    ["two mistakes, one not told", pairs.filter((outcome) => !outcome.allNear)],
  ];
  for (const [title, outcomes] of kindsOfMiss) {
    console.log(`\n## ${title} (${outcomes.length})`);
    const step = Math.max(1, Math.floor(outcomes.length / show));
    for (const outcome of outcomes.filter((_, index) => index % step === 0).slice(0, show))
      console.log(showOutcome(outcome));
  }
}
