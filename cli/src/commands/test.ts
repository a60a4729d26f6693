import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Compiler } from "../../../server/src/compile/compiler.js";
import { type Output, outputsOf } from "../../../server/src/compile/outputs.js";
import { filesOf } from "../../../server/src/files.js";
import { counted } from "../../../server/src/messages/counted.js";
import { inEnglish, inWords } from "../../../server/src/messages/said.js";
import { runExamples } from "../../../server/src/rules/examples/run-examples.js";
import type { Command } from "../arguments.js";
import type { Console } from "../console.js";
import { type Compiled, expectedFolder, unclaimed } from "../expected.js";
import type { OpenProject } from "../project/open-projects.js";
import { fileOptions, runFiles } from "../run-files.js";
import { textDifference } from "../text-difference.js";
import { writeWhole } from "../write-file.js";

export const command: Command = {
  spec: {
    name: "test",
    operands: "[PATH …]",
    about:
      "Compiles protocols, compares each with the JSON in `expected`, and runs the examples of the project's packs.",
    options: {
      update: { help: "Make what is compiled what is expected." },
      quiet: fileOptions.quiet,
      "max-warnings": fileOptions["max-warnings"],
    },
    more: ["For the file a/b.homework of a project the folder of the project holds expected/a/b.json."],
  },
  async run(given, console) {
    const testing = new Testing(console, given.has("update"));
    const status = await runFiles(given, console, {
      project: (project) => {
        testing.project(project);
        return project.packs.length > 0;
      },
      compile: ({ project, path }) => {
        testing.project(project);
        return project.compiler.compileFile(path);
      },
      done: ({ project, path }, _, result) => testing.source(project, path, outputsOf(path, result)),
    });
    testing.finish();
    console.out(`${testing.summary()}\n`);
    return status === 0 && testing.failures > 0 ? 1 : status;
  },
};

class Testing {
  failures = 0;
  readonly #console: Console;
  readonly #update: boolean;
  readonly #compiled = new Map<OpenProject, Compiled>();
  #same = 0;
  #examples = 0;
  #updated = 0;

  constructor(console: Console, update: boolean) {
    this.#console = console;
    this.#update = update;
  }

  project(project: OpenProject): void {
    if (this.#compiled.has(project)) return;
    this.#compiled.set(project, { sources: new Set(), outputs: new Set() });
    this.#runExamples(project);
  }

  source(project: OpenProject, source: string, outputs: readonly Output[]): void {
    const compiled = this.#compiled.get(project);
    compiled?.sources.add(source);
    for (const { path, text } of outputs) {
      compiled?.outputs.add(path);
      this.#compare(project, path, text);
    }
  }

  #compare(project: OpenProject, path: string, text: string): void {
    const full = join(project.files.root, expectedFolder, path);
    const shown = project.shownPath(`${expectedFolder}/${path}`);
    const expected = existsSync(full) ? readFileSync(full, "utf8") : undefined;
    if (expected === text) {
      this.#same++;
    } else if (this.#update) {
      writeWhole(full, text, shown);
      this.#updated++;
      this.#console.out(`Updated ${shown}\n`);
    } else if (expected === undefined) {
      this.#fail(`There is no ${shown}.`, "`homework test --update` makes it.");
    } else {
      this.#fail(`${shown} differs from what is compiled:`, difference(expected, text, this.#console));
    }
  }

  /** What nothing compiles to any more is told too, or taken away. */
  finish(): void {
    for (const [project, compiled] of this.#compiled) {
      for (const path of unclaimed(project, compiled)) {
        const shown = project.shownPath(`${expectedFolder}/${path}`);
        if (this.#update) {
          rmSync(join(project.files.root, expectedFolder, path));
          this.#updated++;
          this.#console.out(`Removed ${shown}\n`);
        } else {
          this.#fail(`Nothing is compiled to ${shown}.`, "`homework test --update` takes it away.");
        }
      }
    }
  }

  summary(): string {
    const { paint } = this.#console;
    const parts = [
      ...(this.#same > 0 ? [`${counted(this.#same, "protocol")} as expected`] : []),
      ...(this.#updated > 0 ? [`${counted(this.#updated, "file")} updated`] : []),
      ...(this.#examples > 0 ? [`${counted(this.#examples, "example")} of rules run`] : []),
      ...(this.failures > 0 ? [paint("red", counted(this.failures, "failure"))] : []),
    ];
    return parts.length === 0 ? "Nothing to compare." : `${parts.join(", ")}.`;
  }

  #runExamples({ packs, manuals, rulebook, settings, shownPath }: OpenProject): void {
    const compiler = new Compiler({ files: filesOf({}), settings, rulebook });
    const check = (text: string) => compiler.compileText("example.homework", text, { emit: false }).findings;
    for (const pack of packs) {
      const manual = manuals.get(pack.approach);
      if (!manual) continue;
      for (const examples of manual.examples.values()) this.#examples += examples.length;
      const source = settings.packs.map(({ path }) => shownPath(path)).join(", ");
      for (const { rule, position, fault } of runExamples(pack, manual, check)) {
        this.#fail(`${source}: example ${position + 1} of ${rule} ${inWords(fault, inEnglish)}`);
      }
    }
  }

  #fail(message: string, detail?: string): void {
    this.failures++;
    this.#console.out(`${message}\n${detail === undefined ? "" : `${detail}\n`}`);
  }
}

function difference(expected: string, compiled: string, { paint }: Console): string {
  return textDifference(
    expected,
    compiled,
    paint,
    (before, after) => `expected line ${before}, compiled line ${after}`,
  );
}
