import type { Files } from "../files.js";
import { libraryData } from "../language/generated/library-data.js";
import {
  type ApproachName,
  type BoundFile,
  bindFile,
  type Declaration,
  declarationsOf,
  type Environment,
  type FileInScope,
  Meanings,
  parseFile,
  type RuleName,
  StandardLibrary,
  type StandardLibraryData,
  specifierFor,
} from "../language/index.js";
import type { Rulebook } from "../rules/index.js";

let sharedLibrary: StandardLibrary | undefined;

/** The standard library as it was shipped. */
export function standardLibrary(): StandardLibrary {
  sharedLibrary ??= new StandardLibrary(JSON.parse(libraryData) as StandardLibraryData);
  return sharedLibrary;
}

/** What a driver that lives on wants to know of a world, and knows better itself. */
export interface WorldObserver {
  /** A file had its words bound; what was asked of the world meanwhile was asked for it. */
  bound?(bound: BoundFile): void;
  /** A name was looked for in the whole project, on behalf of a file. */
  lookedFor?(name: string, from: string): void;
  /** Paths of files by the names that they share; without it all files are read when a name is missing. */
  offers?(name: string): readonly string[];
}

/**
 * What the files of a project can see of each other. A file that others import is read once and kept; one that nobody
 * imports leaves nothing behind.
 */
export class World implements Environment {
  readonly library = standardLibrary();
  readonly vocabulary = this.library.vocabulary;
  readonly meanings = new Meanings();
  readonly approaches: readonly ApproachName[];
  readonly rules: readonly RuleName[];
  private readonly inScope = new Map<string, FileInScope | "missing">();
  private readonly bound = new Map<string, BoundFile>();
  private offers: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    readonly files: Files,
    rulebook: Rulebook,
    private readonly observer: WorldObserver = {},
  ) {
    const { entries } = rulebook.library;
    this.approaches = entries
      .filter((pack) => pack.approachable)
      .map(({ approach, title, aliases, overlay }) => {
        const combinations = rulebook.library.combinationsOf(approach);
        return { id: approach, title, aliases: [...aliases, ...Object.keys(combinations)], combinations, overlay };
      });
    this.rules = entries.flatMap((pack) => pack.rules);
  }

  standardModule(name: string): readonly Declaration[] | undefined {
    return this.library.module(name);
  }

  standardModuleNames(): readonly string[] {
    return this.library.moduleNames();
  }

  file(path: string): FileInScope | "missing" {
    let file = this.inScope.get(path);
    if (file === undefined) {
      const text = this.files.read(path);
      file = text === undefined ? "missing" : readFile(text, path);
      this.inScope.set(path, file);
    }
    return file;
  }

  /** The file that is compiled: what was read for an importer is used again, else it is read and not kept. */
  open(path: string, text: string): FileInScope {
    const known = this.inScope.get(path);
    return known !== undefined && known !== "missing" && known.parsed.text === text ? known : readFile(text, path);
  }

  /** Keeps a file as it is read now; what was known of it before is forgotten. */
  put(file: FileInScope): void {
    this.forget(file.parsed.path);
    this.inScope.set(file.parsed.path, file);
  }

  /** Reads a file anew when it is asked for next. */
  forget(path: string): void {
    this.inScope.delete(path);
    this.bound.delete(path);
  }

  /** Paths of the files whose words are bound at present. */
  boundPaths(): string[] {
    return [...this.bound.keys()];
  }

  /** Binds the words of a file anew when they are asked for next: what it imports has changed. */
  unbind(path: string): void {
    const file = this.inScope.get(path);
    this.bound.delete(path);
    if (file === undefined || file === "missing") this.inScope.delete(path);
    // Terms that came from the changed file are kept with the declarations; these are made anew.
    else this.inScope.set(path, { parsed: file.parsed, declarations: declarationsOf(file.parsed, "project") });
  }

  bind(file: FileInScope): BoundFile {
    const { path } = file.parsed;
    const known = this.bound.get(path);
    if (known && known.parsed === file.parsed) return known;
    const bound = bindFile(file.parsed, file.declarations, this, this.meanings);
    if (this.inScope.get(path) === file) this.bound.set(path, bound);
    this.observer.bound?.(bound);
    for (const entry of bound.imports) this.boundFile(entry.from);
    return bound;
  }

  /** An imported file with its words bound; undefined for modules of the standard library. */
  boundFile(path: string): BoundFile | undefined {
    const file = this.inScope.get(path);
    return file === undefined || file === "missing" ? undefined : this.bind(file);
  }

  whereDeclared(name: string, from: string): readonly string[] {
    const standard = this.library.modulesWith(name).map((module) => `homework:${module}`);
    this.observer.lookedFor?.(name, from);
    const files = this.observer.offers?.(name) ?? this.offered().get(name) ?? [];
    return [...standard, ...files.filter((path) => path !== from).map((path) => specifierFor(from, path))];
  }

  /** Shared names of the project's files. Made only when a name is missing somewhere, for then all files are read. */
  private offered(): ReadonlyMap<string, readonly string[]> {
    if (!this.offers) {
      const offers = new Map<string, string[]>();
      for (const path of this.files.list("").filter((file) => file.endsWith(".homework"))) {
        const file = this.inScope.get(path) ?? this.readForOffers(path);
        if (file === undefined || file === "missing") continue;
        for (const { name } of file.declarations.shared) offers.set(name, [...(offers.get(name) ?? []), path]);
      }
      this.offers = offers;
    }
    return this.offers;
  }

  private readForOffers(path: string): FileInScope | undefined {
    const text = this.files.read(path);
    return text === undefined ? undefined : readFile(text, path);
  }
}

/** Reads a text of the project; never throws, whatever the text. */
export function readFile(text: string, path: string): FileInScope {
  const parsed = parseFile(text, path);
  return { parsed, declarations: declarationsOf(parsed, "project") };
}
