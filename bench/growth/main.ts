// Whether reading takes time in proportion to the length of a text, also of texts that nobody would write: an editor
// reads whatever stands in a file, and a file may be the wrong one.
//
// For each kind of text: time for each character at 1 MB, divided by that at 100 KB; and the time at 1 MB divided by that
// of sound protocols of the same length. Options: --only WORDS (of the name), --rounds N, --length N.

import { parseArgs } from "node:util";
import { Compiler } from "../../server/src/compile/compiler.js";
import { filesOf } from "../../server/src/files.js";
import { parseFile } from "../../server/src/language/index.js";
import { Rulebook } from "../../server/src/rules/index.js";
import { shippedPacks } from "../../server/src/rules/shipped.js";
import { goalsMissed, median, note, show, timed } from "../speed/figures.js";
import { growing } from "./texts.js";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
    length: { type: "string", default: "1000000" },
  },
});
const rounds = Number(values.rounds);
const long = Number(values.length);
const short = long / 10;
const rulebook = new Rulebook(shippedPacks());
const path = "course.homework";
const longEnough = 4000;

/** Reads a text and makes its tree. */
function parse(text: string): void {
  parseFile(text, path);
}

/** All that an editor does after a change: reads, binds, checks, asks the rules. */
function check(text: string): number {
  const compiler = new Compiler({ files: filesOf({ [path]: text }), rulebook });
  return compiler.compileFile(path, { emit: false }).findings.length;
}

/** Milliseconds at both lengths, in turn; rounds end early where one takes seconds. */
function measure(act: (text: string) => void, text: (length: number) => string): { brief: number; full: number } {
  const [little, much] = [text(short), text(long)];
  act(little);
  const brief: number[] = [];
  const full: number[] = [];
  const start = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - start < longEnough); round++) {
    // Of both lengths as many characters, so that the engine gets as warm and as full of garbage.
    brief.push(timed(() => repeat(10, () => act(little))) / 10);
    full.push(timed(() => act(much)));
  }
  return { brief: median(brief), full: median(full) };
}

function repeat(times: number, act: () => void): void {
  for (let n = 0; n < times; n++) act();
}

let sound: number | undefined;
for (const { name, text } of growing) {
  if (!name.includes(values.only) && name !== growing[0]?.name) continue;
  const reading = measure(parse, text);
  const whole = measure(check, text);
  sound ??= whole.full;
  const findings = check(text(long));
  show(`${name}: time for a character, 1 MB to 100 KB`, whole.full / whole.brief / 10, { most: 2 });
  if (whole.full !== sound) show(`${name}: time to that of sound protocols`, whole.full / sound, { most: 10 });
  note(
    `read ${reading.full.toFixed(0)} ms (${(reading.full / reading.brief / 10).toFixed(2)}), with all checks ${whole.full.toFixed(0)} ms; findings ${findings}`,
  );
}
if (goalsMissed() > 0) process.exitCode = 1;
