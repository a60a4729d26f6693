import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activateFeatures } from "./extension.js";
import { clientId, clientName } from "./features/language-server/index.js";

export { deactivate } from "./extension.js";

/** What is used of a browser; its types would bring the whole page along. */
declare const Worker: new (
  url: string,
) => ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

declare const fetch: (url: string) => Promise<{ blob: () => Promise<Blob> }>;

/** The entry in a browser: the server is a worker beside the extension. */
export function activate(context: ExtensionContext): void {
  const uri = Uri.joinPath(context.extensionUri, "dist", "server.js");
  activateFeatures(context, (options) => {
    let worker: InstanceType<typeof Worker> | undefined;
    const startWorker = async () => {
      worker = new Worker(await workerUrl(uri));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return {
      client: new LanguageClient(clientId, clientName, startWorker, options),
      release: () => worker?.terminate(),
    };
  });
}

/** A browser that works on another machine refuses workers from there, and takes the same script from its own memory. */
async function workerUrl(uri: Uri): Promise<string> {
  const url = uri.toString(true);
  if (uri.scheme !== "vscode-remote") return url;
  const script = await fetch(url);
  return URL.createObjectURL(await script.blob());
}
