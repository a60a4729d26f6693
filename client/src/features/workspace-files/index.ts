import { Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ListFilesParams,
  type ListFilesResult,
  listFiles,
  type ReadFilesParams,
  type ReadFilesResult,
  readFiles,
} from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../language-server/index.js";
import { pathsBelow } from "./paths-below.js";

/** Hands the files of the workspace to a server that reaches no disk: in a browser, or where a workspace is virtual. */
export function activateWorkspaceFiles(server: LanguageServer): void {
  server.onMade((client: BaseLanguageClient) => {
    client.onRequest(listFiles, async ({ folder, reach }: ListFilesParams): Promise<ListFilesResult> => {
      return { paths: await pathsBelow(Uri.parse(folder), reach) };
    });
    client.onRequest(readFiles, async ({ uris }: ReadFilesParams): Promise<ReadFilesResult> => {
      return { texts: await Promise.all(uris.map((uri) => textOf(Uri.parse(uri)))) };
    });
  });
}

async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
