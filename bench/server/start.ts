import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { LiveProject } from "../../server/src/compile/live/live-project.js";
import { scan } from "../../server/src/language/quick/scan.js";
import { parserServices } from "../../server/src/language/syntax/services.js";
import { note, show } from "../speed/figures.js";
import { late, timeOf } from "./edits.js";
import { workspaceOf } from "./workspace.js";

/** What it takes to know all files of a project by what they offer, and what is kept of each. */
export async function measureStart(count: number): Promise<void> {
  const files = workspaceOf(count);
  const { lexer } = parserServices();
  const lex: number[] = [];
  const quick: number[] = [];
  const load: number[] = [];
  for (let round = 0; round < 5; round++) {
    lex.push(timeOf(() => [...files.texts.values()].map((text) => lexer.tokenize(text).tokens.length)));
    quick.push(timeOf(() => [...files.texts.values()].map((text) => scan(text) !== undefined)));
    const project = await LiveProject.open(files);
    load.push(timeOf(() => Array.from(project.load())));
  }
  show(`${count} files: ready for the first answer, to lexing them all with Langium`, late(load) / late(lex), {
    most: 4,
  });
  note(
    `to lexing them with the quick parser's scanner ${(late(load) / late(quick)).toFixed(1)}; ${late(load).toFixed(0)} ms`,
  );

  const before = heap();
  const project = await LiveProject.open(files);
  for (const _ of project.load());
  const indexed = heap();
  while (project.step() !== undefined);
  const checked = heap();
  show("heap of each file that is checked and not shown", (checked - before) / count / 1024, { most: 50 }, "KB");
  note(`${((indexed - before) / count / 1024).toFixed(1)} KB of each file that is known and not checked`);
  // Kept until here, so that nothing of it was let go before it was weighed.
  if (!project.index.has("course-0.homework")) throw new Error("The project has no files.");
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
