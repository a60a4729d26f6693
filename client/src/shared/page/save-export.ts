import { env, l10n, Uri, window, workspace } from "vscode";
import { fileNameFor } from "../file-names.js";
import { parentOf } from "../workspace-paths.js";

export type ExportFormat = "svg" | "png" | "html";

export interface Export {
  format: ExportFormat;
  /** Text, or for a PNG base64. */
  data: string;
  /** What the file is named after. */
  title: string;
  /** The protocol that it was made from. */
  source: Uri;
}

/** Asks where to save what a page hands out. */
export async function saveExport({ format, data, title, source }: Export): Promise<void> {
  const name = `${fileNameFor(title)}.${format}`;
  const folder = source.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : parentOf(source);
  const chosen = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, name) } : {}),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (!chosen) return;
  await workspace.fs.writeFile(chosen, format === "png" ? bytesOf(data) : new TextEncoder().encode(data));
  const open = format === "html" ? l10n.t("Open to Print") : l10n.t("Open");
  const saved = l10n.t("{0} was saved.", chosen.path.split("/").at(-1) ?? name);
  if ((await window.showInformationMessage(saved, open)) === open) await env.openExternal(chosen);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
