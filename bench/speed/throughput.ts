import { type CompileFileOptions, Compiler } from "../../server/src/compile/compiler.js";
import { Rulebook } from "../../server/src/rules/index.js";
import { shippedPacks } from "../../server/src/rules/shipped.js";
import { compileYaml } from "./alternative.js";
import { corpusFiles, corpusOf, type Text } from "./corpus.js";
import { median, note, show, timed } from "./figures.js";
import { rulesAsked } from "./one-protocol.js";

/** So many files of each way are done in turn: a machine that is busy for a while slows all ways alike. */
const inTurn = 25;

interface Way {
  written: number;
  findings: number;
  milliseconds: number[];
}

/** Many files in one process, by each way in turn, all of them new to it in each round. */
export function measureThroughput(count: number, rounds: number): void {
  const corpus = corpusOf(count);
  const ruled = newWay();
  const plain = newWay();
  const yaml = newWay();
  for (let round = 0; round < rounds; round++) {
    const doRuled = compileWith(ruled, {});
    const doPlain = compileWith(plain, { rules: false });
    for (const way of [ruled, plain, yaml]) way.milliseconds.push(0);
    for (let first = 0; first < corpus.length; first += inTurn) {
      const texts = corpus.slice(first, first + inTurn);
      spend(ruled, () => texts.forEach(doRuled));
      spend(yaml, () => {
        for (const text of texts) yaml.written += compileYaml(text.yaml).length;
      });
      spend(plain, () => texts.forEach(doPlain));
    }
  }
  const ratio = (over: Way, under: Way) =>
    median(over.milliseconds.map((time, round) => time / (under.milliseconds[round] ?? Number.NaN)));
  show(`alternative to all of it: read, link, all rules, JSON (${count} files)`, ratio(yaml, ruled), { least: 1 });
  show("alternative to read, link and JSON alone", ratio(yaml, plain), { least: 1.5 });
  const first = (over: Way, under: Way) => ((over.milliseconds[0] ?? 0) / (under.milliseconds[0] ?? 1)).toFixed(2);
  note(`in the first of ${rounds} rounds, the engine still cold: ${first(yaml, ruled)} and ${first(yaml, plain)}`);
  const each = (way: Way) => `${(median(way.milliseconds) / count).toFixed(2)} ms`;
  note(`each file: all ${each(ruled)}, without rules ${each(plain)}, alternative ${each(yaml)}`);
  const size = (text: "homework" | "yaml") => corpus.reduce((sum, item) => sum + item[text].length, 0) / count;
  const lines = corpus.reduce((sum, { homework }) => sum + homework.split("\n").length - 1, 0) / count;
  const written = (way: Way) => Math.round(way.written / rounds / count);
  note(
    `each file: ${lines.toFixed(0)} lines, ${Math.round(size("homework"))} bytes; as YAML ${Math.round(size("yaml"))} bytes (${(size("yaml") / size("homework")).toFixed(2)} times)`,
  );
  note(
    `JSON of each: ${written(ruled)} bytes, everything resolved; of the alternative ${written(yaml)}, as it was read`,
  );
  const rules = rulesAsked();
  note(
    `findings ${ruled.findings / rounds}, without rules ${plain.findings / rounds}; rules asked ${rules} × ${count}`,
  );
}

function newWay(): Way {
  return { written: 0, findings: 0, milliseconds: [] };
}

/** A compiler that has seen nothing yet. */
function compileWith(way: Way, options: CompileFileOptions): (text: Text) => void {
  const compiler = new Compiler({ files: corpusFiles, rulebook: new Rulebook(shippedPacks()) });
  return ({ path, homework }) => {
    const { findings, outputs } = compiler.compileText(path, homework, options);
    way.findings += findings.length;
    for (const { json } of outputs) way.written += json.length;
  };
}

function spend(way: Way, act: () => void): void {
  const last = way.milliseconds.length - 1;
  way.milliseconds[last] = (way.milliseconds[last] ?? 0) + timed(act);
}
