// The alternative as a command: checks the file it is given, with the library beside it.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseDocument } from "yaml";
import { compileYaml } from "./alternative.js";

const [path = ""] = process.argv.slice(2);
const library = parseDocument(readFileSync(join(dirname(path), "library.yaml"), "utf8"));
process.exitCode = library.errors.length;
compileYaml(readFileSync(path, "utf8"));
