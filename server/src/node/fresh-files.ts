import { existsSync, readdirSync } from "node:fs";
import { parse, relative, sep } from "node:path";
import type { FolderFiles } from "../features/host.js";
import { compareText } from "../finding.js";
import { DiskFiles } from "./disk-files.js";

/** Files on the disk that change while the program lives: each is read as it is now. */
export class FreshFiles extends DiskFiles implements FolderFiles {
  get around(): NonNullable<FolderFiles["around"]> {
    const { root } = parse(this.root);
    const folder = relative(root, this.root).split(sep).join("/");
    return { files: new DiskFiles(root), folder: folder === "" ? "" : `${folder}/` };
  }

  /** @param reach whether to list all files below the folder, or those right in it */
  constructor(
    root: string,
    private readonly reach: "all" | "here" = "all",
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
