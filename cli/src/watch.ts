import { existsSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { CompileFileOptions, FileResult } from "../../server/src/compile/compiler.js";
import { LiveProject } from "../../server/src/compile/live/live-project.js";
import { projectFileName } from "../../server/src/compile/project-settings.js";
import type { DiskFiles } from "../../server/src/node/disk-files.js";
import { FreshFiles } from "../../server/src/node/fresh-files.js";
import type { Arguments, OptionSpec } from "./arguments.js";
import { type Console, pathFrom } from "./console.js";
import { Failure } from "./failure.js";
import { type FileCompiler, OpenProjects } from "./project/open-projects.js";
import { type FileRun, runFiles } from "./run-files.js";

export const watchOption = {
  watch: { help: "Go on, and tell everything anew after each change, until interrupted." },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** How long to wait for further changes, in milliseconds: editors and checkouts write in bursts. */
const quiet = 60;

/**
 * Goes through files as a run does, then again after each change of a file, of what it imports, of the project file or of
 * a pack. Each time all is told that holds now; only what a change can have reached is worked out anew.
 * @param newRun what is done with each file, made for each round
 * @returns never but when interrupted
 */
export async function watchFiles(given: Arguments, console: Console, newRun: () => FileRun): Promise<number> {
  if (given.operands.includes("-")) throw new Failure("Standard input cannot be watched.", "Name files or folders.");
  const projects = new WatchedProjects();
  const round = () => runSafely(given, console, newRun(), projects);
  const roots = rootsOf(given, console);
  const { watch } = await import("chokidar");
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();
  const watcher = watch([...roots], {
    ignoreInitial: true,
    ignored: (path) => roots.some((root) => isSetAside(relative(root, path))),
  });
  watcher.on("all", (_event, path) => {
    changed.add(resolve(path));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      turn = turn.then(async () => {
        const told = await projects.change(paths);
        if (told.length === 0) return;
        console.say(`\nChanged: ${told.map((one) => pathFrom(console.folder, one)).join(", ")}\n\n`);
        await round();
      });
    }, quiet);
  });
  watcher.on("error", (error) => console.say(`Watching: ${error instanceof Error ? error.message : String(error)}\n`));
  // What changes while the first round runs brings about the second.
  await new Promise<void>((ready) => watcher.once("ready", () => ready()));
  turn = turn.then(round);
  await new Promise<void>((resolveInterrupted) => process.once("SIGINT", () => resolveInterrupted()));
  await watcher.close();
  await turn;
  return 0;
}

/** A fault of one round is told; the next change brings another round. */
async function runSafely(given: Arguments, console: Console, run: FileRun, projects: WatchedProjects): Promise<void> {
  try {
    await runFiles(given, console, run, (_project, files) => projects.compilerFor(files));
  } catch (error) {
    const detail = error instanceof Failure ? [error.message, error.help] : [String(error)];
    console.say(`homework: ${detail.filter((part) => part !== undefined).join("\n")}\n`);
  }
  console.say("\nWatching for changes.\n");
}

/** The folders that hold what is named and what it may import. */
function rootsOf(given: Arguments, console: Console): string[] {
  const projects = new OpenProjects(console);
  const operands = given.operands.length === 0 ? ["."] : given.operands;
  const folders = operands.map((path) => {
    const full = resolve(console.folder, path.replace(/[/\\]?[^/\\]*[*?[{(!].*$/, "") || ".");
    const folder = existsSync(full) && statSync(full).isDirectory() ? full : dirname(full);
    return [folder, projects.rootOf(folder)];
  });
  const all = [...new Set(folders.flat())].sort();
  return all.filter((folder) => !all.some((other) => other !== folder && !relative(other, folder).startsWith("..")));
}

/** Hidden folders and installed packages hold no protocols. */
function isSetAside(path: string): boolean {
  return path
    .split(/[/\\]/)
    .some((part) => part === "node_modules" || (part.startsWith(".") && part !== ".." && part !== "."));
}

/** The projects of a watch, by their folders; each lives as long as the watch. */
class WatchedProjects {
  readonly #projects = new Map<string, WatchedProject>();

  async compilerFor(files: DiskFiles): Promise<FileCompiler> {
    let project = this.#projects.get(files.root);
    if (!project) {
      project = new WatchedProject(await LiveProject.open(new FreshFiles(files.root)));
      this.#projects.set(files.root, project);
    }
    return project;
  }

  /** @returns those of the changed paths, absolute, that can make a difference */
  async change(paths: readonly string[]): Promise<string[]> {
    const moved = paths.filter((path) => path.endsWith(projectFileName) && !this.#projects.has(dirname(path)));
    const gone = paths.filter((path) => path.endsWith(projectFileName) && !existsSync(path));
    // Which file belongs to which project is found out anew.
    if (moved.length + gone.length > 0) this.#projects.clear();
    const told = new Set([...moved, ...gone]);
    for (const [root, { live }] of this.#projects) {
      const below = paths
        .map((path) => ({ path, inProject: pathFrom(root, path) }))
        .filter(({ inProject }) => !inProject.startsWith("../") && live.caresAbout(inProject));
      if (below.length === 0) continue;
      const inProject = below.map((one) => one.inProject);
      if (live.concernsProject(inProject)) await live.reload();
      live.changedOnDisk(inProject);
      for (const { path } of below) told.add(path);
    }
    return [...told].sort();
  }
}

/** Compiles a file again only after something has changed that it depends on. */
class WatchedProject implements FileCompiler {
  /** Files whose outputs have been handed over since they were checked last. */
  readonly #emitted = new Set<string>();

  constructor(readonly live: LiveProject) {
    for (const _ of live.load());
  }

  compileFile(path: string, { emit = true, sourceMap = false }: CompileFileOptions = {}): FileResult {
    if (this.live.checkNow(path)) this.#emitted.delete(path);
    const findings = this.live.told.of(path);
    const isNew = emit && !this.#emitted.has(path);
    const outputs = isNew ? (this.live.compile(path, sourceMap)?.outputs ?? []) : [];
    this.#emitted.add(path);
    return { path, findings, outputs };
  }
}
