import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Compiler } from "../../server/src/compile/compiler.js";
import { Rulebook } from "../../server/src/rules/index.js";
import { shippedPacks } from "../../server/src/rules/shipped.js";
import { corpusFiles, pathOf } from "./corpus.js";
import { note, show } from "./figures.js";

/** Whether ten times the files take twice the memory. Each count has a process of its own. */
export function measureMemory(few: number, many: number): void {
  const [little, much] = [peakOf(few), peakOf(many)];
  show(`memory of ${many} files to that of ${few}`, much / little, { most: 2 });
  note(`at most ${Math.round(little)} MB and ${Math.round(much)} MB`);
}

/** The most memory that a process of its own holds, in MB. */
function peakOf(count: number): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), "--compile", String(count)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** What the process of its own does. */
export function compileAndTellPeak(count: number): void {
  const compiler = new Compiler({ files: corpusFiles, rulebook: new Rulebook(shippedPacks()) });
  for (let number = 0; number < count; number++) compiler.compileFile(pathOf(number));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
