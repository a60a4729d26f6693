import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { projectFileName } from "../compile/open-project.js";
import type { FolderFiles, Host } from "../features/host.js";
import { compareText } from "../finding.js";
import { DiskFiles } from "./disk-files.js";

/** The disk, for a server that runs under Node. */
export class NodeHost implements Host {
  /** @param pages the folder with the pages of the rules, absolute */
  constructor(private readonly pages: string) {}

  async openFolder(folder: string, reach: "all" | "here"): Promise<FolderFiles> {
    const path = pathOf(folder);
    if (path === undefined) return nothing;
    return new WatchedFiles(path, reach);
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

/** Files on the disk that change while the server lives: each is read as it is now. */
class WatchedFiles extends DiskFiles implements FolderFiles {
  constructor(
    root: string,
    private readonly reach: "all" | "here",
  ) {
    super(root);
  }

  override read(path: string): string | undefined {
    this.forgetLast();
    return super.read(path);
  }

  override list(folder: string): string[] {
    if (this.reach === "all") return super.list(folder);
    const entries = existsSync(this.root) ? readdirSync(this.root, { withFileTypes: true }) : [];
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return folder === "" ? names.sort(compareText) : [];
  }

  async refresh(): Promise<void> {}
}

const nothing: FolderFiles = {
  read: () => undefined,
  exists: () => false,
  list: () => [],
  refresh: async () => {},
};
