import type { Files } from "../files.js";

/** The files below one folder, as far as the server can reach them. */
export interface FolderFiles extends Files {
  /** Others have changed these files; whoever holds copies reads them again. */
  refresh(paths: readonly string[]): Promise<void>;
  /** Files that hold these and more, such as a whole disk, and the path of this folder among them, with a slash at its end. */
  readonly around?: { files: Pick<Files, "read">; folder: string };
}

/** What the machine lends to the server: the disk under Node, whatever the client hands over in a browser. */
export interface Host {
  /**
   * @param folder a URI; of one that cannot be reached the files are none
   * @param reach `all` below the folder, or `here` for those right in it: a lone file must not have a whole disk searched
   */
  openFolder(folder: string, reach: "all" | "here"): Promise<FolderFiles>;
  /** URI of the nearest folder, from the given one upwards, that holds a project file. */
  projectFolderAbove(folder: string): string | undefined;
  /** URI of the folder that holds the texts of the standard library, where they lie on a disk. */
  readonly libraryFolder: string | undefined;
  /** URI of the shipped page of a rule, where pages can be opened. */
  pageOf(rule: string): string | undefined;
}
