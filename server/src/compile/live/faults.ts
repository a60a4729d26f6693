import type { BoundFile } from "../../language/index.js";

/** Errors of the writing and the names of each file, as the files that import it tell them. */
export class Faults {
  private readonly byFile = new Map<string, string>();

  /** @returns whether importers were told otherwise */
  note({ parsed, findings }: BoundFile): boolean {
    const errors = [...parsed.findings, ...findings].filter(({ severity }) => severity === "error");
    const [first] = errors;
    const now = first ? `${errors.length} ${first.start} ${first.end} ${first.message}` : "";
    const before = this.byFile.get(parsed.path);
    this.byFile.set(parsed.path, now);
    return before !== undefined && before !== now;
  }

  forget(path: string): void {
    this.byFile.delete(path);
  }

  clear(): void {
    this.byFile.clear();
  }
}
