import { FileType, Uri, window, workspace } from "vscode";

export const projectFileName = "homework.yaml";

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export function parentOf(uri: Uri): Uri {
  return Uri.joinPath(uri, "..");
}

/** The folder that something new goes into: the one that was chosen, the only one, or the one that is asked for. */
export async function folderFor(chosen: Uri | undefined): Promise<Uri | undefined> {
  if (chosen) return (await isFolder(chosen)) ? chosen : parentOf(chosen);
  const [first, ...more] = workspace.workspaceFolders ?? [];
  if (more.length === 0) return first?.uri;
  return (await window.showWorkspaceFolderPick())?.uri;
}

async function isFolder(uri: Uri): Promise<boolean> {
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
}

/** Whether a folder lies in a project: it or a folder above, within the workspace, holds a project file. */
export async function isInProject(folder: Uri): Promise<boolean> {
  const top = workspace.getWorkspaceFolder(folder)?.uri;
  for (let at = folder; ; at = parentOf(at)) {
    if (await exists(Uri.joinPath(at, projectFileName))) return true;
    if (!top || at.path.length <= top.path.length) return false;
  }
}

export function writeText(uri: Uri, text: string): Thenable<void> {
  return workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
