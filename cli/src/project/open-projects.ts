import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type CompileFileOptions, Compiler, type FileResult } from "../../../server/src/compile/compiler.js";
import { openProject, type Project } from "../../../server/src/compile/open-project.js";
import { projectFileName } from "../../../server/src/compile/project-settings.js";
import { sourceTest } from "../../../server/src/compile/project-sources.js";
import { DiskFiles } from "../../../server/src/node/disk-files.js";
import { type Console, pathFrom } from "../console.js";
import { FindingShower } from "../report/shown.js";

/** What compiles the files of a project: one after another, or after changes those that the changes reach. */
export interface FileCompiler {
  compileFile(path: string, options?: CompileFileOptions): FileResult;
}

/** Makes the compiler of a project. */
export type MakeCompiler = (project: Project, files: DiskFiles) => Promise<FileCompiler>;

const compileOnce: MakeCompiler = async ({ settings, rulebook }, files) => new Compiler({ files, settings, rulebook });

/** A project that files of this run belong to. */
export interface OpenProject extends Project {
  files: DiskFiles;
  compiler: FileCompiler;
  /** Whether a path is among the project's `sources`. */
  isSource(path: string): boolean;
  /** Shows findings of the project as seen from the working directory. */
  shower(): FindingShower;
  shownPath(path: string): string;
  /** Where the page of a rule is: a web address, or a path as seen from the working directory. */
  pageOf(rule: string): string | undefined;
}

/** A file with the project it belongs to. */
export interface ProjectedFile {
  project: OpenProject;
  /** The path in the project. */
  path: string;
}

/** Opens each project that is needed once. A file belongs to the nearest folder above it that holds a project file. */
export class OpenProjects {
  readonly #console: Console;
  readonly #instead: ReadonlyMap<string, string>;
  readonly #makeCompiler: MakeCompiler;
  readonly #roots = new Map<string, string | undefined>();
  readonly #projects = new Map<string, Promise<OpenProject>>();

  /** @param instead texts that stand in for files, by absolute path */
  constructor(
    console: Console,
    instead: ReadonlyMap<string, string> = new Map(),
    makeCompiler: MakeCompiler = compileOnce,
  ) {
    this.#console = console;
    this.#instead = instead;
    this.#makeCompiler = makeCompiler;
  }

  /** @param shown the path as seen from the working directory */
  async fileAt(shown: string): Promise<ProjectedFile> {
    const full = resolve(this.#console.folder, shown);
    const root = this.rootOf(dirname(full));
    return { project: await this.projectAt(root), path: pathFrom(root, full) };
  }

  /** Without a project file the working directory is the project, or for a file elsewhere the folder it is in. */
  rootOf(folder: string): string {
    const found = this.#rootAbove(folder);
    if (found !== undefined) return found;
    return isWithin(folder, this.#console.folder) ? this.#console.folder : folder;
  }

  projectAt(root: string): Promise<OpenProject> {
    let project = this.#projects.get(root);
    if (!project) {
      project = this.#open(root);
      this.#projects.set(root, project);
    }
    return project;
  }

  #rootAbove(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder);
    const above = dirname(folder);
    const root = existsSync(join(folder, projectFileName))
      ? folder
      : above === folder
        ? undefined
        : this.#rootAbove(above);
    this.#roots.set(folder, root);
    return root;
  }

  async #open(root: string): Promise<OpenProject> {
    const instead = [...this.#instead].filter(([path]) => isWithin(path, root));
    const files = new DiskFiles(root, new Map(instead.map(([path, text]) => [pathFrom(root, path), text])));
    const project = await openProject(files);
    const { settings } = project;
    const { folder, pages } = this.#console;
    const shownPath = (path: string) => (path.startsWith("homework:") ? path : pathFrom(folder, join(root, path)));
    const pageOf = (rule: string): string | undefined => {
      if (settings.rulePage !== undefined) return settings.rulePage.replaceAll("{rule}", rule);
      const page = join(pages, `${rule}.md`);
      return existsSync(page) ? pathFrom(folder, page) : undefined;
    };
    return {
      ...project,
      files,
      compiler: await this.#makeCompiler(project, files),
      isSource: await sourceTest(settings.sources),
      shower: () => new FindingShower({ shownPath, pageOf, textOf: (path) => files.read(path) }),
      shownPath,
      pageOf,
    };
  }
}

export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!/^\.\.([/\\]|$)/.test(way) && resolve(folder, way) === path);
}
