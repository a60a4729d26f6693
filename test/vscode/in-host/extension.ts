import type { TestWords } from "./run-suite.js";
import { compiling } from "./suites/compiling.js";
import { languageServer } from "./suites/language-server.js";
import { log } from "./suites/log.js";
import { toolsOfAssistants } from "./suites/tools.js";
import { whileWriting } from "./suites/writing.js";

/** Everything that is tried inside an extension host, against the real interface of the editor. */
export function define(words: TestWords): void {
  languageServer(words);
  whileWriting(words);
  compiling(words);
  toolsOfAssistants(words);
  log(words);
}
