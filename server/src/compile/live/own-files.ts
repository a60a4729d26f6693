import type { Files } from "../../files.js";
import type { Finding } from "../../finding.js";
import type { Pack } from "../../rules/pack.js";
import { openProject, type Project } from "../open-project.js";
import { projectFileName } from "../project-settings.js";
import { sourceTest } from "../project-sources.js";

/** Checks the text of a project file or a pack against the packs that the project has. */
export type CheckProjectText = (path: string, text: string, files: Files, packs: readonly Pack[]) => Finding[];

/** How the files of a project are taken. */
export interface OwnFilesOptions {
  /** Checks a project file or a pack that an editor shows, while it is written. */
  checkText?: CheckProjectText;
  /** Whether the packs of the project may be read. */
  readsPacks?: () => boolean;
}

/** The project file and the packs of a project, as they were read last. */
export class OwnFiles {
  private constructor(
    private readonly files: Files,
    readonly project: Project,
    /** Whether a path is among the sources of the project. */
    readonly isSource: (path: string) => boolean,
    private readonly options: OwnFilesOptions,
    private readonly withheld: boolean,
  ) {}

  static async read(files: Files, options: OwnFilesOptions = {}): Promise<OwnFiles> {
    const readsPacks = options.readsPacks?.() ?? true;
    const project = await openProject(files, readsPacks);
    return new OwnFiles(files, project, await sourceTest(project.settings.sources), options, !readsPacks);
  }

  /** As they are now. */
  readAgain(): Promise<OwnFiles> {
    return OwnFiles.read(this.files, this.options);
  }

  /** Whether they keep the project's protocols from being checked. */
  get areBroken(): boolean {
    return this.project.findings.some(({ severity }) => severity === "error");
  }

  /** Their paths, also of those that are not there. */
  get paths(): string[] {
    return [...new Set([projectFileName, ...this.project.settings.packs.map(({ path }) => path)])];
  }

  /** What was found in one of them when they were read. */
  findingsIn(path: string): Finding[] {
    return this.project.findings.filter((finding) => finding.path === path);
  }

  /** What is wrong with a text that is being written in place of one of them. */
  check(path: string, text: string): Finding[] {
    // Without the packs a project file cannot be told from one that names rules which are nowhere.
    if (this.withheld && path === projectFileName) return this.findingsIn(path);
    return this.options.checkText?.(path, text, this.files, this.project.packs) ?? this.findingsIn(path);
  }
}
