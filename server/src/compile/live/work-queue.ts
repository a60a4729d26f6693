/** Files that wait to be checked: those that an editor shows before all others, the one changed last first. */
export class WorkQueue {
  private readonly urgent = new Set<string>();
  private readonly later = new Set<string>();
  private first: string | undefined;

  get size(): number {
    return this.urgent.size + this.later.size;
  }

  has(path: string): boolean {
    return this.urgent.has(path) || this.later.has(path);
  }

  add(path: string, isShown: boolean): void {
    if (isShown) this.later.delete(path);
    (isShown ? this.urgent : this.later).add(path);
  }

  /** The file that is being typed in comes before all others. */
  prefer(path: string): void {
    this.first = path;
    this.add(path, true);
  }

  /** An editor shows the file no longer. */
  demote(path: string): void {
    if (this.urgent.delete(path)) this.later.add(path);
  }

  delete(path: string): boolean {
    return this.urgent.delete(path) || this.later.delete(path);
  }

  /** @param reach whether to take only files that an editor shows */
  take(reach: "shown" | "all" = "all"): string | undefined {
    const { first } = this;
    this.first = undefined;
    if (first !== undefined && this.delete(first)) return first;
    for (const set of reach === "all" ? [this.urgent, this.later] : [this.urgent]) {
      for (const path of set) {
        set.delete(path);
        return path;
      }
    }
    return undefined;
  }
}
