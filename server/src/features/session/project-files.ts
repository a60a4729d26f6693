import { projectFileName } from "../../compile/project-settings.js";
import type { FolderFiles } from "../host.js";

/** The folders, relative to the given one, that hold a project file; the deepest first. */
export function projectFolders(files: FolderFiles): string[] {
  return files
    .list("")
    .filter((path) => path === projectFileName || path.endsWith(`/${projectFileName}`))
    .map((path) => path.slice(0, Math.max(0, path.length - projectFileName.length - 1)))
    .sort((a, b) => b.length - a.length);
}

/** The files of one folder below, without those of projects inside it: a file belongs to the nearest project. */
export function filesIn(files: FolderFiles, folder: string, inner: readonly string[]): FolderFiles {
  if (folder === "" && inner.length === 0) return files;
  const start = folder === "" ? "" : `${folder}/`;
  const isElsewhere = (path: string) => inner.some((other) => path.startsWith(`${other}/`));
  return {
    read: (path) => files.read(start + path),
    exists: (path) => files.exists(start + path),
    list: (below) =>
      files
        .list(start + below === "" ? "" : (start + below).replace(/\/$/, ""))
        .filter((path) => !isElsewhere(path))
        .map((path) => path.slice(start.length)),
    refresh: (paths) => files.refresh(paths.map((path) => start + path)),
    around: files.around ? { ...files.around, folder: files.around.folder + start } : { files, folder: start },
  };
}
