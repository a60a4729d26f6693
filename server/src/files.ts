/**
 * The one way to reach files. The command gives it the disk, the editor its documents, the tests a map.
 * Paths are relative to the project root, with forward slashes, and never leave it.
 */
export interface Files {
  /** The text of a file, or undefined if there is none. */
  read(path: string): string | undefined;
  /** Whether a file is there (materials are looked for, never read). */
  exists(path: string): boolean;
  /** All files below a folder ("" is the root), in code-unit order, without hidden folders and `node_modules`. */
  list(folder: string): string[];
}

/** Files held in memory: a browser, a test, a string handed to the library. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts).sort();
  return {
    read: (path) => texts[path],
    exists: (path) => Object.hasOwn(texts, path),
    list: (folder) => (folder === "" ? paths : paths.filter((path) => path.startsWith(`${folder}/`))),
  };
}
