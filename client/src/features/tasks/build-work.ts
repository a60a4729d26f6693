import { l10n, Uri, workspace } from "vscode";
import { buildAll } from "../building/build-all.js";
import type { LanguageServer } from "../language-server/index.js";
import type { TaskWork } from "./task-terminal.js";

/** Compiles everything and names the files that were written; protocols with errors make the task fail. */
export function buildWork(server: LanguageServer): TaskWork {
  return async (say, token) => {
    let count = 0;
    let failed = 0;
    for await (const { source, written, errors } of buildAll(server, token)) {
      for (const file of written) say(workspace.asRelativePath(Uri.parse(file)));
      if (errors > 0) say(l10n.t("{0} has errors and was not built.", workspace.asRelativePath(source)));
      count += written.length;
      failed += errors > 0 ? 1 : 0;
    }
    say(l10n.t("Files written: {0}.", count));
    return failed === 0;
  };
}
