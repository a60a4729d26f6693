import { resolve } from "node:path";
import type { FileResult } from "../../server/src/compile/compiler.js";
import type { Finding } from "../../server/src/finding.js";
import { counted } from "../../server/src/messages/counted.js";
import type { Arguments, OptionSpec } from "./arguments.js";
import { type Console, readStandardInput } from "./console.js";
import { Failure } from "./failure.js";
import { type FoundFiles, findFiles } from "./project/find-files.js";
import {
  isWithin,
  type MakeCompiler,
  type OpenProject,
  OpenProjects,
  type ProjectedFile,
} from "./project/open-projects.js";
import { type Counts, type Format, formats, type Reporter, type Skipped } from "./report/report.js";
import { reporterFor } from "./report/reporter-for.js";

/** Options of every command that goes through files. */
export const fileOptions = {
  format: { value: "FORMAT", choices: formats, help: "How findings are written; `pretty` by default." },
  "max-warnings": { value: "N", help: "More warnings than this count as a failure." },
  quiet: { help: "Show errors only." },
  "stdin-path": { value: "PATH", help: "The path that standard input (`-`) stands for; imports start from it." },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What is done with each file after its project was found sound. */
export interface FileRun {
  compile(file: ProjectedFile): FileResult;
  /** Called for a file without errors. */
  done?(file: ProjectedFile, shown: string, result: FileResult): void;
  /** Called for a sound project of a folder that was named. Says whether there was anything to do, protocols apart. */
  project?(project: OpenProject): boolean;
  /** Called before the report ends; gives lines that follow it. */
  finish?(): readonly string[];
}

const standardInput = "-";
const loneText = "standard-input.homework";

/** Goes through the files that a command line names, one after another, and reports what is found. */
export async function runFiles(
  given: Arguments,
  console: Console,
  run: FileRun,
  makeCompiler?: MakeCompiler,
): Promise<number> {
  const runner = new FileRunner(given, console, run, makeCompiler);
  return runner.run();
}

class FileRunner {
  readonly #given: Arguments;
  readonly #console: Console;
  readonly #run: FileRun;
  readonly #makeCompiler: MakeCompiler | undefined;
  readonly #reporter: Reporter;
  readonly #quiet: boolean;
  readonly #counts: Counts = { error: 0, warning: 0, hint: 0 };
  readonly #skipped: Skipped[] = [];
  readonly #foreign = new Set<string>();
  readonly #projects = new Set<OpenProject>();
  readonly #failures = new Set<string>();
  #files = 0;
  /** Whether something was done with a project as such. */
  #hasDone = false;
  #failed = false;

  constructor(given: Arguments, console: Console, run: FileRun, makeCompiler: MakeCompiler | undefined) {
    this.#makeCompiler = makeCompiler;
    this.#given = given;
    this.#console = console;
    this.#run = run;
    this.#quiet = given.has("quiet");
    this.#reporter = reporterFor((given.text("format") ?? "pretty") as Format, console, this.#quiet);
  }

  async run(): Promise<number> {
    const mostWarnings = this.#given.count("max-warnings");
    const operands = this.#given.operands.length === 0 ? ["."] : this.#given.operands;
    const found = await findFiles(
      operands.filter((path) => path !== standardInput),
      this.#console.folder,
    );
    for (const failure of found.failures) this.#fail(failure.message, failure.help);
    this.#skipped.push(...found.skipped);
    const instead = this.#standardInput(operands);
    const projects = new OpenProjects(
      this.#console,
      new Map([...instead].map(([path, text]) => [resolve(this.#console.folder, path), text])),
      this.#makeCompiler,
    );
    await this.#ofProjects(found, projects);
    const paths = [...new Set([...found.files, ...instead.keys()])].sort();
    for (const shown of paths) await this.#file(shown, await projects.fileAt(shown));
    for (const { path, reason } of this.#skipped) if (!this.#quiet) this.#console.say(`Skipped ${path}: ${reason}.\n`);
    const { error, warning, hint } = this.#counts;
    // That nothing was checked would be false where the packs of a project were.
    if (!this.#hasDone || this.#files + error + warning + hint > 0)
      this.#reporter.end({ files: this.#files, counts: this.#counts, skipped: this.#skipped });
    if (!this.#quiet) for (const line of this.#run.finish?.() ?? []) this.#console.say(`${line}\n`);
    const tooMany = mostWarnings !== undefined && this.#counts.warning > mostWarnings;
    if (tooMany)
      this.#console.say(`${counted(this.#counts.warning, "warning")}; --max-warnings allows ${mostWarnings}.\n`);
    return this.#failed ? 2 : this.#counts.error > 0 || tooMany ? 1 : 0;
  }

  /** What is done with projects as such; a folder without protocols is no mistake where that is something. */
  async #ofProjects({ projects: below, empty }: FoundFiles, projects: OpenProjects): Promise<void> {
    const above = new Map([...empty.keys()].map((folder) => [folder, projects.rootOf(folder)]));
    const done = new Set<string>();
    for (const root of new Set([...below, ...above.values()])) {
      const project = await projects.projectAt(root);
      if (this.#openProject(project) && this.#run.project?.(project) === true) done.add(root);
    }
    this.#hasDone = done.size > 0;
    for (const [folder, { message, help }] of empty) {
      const isDone = done.has(above.get(folder) ?? "") || [...done].some((root) => isWithin(root, folder));
      if (!isDone) this.#fail(message, help);
    }
  }

  /** The text of standard input by the path it stands for, if it is asked for. */
  #standardInput(operands: readonly string[]): ReadonlyMap<string, string> {
    const path = this.#given.text("stdin-path");
    if (!operands.includes(standardInput)) {
      if (path !== undefined)
        throw new Failure("--stdin-path belongs to standard input.", "Write `-` for standard input.");
      return new Map();
    }
    return new Map([[path ?? loneText, readStandardInput()]]);
  }

  async #file(shown: string, file: ProjectedFile): Promise<void> {
    const { project, path } = file;
    if (!this.#openProject(project)) return;
    if (!project.isSource(path)) {
      this.#skipped.push({ path: shown, reason: "it is not among the `sources` of homework.yaml" });
      return;
    }
    if (project.files.read(path) === undefined) {
      this.#fail(`Cannot read ${shown}: ${project.files.reasonUnreadable(path) ?? "there is no such file"}.`);
      return;
    }
    const result = this.#compile(shown, file);
    this.#files++;
    this.#report(project, path, result.findings);
    if (result.findings.some(({ severity }) => severity === "error")) return;
    try {
      this.#run.done?.(file, shown, result);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#fail(error.message, error.help);
    }
  }

  #compile(shown: string, file: ProjectedFile): FileResult {
    try {
      return this.#run.compile(file);
    } catch (error) {
      // Whoever reads of a mistake of ours has to know which text brings it about.
      throw new Error(`In ${shown}`, { cause: error });
    }
  }

  /** Whether the files of a project can be read at all; says so once. */
  #openProject(project: OpenProject): boolean {
    const broken = project.findings.some(({ severity }) => severity === "error");
    if (this.#projects.has(project)) return !broken;
    this.#projects.add(project);
    this.#report(project, "", project.findings);
    if (broken) this.#fail(`The files of ${project.shownPath("homework.yaml")} were not read: mend it first.`);
    return !broken;
  }

  #report(project: OpenProject, path: string, findings: readonly Finding[]): void {
    const fresh = findings.filter((finding) => path === "" || finding.path === path || this.#isNew(project, finding));
    for (const { severity } of fresh) this.#counts[severity]++;
    const told = this.#quiet ? fresh.filter(({ severity }) => severity === "error") : fresh;
    if (told.length === 0) return;
    const shower = project.shower();
    const paths = new Map(told.map((finding) => [project.shownPath(finding.path), finding.path]));
    const shown = told.map((finding) => shower.show(finding));
    this.#reporter.file(shown, (shownPath) => shower.linesOf(paths.get(shownPath) ?? shownPath));
  }

  /** What is wrong in a file that others import is found with each of them, and told once. */
  #isNew(project: OpenProject, { path, start, end, code, message }: Finding): boolean {
    const key = [project.shownPath(path), start, end, code, message].join("\n");
    if (this.#foreign.has(key)) return false;
    this.#foreign.add(key);
    return true;
  }

  /** What keeps happening with every file is told once. */
  #fail(message: string, help?: string): void {
    this.#failed = true;
    if (this.#failures.has(message)) return;
    this.#failures.add(message);
    this.#console.say(
      `${this.#console.sayPaint("red", "homework:")} ${message}\n${help === undefined ? "" : `${help}\n`}`,
    );
  }
}
