import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { projectFileName } from "../compile/project-settings.js";
import type { FolderFiles, Host } from "../features/host.js";
import { FreshFiles } from "./fresh-files.js";

/** The disk, for a server that runs under Node. */
export class NodeHost implements Host {
  readonly libraryFolder: string | undefined;
  private readonly pages: string;

  /**
   * @param shipped the folder that what is shipped lies in, absolute: pages of rules in `rules`, the library in `library`
   * @param elsewhere hands over the files of folders that are not on the disk, such as those of a repository far away
   */
  constructor(
    shipped: string,
    private readonly elsewhere?: Pick<Host, "openFolder">,
  ) {
    this.pages = join(shipped, "rules");
    const library = join(shipped, "library");
    this.libraryFolder = existsSync(library) ? pathToFileURL(library).toString() : undefined;
  }

  async openFolder(folder: string, reach: "all" | "here"): Promise<FolderFiles> {
    const path = pathOf(folder);
    if (path !== undefined) return new FreshFiles(path, reach);
    if (!this.elsewhere || folder.startsWith("untitled:")) return nothing;
    // Not every client can hand files over; a lone document is served all the same.
    return this.elsewhere.openFolder(folder, reach).catch(() => nothing);
  }

  projectFolderAbove(folder: string): string | undefined {
    let path = pathOf(folder);
    while (path !== undefined && !existsSync(join(path, projectFileName))) {
      const above = dirname(path);
      path = above === path ? undefined : above;
    }
    return path === undefined ? undefined : pathToFileURL(path).toString();
  }

  pageOf(rule: string): string | undefined {
    const page = join(this.pages, `${rule}.md`);
    return existsSync(page) ? pathToFileURL(page).toString() : undefined;
  }
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
}

const nothing: FolderFiles = {
  read: () => undefined,
  exists: () => false,
  list: () => [],
  refresh: async () => {},
};
