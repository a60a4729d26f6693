import { type CancellationToken, Uri, workspace } from "vscode";
import {
  type CheckTextParams,
  type CheckTextResult,
  checkText,
} from "../../../../server/src/features/tool-requests.js";
import { protocolInFront } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";

export interface CheckProtocolInput {
  /** The text of a protocol; without it a file is checked. */
  text?: string;
  /** The path of a file in the workspace; without it the protocol in front. */
  path?: string;
}

/** What is found, a line for each, for a model to read. */
export async function checkProtocol(
  { text, path }: CheckProtocolInput,
  server: LanguageServer,
  token: CancellationToken,
): Promise<string> {
  const checked = text ?? (await textOf(path));
  if (checked === undefined) return "There is no such protocol. Give its text, or the path of its file.";
  const params: CheckTextParams = { text: checked };
  const { findings } = await server.ask<CheckTextResult>(checkText, params, token);
  if (findings.length === 0) return "Nothing was found: the protocol keeps the language and the rules of its approach.";
  return findings
    .map(({ line, column, severity, code, message, help }) => {
      const first = `${line}:${column} ${severity} ${code}: ${message}`;
      return help === undefined ? first : `${first}\n  To do: ${help}`;
    })
    .join("\n");
}

async function textOf(path: string | undefined): Promise<string | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = path === undefined ? protocolInFront() : folder && Uri.joinPath(folder, path);
  if (!uri || (folder && path !== undefined && !uri.path.startsWith(`${folder.path}/`))) return undefined;
  try {
    return (await workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}
