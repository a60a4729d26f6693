import type { Command } from "../arguments.js";
import { type FileRun, fileOptions, runFiles } from "../run-files.js";
import { watchFiles, watchOption } from "../watch.js";

export const command: Command = {
  spec: {
    name: "check",
    operands: "[PATH …]",
    about: "Reads protocols, holds them against the rules of their approaches, and says what is wrong and what to do.",
    options: { ...fileOptions, ...watchOption },
    more: [
      "A path is a file, a folder, a pattern such as 'protocols/**/*.homework', or - for standard input; by default it is",
      "the working directory. Ends with 0 without errors, 1 with errors or too many warnings, 2 if it could not run.",
    ],
  },
  run(given, console) {
    const newRun = (): FileRun => ({
      compile: ({ project, path }) => project.compiler.compileFile(path, { emit: false }),
    });
    return given.has("watch") ? watchFiles(given, console, newRun) : runFiles(given, console, newRun());
  },
};
