import { join, resolve } from "node:path";
import { outputsOf } from "../../../server/src/compile/outputs.js";
import { counted } from "../../../server/src/messages/counted.js";
import type { Arguments, Command } from "../arguments.js";
import { type Console, pathFrom } from "../console.js";
import { Failure } from "../failure.js";
import type { ProjectedFile } from "../project/open-projects.js";
import { type FileRun, fileOptions, runFiles } from "../run-files.js";
import { watchFiles, watchOption } from "../watch.js";
import { writeWhole } from "../write-file.js";

export const command: Command = {
  spec: {
    name: "build",
    operands: "[PATH …] --out DIR",
    about: "Checks protocols and compiles each one without an error to JSON.",
    options: {
      out: { value: "DIR", help: "The folder for the JSON; without it `output` of homework.yaml says which." },
      "source-map": { help: "Beside each x.json write x.map.json, which leads from its parts to the text." },
      ...fileOptions,
      ...watchOption,
    },
    more: [
      "DIR/a/b.json is made from a/b.homework, DIR/a/b.Name.json if that holds several protocols; a file that declares",
      "none makes none. From a file with errors nothing is written, and what an earlier run wrote stays.",
    ],
  },
  run: (given, console) =>
    given.has("watch")
      ? watchFiles(given, console, () => buildRun(given, console))
      : runFiles(given, console, buildRun(given, console)),
};

function buildRun(given: Arguments, console: Console): FileRun {
  const target = new Target(given, console);
  const written = new Map<string, string>();
  return {
    compile: ({ project, path }) => project.compiler.compileFile(path, { sourceMap: given.has("source-map") }),
    done(file, shown, result) {
      if (result.outputs.length === 0) return;
      const { folder, path } = target.of(file, shown);
      for (const output of outputsOf(path, result)) {
        const full = join(folder, output.path);
        const other = written.get(full);
        if (other !== undefined) {
          throw new Failure(`${other} and ${shown} would both be written to ${pathFrom(console.folder, full)}.`);
        }
        written.set(full, shown);
        writeWhole(full, output.text, pathFrom(console.folder, full));
      }
    },
    finish: () => [`${counted(written.size, "file")} written.`],
  };
}

/** Where the JSON of a source goes. */
class Target {
  readonly #out: string | undefined;
  readonly #folder: string;

  constructor(given: Arguments, { folder }: Console) {
    this.#out = given.text("out");
    this.#folder = folder;
  }

  /** Below `--out` stands what stands below the working directory; below a project's `output`, what stands in the project. */
  of({ project, path }: ProjectedFile, shown: string): { folder: string; path: string } {
    if (this.#out !== undefined) {
      return { folder: resolve(this.#folder, this.#out), path: shown.startsWith("../") ? path : shown };
    }
    const { output } = project.settings;
    if (output === undefined) {
      throw new Failure("Where is the JSON to go?", "Say --out DIR, or `output: DIR` in homework.yaml.");
    }
    return { folder: join(project.files.root, output), path };
  }
}
