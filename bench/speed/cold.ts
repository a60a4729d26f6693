import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusOf } from "./corpus.js";
import { median, note, show, timed } from "./figures.js";
import { libraryText } from "./write-homework.js";
import { libraryYaml } from "./write-yaml.js";

/** Whole processes, each with nothing kept from the last: how long an author waits for one file. */
export function measureColdStarts(built: string, rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), "homework-bench-"));
  try {
    const [text] = corpusOf(1);
    writeFileSync(join(folder, "library.homework"), libraryText);
    writeFileSync(join(folder, "course.homework"), text?.homework ?? "");
    writeFileSync(join(folder, "library.yaml"), libraryYaml);
    writeFileSync(join(folder, "course.yaml"), text?.yaml ?? "");
    const command = join(built, "homework.cjs");
    const commands = {
      node: ["-e", "0"],
      version: [command, "--version"],
      check: [command, "check", "course.homework"],
      alternative: [join(built, "alternative.cjs"), "course.yaml"],
    };
    const times = { node: [] as number[], version: [] as number[], check: [] as number[], alternative: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
        times[name].push(timed(() => start(commands[name], folder)));
      }
    }
    const ratios = (over: keyof typeof times, under: keyof typeof times) =>
      median(times[over].map((time, round) => time / (times[under][round] ?? Number.NaN)));
    show("`homework --version` to `node -e 0`", ratios("version", "node"), { most: 1.2 });
    show("`homework check` of one file to the alternative, nothing cached", ratios("check", "alternative"), {
      most: 3,
    });
    const rounded = (name: keyof typeof times) => `${median(times[name]).toFixed(0)} ms`;
    note(
      `node -e 0 ${rounded("node")}, --version ${rounded("version")}, check ${rounded("check")}, alternative ${rounded("alternative")}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(words: readonly string[], folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`node ${words.join(" ")} ended with ${status}: ${stderr}`);
}
