import { compareText } from "../../finding.js";
import type { KnownFile } from "./known-file.js";

/** What a project knows of each of its files, found by what is asked: who imports it, who shares a name. */
export class ProjectIndex {
  private readonly files = new Map<string, KnownFile>();
  private readonly importers = new Map<string, Set<string>>();
  private readonly sharing = new Map<string, Set<string>>();

  set(file: KnownFile): void {
    this.delete(file.path);
    this.files.set(file.path, file);
    for (const path of file.imports) add(this.importers, path, file.path);
    for (const name of sharedNames(file)) add(this.sharing, name, file.path);
  }

  delete(path: string): void {
    const file = this.files.get(path);
    if (!file) return;
    this.files.delete(path);
    for (const other of file.imports) this.importers.get(other)?.delete(path);
    for (const name of sharedNames(file)) this.sharing.get(name)?.delete(path);
  }

  get size(): number {
    return this.files.size;
  }

  get(path: string): KnownFile | undefined {
    return this.files.get(path);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** Paths of all known files, in code-unit order. */
  paths(): string[] {
    return [...this.files.keys()].sort(compareText);
  }

  all(): IterableIterator<KnownFile> {
    return this.files.values();
  }

  /** Files that import a file, which need not be there. */
  importersOf(path: string): readonly string[] {
    return [...(this.importers.get(path) ?? [])];
  }

  /** Files that import a file directly or by way of others; the file itself is not among them. */
  allImportersOf(path: string): readonly string[] {
    const found = new Set<string>();
    const open = [path];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const importer of this.importers.get(next) ?? []) {
        if (found.has(importer) || importer === path) continue;
        found.add(importer);
        open.push(importer);
      }
    }
    return [...found];
  }

  /** Whether a file imports another one, directly or by way of others. */
  reaches(path: string, other: string): boolean {
    const seen = new Set([path]);
    for (const next of seen) {
      for (const imported of this.files.get(next)?.imports ?? []) {
        if (imported === other) return true;
        seen.add(imported);
      }
    }
    return false;
  }

  /** Files in which one of these words may stand, in any spelling of a term; in code-unit order. */
  pathsThatMayUse(words: readonly string[]): readonly string[] {
    return this.pathsWhere(({ uses }) => uses === undefined || words.some((word) => uses.words.mayHold(word)));
  }

  /** Files whose tasks may hand out one of some files; in code-unit order. */
  pathsThatMayHandOut(isMeant: (material: string) => boolean): readonly string[] {
    return this.pathsWhere(({ uses }) => uses === undefined || uses.materials.some(isMeant));
  }

  /** Files from which a name can be imported, in code-unit order. */
  pathsThatShare(name: string): readonly string[] {
    return [...(this.sharing.get(name) ?? [])].sort(compareText);
  }

  private pathsWhere(holds: (file: KnownFile) => boolean): string[] {
    return [...this.files.values()].flatMap((file) => (holds(file) ? [file.path] : [])).sort(compareText);
  }

  /** All names that can be imported from some file. */
  sharedNames(): IterableIterator<string> {
    return this.sharing.keys();
  }
}

function sharedNames({ declared }: KnownFile): Set<string> {
  return new Set(declared.filter(({ protocol }) => protocol === undefined).map(({ name }) => name));
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
