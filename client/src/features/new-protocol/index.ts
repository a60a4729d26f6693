import { commands, type ExtensionContext, l10n, Uri, window, workspace } from "vscode";
import {
  type ListApproachesParams,
  type ListApproachesResult,
  listApproaches,
  type WriteStarterParams,
  type WriteStarterResult,
  writeStarter,
} from "../../../../server/src/features/requests.js";
import { fileNameFor } from "../../shared/file-names.js";
import { exists, folderFor, isInProject, projectFileName, writeText } from "../../shared/workspace-paths.js";
import type { LanguageServer } from "../language-server/index.js";
import { approachItems } from "./approach-items.js";

/** `Homework: New Protocol…` writes a first protocol of an approach that its author picks; it checks clean. */
export function activateNewProtocol(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand("homework.newProtocol", async (chosen?: Uri) => {
      const folder = await folderFor(chosen);
      const approach = await pickApproach(server, folder);
      if (approach === undefined) return;
      const title = await askForTitle(folder);
      if (title === undefined) return;
      const params: WriteStarterParams = { approach, title, ...(folder ? { folder: folder.toString() } : {}) };
      const starter = await server.ask<WriteStarterResult | null>(writeStarter, params);
      if (starter) await open(starter, folder && Uri.joinPath(folder, fileOf(title)), folder);
    }),
  );
}

async function pickApproach(server: LanguageServer, folder: Uri | undefined): Promise<string | undefined> {
  const params: ListApproachesParams = folder ? { folder: folder.toString() } : {};
  const items = server
    .ask<ListApproachesResult>(listApproaches, params)
    .then(({ approaches }) => approachItems(approaches));
  const picked = await window.showQuickPick(items, {
    title: l10n.t("New Protocol"),
    placeHolder: l10n.t("Which approach do you work in?"),
    matchOnDescription: true,
    matchOnDetail: true,
    // The page that it was opened from may take the focus once more.
    ignoreFocusOut: true,
  });
  return picked?.approach;
}

function askForTitle(folder: Uri | undefined): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t("New Protocol"),
    prompt: l10n.t("What is the protocol called? Its file is named after the title."),
    placeHolder: l10n.t("Worry later"),
    ignoreFocusOut: true,
    validateInput: async (title) => {
      if (fileNameFor(title) === "") return l10n.t("A title has letters.");
      const file = folder && Uri.joinPath(folder, fileOf(title));
      return file && (await exists(file)) ? l10n.t("There is a file {0} already.", fileOf(title)) : undefined;
    },
  });
}

function fileOf(title: string): string {
  return `${fileNameFor(title)}.homework`;
}

/** Without a folder to write to the protocol is a document that is not yet saved. */
async function open({ text, projectFile }: WriteStarterResult, file: Uri | undefined, folder: Uri | undefined) {
  if (!file || !folder) {
    await window.showTextDocument(await workspace.openTextDocument({ language: "homework", content: text }));
    return;
  }
  if (!(await isInProject(folder))) await writeText(Uri.joinPath(folder, projectFileName), projectFile);
  await writeText(file, text);
  await window.showTextDocument(file, { preview: false });
}
