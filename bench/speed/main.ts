// How fast this is: beside Node itself, and beside the same content as YAML that is read with `yaml`, validated with
// `ajv` and written as JSON. Machines are noisy, so all figures with a goal but one are ratios of what ran in turn.
//
// Options: --files N, --rounds N, --starts N (rounds of whole processes), --many N (files for the memory, 0 leaves it out).

import { parseArgs } from "node:util";
import { measureColdStarts } from "./cold.js";
import { goalsMissed } from "./figures.js";
import { measureFormatting } from "./formatting.js";
import { compileAndTellPeak, measureMemory } from "./memory.js";
import { measureOneProtocol } from "./one-protocol.js";
import { measureThroughput } from "./throughput.js";

const { values } = parseArgs({
  options: {
    built: { type: "string", default: "" },
    compile: { type: "string" },
    files: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    starts: { type: "string", default: "21" },
    many: { type: "string", default: "10000" },
  },
});
const files = Number(values.files);
const many = Number(values.many);

if (values.compile !== undefined) {
  compileAndTellPeak(Number(values.compile));
} else {
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  measureColdStarts(values.built, Number(values.starts));
  measureThroughput(files, Number(values.rounds));
  measureOneProtocol(200);
  measureFormatting(200);
  if (many > 0) measureMemory(files, many);
  if (goalsMissed() > 0) process.exitCode = 1;
}
