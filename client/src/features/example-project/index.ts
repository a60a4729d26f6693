import { commands, type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import { exists, writeText } from "../../shared/workspace-paths.js";

/** A whole project that comes with the extension. */
interface ExampleProject {
  /** The name of its folder. */
  id: string;
  title: string;
  about: string;
  /** The path of its protocol. */
  protocol: string;
  /** Texts by path. */
  files: Record<string, string>;
}

/** `Homework: Open Example Project…` copies an example to a place where it can be changed. */
export function activateExampleProject(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand("homework.openExampleProject", async () => {
      const example = await pickExample(context);
      if (!example) return;
      const parent = await pickPlace();
      if (!parent) return;
      const folder = await freeFolder(parent, example.id);
      for (const [path, text] of Object.entries(example.files)) await writeText(Uri.joinPath(folder, path), text);
      await show(folder, example);
    }),
  );
}

async function pickExample({ extensionUri }: ExtensionContext): Promise<ExampleProject | undefined> {
  const stored = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", "examples.json"));
  const examples: ExampleProject[] = JSON.parse(new TextDecoder().decode(stored));
  const items = examples.map((example) => ({ label: example.title, detail: example.about, example }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Open Example Project"),
    placeHolder: l10n.t("Each is a whole project to learn from. It is copied, so you may change it."),
    matchOnDetail: true,
    // The page that it was opened from may take the focus once more.
    ignoreFocusOut: true,
  });
  return picked?.example;
}

/** The folder that the project's own folder goes into. */
async function pickPlace(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return pickFolder();
  const elsewhere = { label: l10n.t("Another folder…"), folder: undefined };
  const here = folders.map(({ name, uri }) => ({ label: l10n.t("In the folder {0}", name), folder: uri }));
  const picked = await window.showQuickPick([...here, elsewhere], {
    title: l10n.t("Where should the project go?"),
    ignoreFocusOut: true,
  });
  return picked && (picked.folder ?? pickFolder());
}

async function pickFolder(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t("Copy the Project Here"),
  });
  return picked?.[0];
}

/** Nothing that is there is overwritten. */
async function freeFolder(parent: Uri, name: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const folder = Uri.joinPath(parent, count === 1 ? name : `${name}-${count}`);
    if (!(await exists(folder))) return folder;
  }
}

async function show(folder: Uri, { protocol }: ExampleProject): Promise<void> {
  if (workspace.getWorkspaceFolder(folder))
    await window.showTextDocument(Uri.joinPath(folder, protocol), { preview: false });
  else await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow: workspace.name !== undefined });
}
