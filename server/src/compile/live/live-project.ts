import type { Files } from "../../files.js";
import type { Finding } from "../../finding.js";
import type { BoundFile, FileInScope } from "../../language/index.js";
import type { CompiledProtocol } from "../compiler.js";
import type { Project } from "../open-project.js";
import type { Understood } from "../understood.js";
import { readFile } from "../world.js";
import { Faults } from "./faults.js";
import { FileChecks } from "./file-checks.js";
import { describe, isProtocolFile, type KnownFile } from "./known-file.js";
import { OwnFiles, type OwnFilesOptions } from "./own-files.js";
import { ProjectIndex } from "./project-index.js";
import { ShownFiles } from "./shown-files.js";
import { ToldFindings } from "./told-findings.js";
import { WorkQueue } from "./work-queue.js";

/**
 * A project that is worked on. It knows of every file what others may ask (names, imports, what was found last), holds
 * the trees of those that an editor shows, and after a change checks what the change can have reached and nothing else.
 *
 * Reading is done when somebody asks, so that an answer always belongs to the text as it is now. Checking is queued: a
 * driver calls `step` until there is no more work, as often and as long as it sees fit.
 */
export class LiveProject {
  /** What was found so far. Paths are those of the project; the project file and its packs are among them. */
  readonly told = new ToldFindings();
  private readonly known = new ProjectIndex();
  /** Of the files that an editor shows; gone after a change of the text or of what it imports, until somebody asks. */
  private readonly understood = new Map<string, Understood>();
  private readonly unread = new Set<string>();
  private readonly queue = new WorkQueue();
  private readonly faults = new Faults();
  private checks: FileChecks;

  private constructor(
    private readonly files: ShownFiles,
    private own: OwnFiles,
  ) {
    this.checks = this.newChecks();
  }

  /** Reads the project file and its packs; files are read by `load`. */
  static async open(disk: Files, options?: OwnFilesOptions): Promise<LiveProject> {
    const files = new ShownFiles(disk);
    const live = new LiveProject(files, await OwnFiles.read(files, options));
    live.tellOfOwnFiles();
    return live;
  }

  /** What is known of the files, those that an editor shows as they are now. */
  get index(): ProjectIndex {
    this.settle();
    return this.known;
  }

  get settings(): Project["settings"] {
    return this.own.project.settings;
  }

  get rulebook(): Project["rulebook"] {
    return this.own.project.rulebook;
  }

  get packs(): Project["packs"] {
    return this.own.project.packs;
  }

  get isSource(): (path: string) => boolean {
    return this.own.isSource;
  }

  get manuals(): Project["manuals"] {
    return this.own.project.manuals;
  }

  get world() {
    return this.checks.compiler.world;
  }

  /** Whether the project's own file or packs keep its protocols from being checked. */
  get isBroken(): boolean {
    return this.own.areBroken;
  }

  /** Takes note of the project's files, some at a time; each step is a good moment to do something else. */
  *load(): Generator<void> {
    for (const path of this.files.disk.list("")) {
      if (!isProtocolFile(path) || this.known.has(path)) continue;
      if (!this.isShown(path)) this.learn(path);
      yield;
    }
  }

  /** An editor shows a file, or shows another text of it. */
  show(path: string, text: string): void {
    if (this.files.shown(path) === text) return;
    const isNew = !this.files.exists(path);
    this.files.show(path, text);
    if (isNew) this.recheckThoseLookingAt(path);
    if (isProtocolFile(path)) this.unread.add(path);
    this.queue.prefer(path);
  }

  /** The editor has closed a file: what the disk says holds again. */
  hide(path: string): void {
    const shown = this.files.shown(path);
    if (shown === undefined) return;
    this.files.hide(path);
    this.understood.delete(path);
    this.checks.closed(path);
    if (!this.files.exists(path)) this.recheckThoseLookingAt(path);
    const wasRead = !this.unread.delete(path);
    if (!isProtocolFile(path)) {
      this.queue.delete(path);
      this.told.set(path, this.own.findingsIn(path));
      return;
    }
    this.queue.demote(path);
    const isSaved = this.files.disk.read(path) === shown;
    if (!wasRead || !isSaved || !this.own.isSource(path)) this.changedOnDisk([path]);
    else if (this.known.importersOf(path).length === 0) this.world.forget(path);
  }

  isShown(path: string): boolean {
    return this.files.shown(path) !== undefined;
  }

  /** Files were written, made or deleted by others. Those that an editor shows stay as the editor has them. */
  changedOnDisk(paths: readonly string[]): void {
    for (const path of paths) {
      if (isProtocolFile(path) && !this.isShown(path)) this.learn(path);
      this.recheckThoseLookingAt(path);
    }
  }

  /** Finds out what came and went on the disk, where nobody said which files. */
  lookAround(): void {
    const there = new Set(this.files.disk.list("").filter(isProtocolFile));
    const known = this.known.paths();
    this.changedOnDisk(known.filter((path) => !there.has(path)));
    this.changedOnDisk([...there].filter((path) => !this.known.has(path)));
  }

  /** Whether a change of a file can make a difference here. */
  caresAbout(path: string): boolean {
    return isProtocolFile(path) || this.concernsProject([path]) || this.checks.filesThatLookedAt(path).length > 0;
  }

  /** Whether a change of these paths changes the project itself, and `reload` is called for. */
  concernsProject(paths: readonly string[]): boolean {
    return paths.some((path) => this.own.paths.includes(path));
  }

  /** Reads the project file and its packs again, and checks everything anew. */
  async reload(): Promise<void> {
    const before = this.own.paths;
    this.own = await this.own.readAgain();
    for (const path of before) this.told.delete(path);
    this.checks = this.newChecks();
    this.faults.clear();
    this.understood.clear();
    for (const path of this.files.paths()) if (isProtocolFile(path)) this.unread.add(path);
    this.tellOfOwnFiles();
    for (const path of this.known.paths()) this.enqueue(path);
    for (const path of this.files.paths()) this.queue.add(path, true);
  }

  /** Whether what is told of a file may be old. */
  isQueued(path: string): boolean {
    return this.unread.has(path) || this.queue.has(path);
  }

  /**
   * Checks the file whose turn it is, those that an editor shows first.
   * @param reach whether to check only files that an editor shows
   * @returns its path, or undefined if there is nothing left to do
   */
  step(reach: "shown" | "all" = "all"): string | undefined {
    this.settle();
    const path = this.queue.take(reach);
    if (path !== undefined) this.check(path);
    return path;
  }

  /**
   * Checks a file now, whoever else waits.
   * @returns false if nothing has changed for it since it was checked last
   */
  checkNow(path: string): boolean {
    this.settle();
    if (!this.queue.delete(path) && this.told.has(path)) return false;
    this.check(path);
    return true;
  }

  /** A file as it is now, with its words bound and its protocols resolved; undefined if there is none. */
  understand(path: string): Understood | undefined {
    this.settle();
    const file = this.fileAt(path);
    if (!file) return undefined;
    const understood = this.understood.get(path) ?? this.checks.compiler.understand(file);
    if (this.isShown(path)) this.understood.set(path, understood);
    return understood;
  }

  /** The words of a file bound, for those who need no protocol. */
  bound(path: string): BoundFile | undefined {
    this.settle();
    const file = this.fileAt(path);
    return file && this.world.bind(file);
  }

  text(path: string): string | undefined {
    return this.files.read(path);
  }

  exists(path: string): boolean {
    return this.files.exists(path);
  }

  /** Paths of all files below the project, for completing paths. */
  listFiles(): string[] {
    return this.files.disk.list("");
  }

  /** The compiled protocols of a file, or what keeps them from being compiled. */
  compile(path: string, sourceMap = false): { findings: Finding[]; outputs: CompiledProtocol[] } | undefined {
    this.settle();
    const file = this.fileAt(path);
    if (!file) return undefined;
    const { compiler } = this.checks;
    const understood = compiler.understand(file, true);
    const findings = compiler.findingsOf(understood);
    const failed = this.isBroken || findings.some(({ severity }) => severity === "error");
    return { findings, outputs: failed ? [] : compiler.outputsOf(understood, { sourceMap }) };
  }

  private newChecks(): FileChecks {
    return new FileChecks(this.files, this.own.project, {
      bound: (bound) => this.compareFaults(bound),
      offers: (name) => this.known.pathsThatShare(name),
    });
  }

  /** A file that others import is kept; another one is let go when it was used, unless an editor shows it. */
  private fileAt(path: string): FileInScope | undefined {
    if (this.isShown(path) || this.known.importersOf(path).length > 0) {
      const file = this.world.file(path);
      return file === "missing" ? undefined : file;
    }
    const text = this.files.disk.read(path);
    return text === undefined ? undefined : readFile(text, path);
  }

  /** Reads what was edited since, so that everything that depends on it is known to be old. */
  private settle(): void {
    for (const path of this.unread) {
      const text = this.files.shown(path);
      if (text === undefined) continue;
      const file = readFile(text, path);
      this.understood.delete(path);
      this.checks.reread(path);
      this.world.put(file);
      this.take(describe(file));
      this.queue.add(path, true);
    }
    this.unread.clear();
  }

  /** Notes what a file on the disk offers to others, and lets its tree go; a file that is gone is lost. */
  private learn(path: string): void {
    const text = this.files.disk.read(path);
    if (text === undefined) {
      this.lose(path);
      return;
    }
    this.world.forget(path);
    this.checks.reread(path);
    this.take(describe(readFile(text, path), "with uses"));
    this.enqueue(path);
  }

  /** What is no source of the project is checked only while an editor shows it. */
  private enqueue(path: string): void {
    const isShown = this.isShown(path);
    if (isShown || this.own.isSource(path)) this.queue.add(path, isShown);
    else this.told.delete(path);
  }

  private lose(path: string): void {
    const before = this.known.get(path);
    this.checks.lose(path);
    this.queue.delete(path);
    this.faults.forget(path);
    this.told.delete(path);
    if (!before) return;
    this.known.delete(path);
    this.reach(path);
    this.recheckThoseLookingFor(before.interface.names);
  }

  /** Takes what a file says of itself now, and finds out whom the difference concerns. */
  private take(now: KnownFile): void {
    const before = this.known.get(now.path);
    this.known.set(now);
    if (before?.interface.hash === now.interface.hash) {
      this.unbindImporters(now.path);
      for (const source of this.told.sourcesThatMention(now.path)) this.recheck(source);
      return;
    }
    this.reach(now.path);
    const names = new Set(now.interface.names);
    const known = new Set(before?.interface.names);
    const differing = [...names].filter((name) => !known.has(name)).concat([...known].filter((n) => !names.has(n)));
    this.recheckThoseLookingFor(differing);
  }

  /** Everything that imports a file, directly or by way of others, has to be checked. */
  private reach(path: string): void {
    for (const importer of this.known.allImportersOf(path)) this.recheck(importer);
  }

  /** Trees that are kept may point into the tree that the file had before. */
  private unbindImporters(path: string): void {
    for (const kept of this.world.boundPaths()) if (this.known.reaches(kept, path)) this.unbind(kept);
  }

  private unbind(path: string): void {
    this.checks.unbind(path);
    this.understood.delete(path);
  }

  private recheck(path: string): void {
    if (!this.known.has(path)) return;
    this.unbind(path);
    this.enqueue(path);
  }

  private recheckThoseLookingFor(names: readonly string[]): void {
    for (const path of this.checks.filesThatSought(names)) this.recheck(path);
  }

  private recheckThoseLookingAt(path: string): void {
    for (const source of this.checks.filesThatLookedAt(path)) this.recheck(source);
  }

  /** Who imports a file is told of its errors: when these differ from what was told, it has to be told again. */
  private compareFaults(bound: BoundFile): void {
    if (!this.faults.note(bound)) return;
    const { path } = bound.parsed;
    for (const importer of this.known.importersOf(path)) {
      if (importer !== path && this.known.has(importer)) this.enqueue(importer);
    }
  }

  private check(path: string): void {
    if (!isProtocolFile(path)) {
      const text = this.files.shown(path);
      this.told.set(path, text === undefined ? [] : this.own.check(path, text));
      return;
    }
    if (this.isBroken) {
      this.told.set(path, []);
      return;
    }
    const understood = this.understand(path);
    this.told.set(path, understood ? this.checks.findingsOf(understood, this.isShown(path)) : []);
  }

  private tellOfOwnFiles(): void {
    for (const path of this.own.paths) this.told.set(path, this.own.findingsIn(path));
  }
}
