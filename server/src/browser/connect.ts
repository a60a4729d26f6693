import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { ClientHost } from "../features/client-host.js";
import type { Served } from "../features/serve.js";

/** The worker that this runs in; its types would bring all of the browser along. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** Speaks with whoever started the worker, and has files from there. */
export function connectInWorker(): Served {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
  return { connection, host: new ClientHost(connection) };
}
