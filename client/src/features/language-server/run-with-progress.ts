import { ProgressLocation, window } from "vscode";
import { WorkDoneProgress } from "vscode-languageclient";
import type { LanguageServer } from "./language-server.js";

let count = 0;

/** Runs a command of the server while a notification shows how far it is; it can be stopped there. */
export function runWithProgress<Result>(
  server: LanguageServer,
  command: string,
  title: string,
  argument: object = {},
): Thenable<Result> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const client = await server.client();
      const workDoneToken = `${command}.${++count}`;
      let done = 0;
      const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== "report") return;
        const { message = "", percentage = done } = value;
        progress.report({ message, increment: percentage - done });
        done = percentage;
      });
      try {
        const params = { command, arguments: [argument], workDoneToken };
        return await client.sendRequest<Result>("workspace/executeCommand", params, token);
      } finally {
        listening.dispose();
      }
    },
  );
}
