import { checkProjectText } from "../../compile/check-project-text.js";
import { LiveProject } from "../../compile/live/live-project.js";
import type { FolderFiles, Host } from "../host.js";
import { filesIn, projectFolders } from "./project-files.js";
import { Untitled, untitledRoot } from "./untitled.js";
import { folderOf, normalUri, pathBelow, uriBelow } from "./uris.js";

/** A project with the folder that it lives in. */
export interface OpenProject {
  /** URI of the folder. */
  root: string;
  live: LiveProject;
  files: FolderFiles;
}

/** A file by its project and its path there. */
export interface Located {
  project: OpenProject;
  path: string;
}

/**
 * The projects of all folders that the client has open. A file belongs to the nearest folder above it with a project
 * file, else to the folder that the client opened, else to the folder it is in.
 */
export class Projects {
  private readonly folders = new Map<string, Promise<FolderFiles>>();
  private readonly projects = new Map<string, Promise<OpenProject>>();
  private readonly opened = new Set<OpenProject>();
  private readonly untitled = new Untitled();

  constructor(
    private readonly host: Host,
    private readonly onOpened: (project: OpenProject) => void,
    /** Whether packs that a project brings along may be read. */
    private readonly readsPacks: () => boolean,
  ) {}

  /** Opens the projects of a folder. */
  async addFolder(uri: string): Promise<void> {
    const folder = normalUri(uri);
    const files = await this.filesOf(folder, "all");
    const inner = projectFolders(files);
    const roots = new Set([...inner, ...(files.list("").some((path) => isLoose(path, inner)) ? [""] : [])]);
    await Promise.all([...roots].map((path) => this.openAt(uriBelow(folder, path), files, path, inner)));
  }

  /** @returns the projects that are no more */
  removeFolder(uri: string): OpenProject[] {
    const folder = normalUri(uri);
    this.folders.delete(folder);
    const gone = this.all().filter(({ root }) => root === folder || pathBelow(folder, root) !== undefined);
    for (const project of gone) {
      this.opened.delete(project);
      this.projects.delete(project.root);
    }
    return gone;
  }

  all(): OpenProject[] {
    return [...this.opened];
  }

  /** The project of a file; one is opened if none holds it yet. */
  async locate(uri: string): Promise<Located> {
    const known = this.find(uri);
    if (known) return known;
    const untitled = this.untitled.pathOf(uri);
    if (untitled !== undefined) {
      const project = await this.openAt(untitledRoot, await this.filesOf(untitledRoot, "here"), "", []);
      return { project, path: untitled };
    }
    const file = normalUri(uri);
    const opened = [...this.folders.keys()].find((one) => pathBelow(one, file) !== undefined);
    const above = opened ?? this.host.projectFolderAbove(folderOf(file));
    const folder = above ?? folderOf(file);
    const files = await this.filesOf(folder, above === undefined ? "here" : "all");
    const inner = projectFolders(files);
    const path = pathBelow(folder, file) ?? "";
    const home = inner.find((one) => one === "" || path.startsWith(`${one}/`)) ?? "";
    const project = await this.openAt(uriBelow(folder, home), files, home, inner);
    return { project, path: pathBelow(project.root, file) ?? path };
  }

  /** The project of a file among those that are open already. */
  find(uri: string): Located | undefined {
    const untitled = this.untitled.pathOf(uri);
    const file = untitled === undefined ? normalUri(uri) : uriBelow(untitledRoot, untitled);
    let nearest: Located | undefined;
    for (const project of this.opened) {
      const path = pathBelow(project.root, file);
      if (path === undefined || (nearest && nearest.project.root.length >= project.root.length)) continue;
      nearest = { project, path };
    }
    return nearest;
  }

  uriOf(project: OpenProject, path: string): string {
    return (project.root === untitledRoot ? this.untitled.uriOf(path) : undefined) ?? uriBelow(project.root, path);
  }

  /** A project file came or went: what belongs to which project is found out anew. */
  async reopenAround(uri: string): Promise<OpenProject[]> {
    const folder = [...this.folders.keys()].find((one) => pathBelow(one, normalUri(uri)) !== undefined);
    if (folder === undefined) return [];
    const gone = this.removeFolder(folder);
    await this.addFolder(folder);
    return gone;
  }

  private filesOf(folder: string, reach: "all" | "here"): Promise<FolderFiles> {
    let files = this.folders.get(folder);
    if (!files) {
      files = this.host.openFolder(folder, reach);
      this.folders.set(folder, files);
    }
    return files;
  }

  private openAt(root: string, files: FolderFiles, path: string, inner: readonly string[]): Promise<OpenProject> {
    let project = this.projects.get(root);
    if (!project) {
      const below = inner.filter((other) => other !== path && (path === "" || other.startsWith(`${path}/`)));
      project = this.open(root, filesIn(files, path, below));
      this.projects.set(root, project);
    }
    return project;
  }

  private async open(root: string, files: FolderFiles): Promise<OpenProject> {
    const live = await LiveProject.open(files, { checkText: checkProjectText, readsPacks: this.readsPacks });
    const project = { root, files, live };
    this.opened.add(project);
    this.onOpened(project);
    return project;
  }
}

/** Whether a protocol lies in the folder and in none of the projects below it. */
function isLoose(path: string, inner: readonly string[]): boolean {
  return path.endsWith(".homework") && !inner.some((folder) => folder === "" || path.startsWith(`${folder}/`));
}
