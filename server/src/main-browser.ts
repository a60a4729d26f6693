import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { checkOpenDocuments } from "./features/check-open-documents.js";

/** The worker that this runs in; its types would bring all of the browser along. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

checkOpenDocuments(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
