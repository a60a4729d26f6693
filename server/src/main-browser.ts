import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { ClientHost } from "./features/client-host.js";
import { serve } from "./features/serve.js";

/** The worker that this runs in; its types would bring all of the browser along. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, new ClientHost(connection));
