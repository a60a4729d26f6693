/** What each file looked for in vain, or looked at: when that comes or goes, the file has to be checked again. */
export class Lookups {
  private readonly byFile = new Map<string, Set<string>>();

  note(file: string, what: string): void {
    const known = this.byFile.get(file);
    if (known) known.add(what);
    else this.byFile.set(file, new Set([what]));
  }

  /** The file is about to look again, or is there no more. */
  forget(file: string): void {
    this.byFile.delete(file);
  }

  clear(): void {
    this.byFile.clear();
  }

  /** The files that looked for any of these. */
  filesThatLookedFor(any: readonly string[]): string[] {
    return [...this.byFile].flatMap(([file, looked]) => (any.some((what) => looked.has(what)) ? [file] : []));
  }
}
