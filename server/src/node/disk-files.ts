import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathInProject } from "../compile/project-settings.js";
import type { Files } from "../files.js";
import { reasonOf } from "./failure-reason.js";
import { walk } from "./walk.js";

/** The files of a project on the disk, one of which may come from standard input instead. */
export class DiskFiles implements Files {
  /** The folder of the project, absolute. */
  readonly root: string;
  readonly #instead: ReadonlyMap<string, string>;
  /** Why a file that is there could not be read, by path. */
  readonly #unreadable = new Map<string, string>();
  #last: { path: string; text: string } | undefined;

  /** @param instead texts that stand in for files, by path in the project */
  constructor(root: string, instead: ReadonlyMap<string, string> = new Map()) {
    this.root = root;
    this.#instead = instead;
  }

  read(path: string): string | undefined {
    const given = this.#instead.get(path);
    if (given !== undefined) return given;
    if (this.#last?.path === path) return this.#last.text;
    if (pathInProject(path) !== path) return undefined;
    const text = this.#readDisk(path);
    if (text !== undefined) this.#last = { path, text };
    return text;
  }

  exists(path: string): boolean {
    return this.#instead.has(path) || (pathInProject(path) !== undefined && existsSync(join(this.root, path)));
  }

  list(folder: string): string[] {
    if (!existsSync(join(this.root, folder))) return [];
    return Array.from(walk(join(this.root, folder)))
      .filter(({ closed }) => closed === undefined)
      .map(({ path }) => (folder === "" ? path : `${folder}/${path}`));
  }

  /** The file that was read last is read from the disk when it is asked for again. */
  protected forgetLast(): void {
    this.#last = undefined;
  }

  /** Why the file could not be read when it was asked for. */
  reasonUnreadable(path: string): string | undefined {
    return this.#unreadable.get(path);
  }

  #readDisk(path: string): string | undefined {
    try {
      const bytes = readFileSync(join(this.root, path));
      if (isUtf8(bytes)) return bytes.toString("utf8");
      this.#unreadable.set(path, "it is not text in UTF-8");
    } catch (error) {
      this.#unreadable.set(path, reasonOf(error));
    }
    return undefined;
  }
}
