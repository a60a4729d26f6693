import type { Command } from "../arguments.js";
import { fileOptions, runFiles } from "../run-files.js";

export const command: Command = {
  spec: {
    name: "check",
    operands: "[PATH …]",
    about: "Reads protocols, holds them against the rules of their approaches, and says what is wrong and what to do.",
    options: fileOptions,
    more: [
      "A path is a file, a folder, a pattern such as 'protocols/**/*.homework', or - for standard input; by default it is",
      "the working directory. Ends with 0 without errors, 1 with errors or too many warnings, 2 if it could not run.",
    ],
  },
  run: (given, console) =>
    runFiles(given, console, {
      compile: ({ project, path }) => project.compiler.compileFile(path, { emit: false }),
    }),
};
