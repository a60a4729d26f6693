import type { Files } from "../../files.js";

/** Files some of which an editor shows: their text is the editor's, whatever the disk says. */
export class ShownFiles implements Files {
  private readonly texts = new Map<string, string>();

  constructor(readonly disk: Files) {}

  read(path: string): string | undefined {
    return this.texts.get(path) ?? this.disk.read(path);
  }

  exists(path: string): boolean {
    return this.texts.has(path) || this.disk.exists(path);
  }

  list(folder: string): string[] {
    return this.disk.list(folder);
  }

  show(path: string, text: string): void {
    this.texts.set(path, text);
  }

  /** The text that an editor shows. */
  shown(path: string): string | undefined {
    return this.texts.get(path);
  }

  hide(path: string): void {
    this.texts.delete(path);
  }

  paths(): string[] {
    return [...this.texts.keys()];
  }
}
