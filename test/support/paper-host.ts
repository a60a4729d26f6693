import type { FolderFiles, Host } from "../../server/src/features/host.js";
import { pathBelow } from "../../server/src/features/session/uris.js";
import { compareText } from "../../server/src/finding.js";

/** A disk that a test writes: texts by URI. */
export class PaperHost implements Host {
  readonly texts = new Map<string, string>();
  /** Set by tests of clients that cannot ask the server for texts. */
  libraryFolder: string | undefined;

  async openFolder(folder: string): Promise<FolderFiles> {
    const uriOf = (path: string) => (path === "" ? folder : `${folder}/${path}`);
    return {
      read: (path) => this.texts.get(uriOf(path)),
      exists: (path) => this.texts.has(uriOf(path)),
      list: (below) =>
        [...this.texts.keys()]
          .flatMap((uri) => pathBelow(folder, uri) ?? [])
          .filter((path) => below === "" || path.startsWith(`${below}/`))
          .sort(compareText),
      refresh: async () => {},
    };
  }

  projectFolderAbove(): string | undefined {
    return undefined;
  }

  pageOf(rule: string): string {
    return `file:///pages/${rule}.md`;
  }
}
