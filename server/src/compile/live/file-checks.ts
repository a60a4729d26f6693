import type { Files } from "../../files.js";
import type { Finding } from "../../finding.js";
import { Compiler } from "../compiler.js";
import type { Project } from "../open-project.js";
import type { Understood } from "../understood.js";
import type { WorldObserver } from "../world.js";
import { KeptFindings } from "./kept-findings.js";
import { Lookups } from "./lookups.js";

/** The checks of a project's files, and what each of them depended on. Made anew when the project itself changes. */
export class FileChecks {
  readonly compiler: Compiler;
  private readonly namesSought = new Lookups();
  private readonly pathsLookedAt = new Lookups();
  private readonly kept = new KeptFindings();
  private checking: string | undefined;

  constructor(
    private readonly files: Files,
    { settings, rulebook }: Pick<Project, "settings" | "rulebook">,
    observer: Pick<WorldObserver, "bound" | "offers">,
  ) {
    this.compiler = new Compiler({
      files: {
        read: (path) => files.read(path),
        exists: (path) => this.lookAt(path),
        list: (folder) => files.list(folder),
      },
      settings,
      rulebook,
      observer: { ...observer, lookedFor: (name, from) => this.namesSought.note(from, name) },
    });
  }

  /** @param isTypedIn whether the file will soon be checked again with a text that is nearly the same */
  findingsOf(understood: Understood, isTypedIn: boolean): Finding[] {
    const { bound } = understood;
    const { path } = bound.parsed;
    this.pathsLookedAt.forget(path);
    this.checking = path;
    try {
      if (!isTypedIn) return this.compiler.findingsOf(understood);
      const note = (other: string) => this.pathsLookedAt.note(path, other);
      return this.kept.during(bound, note, (recall) => this.compiler.findingsOf(understood, {}, recall));
    } finally {
      this.checking = undefined;
    }
  }

  /** Files that looked for one of these names in vain. */
  filesThatSought(names: readonly string[]): string[] {
    return this.namesSought.filesThatLookedFor(names);
  }

  /** Files that looked whether there is a file at a path. */
  filesThatLookedAt(path: string): string[] {
    return this.pathsLookedAt.filesThatLookedFor([path]);
  }

  /** The text of a file was read anew. */
  reread(path: string): void {
    this.namesSought.forget(path);
  }

  /** What a file imports, or looked for, has changed. */
  unbind(path: string): void {
    this.compiler.world.unbind(path);
    this.namesSought.forget(path);
    this.kept.forget(path);
  }

  /** A file is not typed in any longer. */
  closed(path: string): void {
    this.kept.forget(path);
  }

  /** A file is there no more. */
  lose(path: string): void {
    this.compiler.world.forget(path);
    this.namesSought.forget(path);
    this.pathsLookedAt.forget(path);
    this.kept.forget(path);
  }

  private lookAt(path: string): boolean {
    if (this.checking !== undefined) this.pathsLookedAt.note(this.checking, path);
    this.kept.lookedAt(path);
    return this.files.exists(path);
  }
}
