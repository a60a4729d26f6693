import { parse, resolve } from "node:path";
import { EditorConfigs, formatText } from "../../../server/src/language/layout/index.js";
import { counted } from "../../../server/src/messages/counted.js";
import { DiskFiles } from "../../../server/src/node/disk-files.js";
import { applyTextEdits } from "../../../server/src/text-edit.js";
import type { Arguments, Command } from "../arguments.js";
import { type Console, pathFrom, readStandardInput } from "../console.js";
import { Failure } from "../failure.js";
import { findFiles } from "../project/find-files.js";
import { OpenProjects } from "../project/open-projects.js";
import { textDifference } from "../text-difference.js";
import { rewriteWhole } from "../write-file.js";

export const command: Command = {
  spec: {
    name: "format",
    operands: "[PATH …]",
    about: "Brings protocols into their one layout. What they say stays the same, and so do their comments.",
    options: {
      check: { help: "Write nothing; show what would change, and end with 1 if anything would." },
      quiet: { help: "Name the files only." },
      "stdin-path": { value: "PATH", help: "The path that standard input (`-`) stands for." },
    },
    more: [
      "A path is a file, a folder, or a pattern such as 'protocols/**/*.homework'; by default it is the working directory.",
      "With - alone standard input is read and written to standard output. Lines that cannot be read stay as they are.",
      "An .editorconfig beside the files or above them is honoured.",
    ],
  },
  async run(given, console) {
    const formatter = new Formatter(given, console);
    return given.operands.includes("-") ? formatter.standardInput() : formatter.files();
  },
};

class Formatter {
  readonly #given: Arguments;
  readonly #console: Console;
  readonly #isCheck: boolean;
  readonly #isQuiet: boolean;
  /** By the root of the file system: there is more than one on some machines. */
  readonly #editorConfigs = new Map<string, EditorConfigs>();
  #changed = 0;
  #unchanged = 0;
  #failed = false;

  constructor(given: Arguments, console: Console) {
    this.#given = given;
    this.#console = console;
    this.#isCheck = given.has("check");
    this.#isQuiet = given.has("quiet");
  }

  standardInput(): number {
    if (this.#given.operands.length > 1) throw new Failure("Standard input (`-`) goes without other paths.");
    const shown = this.#given.text("stdin-path") ?? "standard-input.homework";
    const text = readStandardInput();
    const formatted = this.#formatted(resolve(this.#console.folder, shown), text);
    if (!this.#isCheck) this.#console.out(formatted);
    else if (formatted !== text) this.#show(shown, text, formatted);
    return this.#isCheck && formatted !== text ? 1 : 0;
  }

  async files(): Promise<number> {
    if (this.#given.has("stdin-path")) {
      throw new Failure("--stdin-path belongs to standard input.", "Write `-` for standard input.");
    }
    const operands = this.#given.operands.length === 0 ? ["."] : this.#given.operands;
    const { files, skipped, failures } = await findFiles(operands, this.#console.folder);
    for (const { message, help } of failures) this.#fail(message, help);
    const projects = new OpenProjects(this.#console);
    for (const shown of files) {
      const { project, path } = await projects.fileAt(shown);
      if (project.isSource(path)) this.#file(shown, project.files, path);
      else skipped.push({ path: shown, reason: "it is not among the `sources` of homework.yaml" });
    }
    if (!this.#isQuiet) for (const { path, reason } of skipped) this.#console.say(`Skipped ${path}: ${reason}.\n`);
    if (!this.#isQuiet) this.#console.say(`${this.#summary()}\n`);
    return this.#failed ? 2 : this.#isCheck && this.#changed > 0 ? 1 : 0;
  }

  #file(shown: string, files: DiskFiles, path: string): void {
    const text = files.read(path);
    if (text === undefined) {
      this.#fail(`Cannot read ${shown}: ${files.reasonUnreadable(path) ?? "there is no such file"}.`);
      return;
    }
    const full = resolve(this.#console.folder, shown);
    const formatted = this.#formatted(full, text);
    if (formatted === text) {
      this.#unchanged++;
      return;
    }
    try {
      if (!this.#isCheck) rewriteWhole(full, formatted, shown);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#fail(error.message, error.help);
      return;
    }
    this.#changed++;
    this.#show(shown, text, formatted);
  }

  #formatted(full: string, text: string): string {
    const { root } = parse(full);
    const configs = this.#editorConfigs.get(root) ?? new EditorConfigs(new DiskFiles(root));
    this.#editorConfigs.set(root, configs);
    return applyTextEdits(text, formatText(text, configs.layoutFor(pathFrom(root, full))));
  }

  #show(shown: string, text: string, formatted: string): void {
    const { out, paint } = this.#console;
    out(`${shown}\n`);
    if (this.#isCheck && !this.#isQuiet) out(`${textDifference(text, formatted, paint, (line) => `line ${line}`)}\n`);
  }

  #summary(): string {
    const changed = counted(this.#changed, "file");
    const rest = this.#unchanged > 0 ? `, ${this.#unchanged} already in their layout` : "";
    return `${changed} ${this.#isCheck ? "would be formatted" : "formatted"}${rest}.`;
  }

  #fail(message: string, help?: string): void {
    this.#failed = true;
    const { say, sayPaint } = this.#console;
    say(`${sayPaint("red", "homework:")} ${message}\n${help === undefined ? "" : `${help}\n`}`);
  }
}
