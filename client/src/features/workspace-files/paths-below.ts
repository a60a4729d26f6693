import { FileType, Uri, workspace } from "vscode";

/** A folder with more files than this is no project of protocols, and nobody waits until it is read. */
const most = 20_000;

/**
 * The files of a folder, relative to it, without hidden folders and `node_modules`. Folders that are links are not
 * followed: they may lead round in circles.
 * @param reach `all` below the folder, or `here` for those right in it
 * @returns none for a folder that cannot be read
 */
export async function pathsBelow(folder: Uri, reach: "all" | "here"): Promise<string[]> {
  const found: string[] = [];
  const read = async (path: string): Promise<void> => {
    const below: Promise<void>[] = [];
    for (const [name, type] of await entriesOf(path === "" ? folder : Uri.joinPath(folder, path))) {
      const full = path === "" ? name : `${path}/${name}`;
      if (type & FileType.File) found.push(full);
      else if (type === FileType.Directory && reach === "all" && isSearched(name)) below.push(read(full));
      if (found.length >= most) return;
    }
    await Promise.all(below);
  };
  await read("");
  return found.slice(0, most);
}

function isSearched(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
