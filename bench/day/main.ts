// A scripted day of authoring with the real server: after every hundred changes its findings have to equal those of a cold
// run, and the memory after ten thousand changes has to be within a fifth of that after one thousand.

import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AuthoringDay } from "../../test/support/authoring-day.js";
import { goalsMissed, note, show } from "../speed/figures.js";

const { values } = parseArgs({
  options: { edits: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const edits = Number(values.edits);
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const day = await AuthoringDay.begin(Number(values.seed));
let differing = 0;
let early: number | undefined;
while (day.edits < edits) {
  await day.next();
  if (day.edits % 100 !== 0) continue;
  for (const { path, told, cold } of await day.differences()) {
    differing++;
    note(`after ${day.edits} changes ${path} is told ${told.length} findings; a cold run finds ${cold.length}`);
  }
  if (day.edits === Math.min(1000, edits)) early = heap();
}
show(`files told otherwise than by a cold run, in ${edits / 100} comparisons`, differing, { most: 0 });
show("messages of faults in the server's log", day.editor.logged.length, { most: 0 });
for (const message of day.editor.logged.slice(0, 3)) note(message);
if (edits > 1000 && early !== undefined) {
  show(`memory after ${edits} changes to that after 1000`, heap() / early, { most: 1.2 });
}
process.exit(goalsMissed() > 0 ? 1 : 0);

function heap(): number {
  // What a day leaves in the record of the test editor is not the server's.
  day.editor.history.length = 0;
  collect();
  return process.memoryUsage().heapUsed;
}
