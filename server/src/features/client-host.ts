import type { Connection } from "vscode-languageserver";
import { projectFileName } from "../compile/project-settings.js";
import { compareText } from "../finding.js";
import type { FolderFiles, Host } from "./host.js";
import { type ListFilesResult, listFiles, type ReadFilesResult, readFiles } from "./requests.js";
import { uriBelow } from "./session/uris.js";

/** Files that the client hands over: in a browser the server reaches no disk. */
export class ClientHost implements Host {
  readonly libraryFolder = undefined;

  constructor(private readonly connection: Connection) {}

  async openFolder(folder: string, reach: "all" | "here"): Promise<FolderFiles> {
    const files = new HandedFiles(this.connection, folder, reach);
    await files.refresh([]);
    return files;
  }

  projectFolderAbove(): string | undefined {
    return undefined;
  }

  pageOf(): string | undefined {
    return undefined;
  }
}

/** Copies of the files that protocols are made of; of all others it is known that they are there. */
class HandedFiles implements FolderFiles {
  private paths: readonly string[] = [];
  private known: ReadonlySet<string> = new Set();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly folder: string,
    private readonly reach: "all" | "here",
  ) {}

  read(path: string): string | undefined {
    return this.texts.get(path);
  }

  exists(path: string): boolean {
    return this.known.has(path);
  }

  list(folder: string): string[] {
    return folder === "" ? [...this.paths] : this.paths.filter((path) => path.startsWith(`${folder}/`));
  }

  async refresh(changed: readonly string[]): Promise<void> {
    const { paths } = await this.connection.sendRequest<ListFilesResult>(listFiles, {
      folder: this.folder,
      reach: this.reach,
    });
    this.paths = paths.toSorted(compareText);
    this.known = new Set(paths);
    for (const path of [...this.texts.keys()]) if (!this.known.has(path)) this.texts.delete(path);
    const wanted = this.paths.filter((path) => isRead(path) && (!this.texts.has(path) || changed.includes(path)));
    const uris = wanted.map((path) => uriBelow(this.folder, path));
    const { texts } = await this.connection.sendRequest<ReadFilesResult>(readFiles, { uris });
    for (const [i, path] of wanted.entries()) {
      const text = texts[i];
      if (typeof text === "string") this.texts.set(path, text);
      else this.texts.delete(path);
    }
  }
}

function isRead(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isSetting = name === projectFileName || name === ".editorconfig";
  return isSetting || name.endsWith(".homework") || name.endsWith(".approach.yaml");
}
