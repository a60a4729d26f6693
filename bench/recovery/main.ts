// For every word, number, sign and text of the example files: what the author is told when it is left out, written twice
// or replaced by another of the file. Then two such mistakes at once, in two blocks. Once by reading the text alone, and
// once with names, checks and the rules of the approach.
//
// Arguments: files to measure (default: every .homework file of the examples), --every N (each Nth piece only),
// --seed N, --reading (only reading), --show N (up to N mutants of each kind that miss the goal).

import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Finding } from "../../server/src/finding.js";
import { check } from "../../server/src/index.js";
import { parseFile } from "../../server/src/language/index.js";
import { type FindingsOf, type Outcome, tryMutations } from "./measure.js";
import { type Mutation, mutationsOf } from "./mutations.js";
import { blocksOf, piecesOf } from "./pieces.js";
import { Random } from "./random.js";
import { printFigures, printMisses } from "./show.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "0" },
    reading: { type: "boolean", default: false },
  },
});
const every = Math.max(1, Number(values.every));
const seed = Number(values.seed);
const show = Number(values.show);
const paths = positionals.length > 0 ? positionals : globSync("protocol-examples/**/*.homework").sort();

measure("reading alone", () => (text) => parseFile(text, "mutant.homework").findings);
if (!values.reading) measure("names, checks and rules", checkerOf);

function measure(title: string, checkerFor: (path: string) => FindingsOf): void {
  const random = new Random(seed);
  const single: Outcome[] = [];
  const pairs: Outcome[] = [];
  const started = performance.now();
  for (const path of paths) {
    const text = readFileSync(path, "utf8");
    const outcomes = measureFile(text, checkerFor(path), random);
    single.push(...outcomes.single);
    pairs.push(...outcomes.pairs);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `# ${title}: ${single.length + pairs.length} mutants of ${paths.length} files, ${seconds.toFixed(0)} s\n`,
  );
  printFigures(single, pairs);
  if (show > 0) printMisses(single, pairs, show);
}

function measureFile(text: string, findingsOf: FindingsOf, random: Random): { single: Outcome[]; pairs: Outcome[] } {
  const pieces = piecesOf(text);
  const blocks = blocksOf(pieces);
  const single: Outcome[] = [];
  const pairs: Outcome[] = [];
  const told: { mutation: Mutation; index: number }[] = [];
  const before = findingsOf(text);
  for (const [number, mutation] of mutationsOf(pieces, random).entries()) {
    const index = Math.floor(number / 3);
    if (index % every !== 0) continue;
    const outcome = tryMutations(text, [mutation], findingsOf, before);
    single.push(outcome);
    if (outcome.findings.length > 0) told.push({ mutation, index });
  }
  for (let tried = 0; tried < told.length / 4; tried++) {
    const one = random.pick(told);
    const other = random.pick(told);
    const first = one && blocks[one.index];
    const second = other && blocks[other.index];
    if (!first || !second || !(first.to < second.from || second.to < first.from)) continue;
    pairs.push(tryMutations(text, [one.mutation, other.mutation], findingsOf, before));
  }
  return { single, pairs };
}

/** Checks a text in the place of a file, with the other files of its folder around it. */
function checkerOf(path: string): FindingsOf {
  const folder = dirname(path);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(homework|md)$/.test(name),
  );
  const files = Object.fromEntries(
    names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
  const name = basename(path);
  return (text): readonly Finding[] => check({ files: { ...files, [name]: text }, paths: [name] });
}
