// What an editor's server takes for an edit, a start and a file, as ratios to reading the same text in the same run.
// The pause that the server makes while somebody types is not counted.

import { parseArgs } from "node:util";
import { expectShortLivedTrees } from "../../server/src/node/short-lived-trees.js";
import { goalsMissed } from "../speed/figures.js";
import { measureEdits } from "./edits.js";
import { measureLongFiles } from "./long-file.js";
import { measureStart } from "./start.js";

const { values } = parseArgs({
  options: { files: { type: "string", default: "1000" }, times: { type: "string", default: "300" } },
});
const files = Number(values.files);
const times = Number(values.times);

// As the server under Node does.
expectShortLivedTrees();
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
await measureEdits(files, times);
await measureLongFiles(times);
await measureStart(files);
if (goalsMissed() > 0) process.exitCode = 1;
