import { type Connection, TextDocumentSyncKind } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Feature } from "../feature.js";
import type { Session } from "./session.js";

/** Keeps the session's documents as the client has them. */
export const synchronise: Feature = {
  capabilities: () => ({
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  }),
  register(connection: Connection, session: Session) {
    connection.onDidOpenTextDocument(async ({ textDocument: { uri, languageId, version, text } }) => {
      await session.open(TextDocument.create(uri, languageId, version, text));
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      const document = session.textDocument(uri);
      if (document) session.changed(TextDocument.update(document, contentChanges, version));
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => session.close(uri));
  },
};
