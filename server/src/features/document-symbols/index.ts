import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { ShownDocument } from "../session/shown-document.js";
import { outlineOf, type Part } from "./outline.js";

/** The outline of a file: its declarations, sessions and blocks, with their titles. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: "Homework Protocols" } }),
  register(connection, session) {
    connection.onDocumentSymbol(async ({ textDocument: { uri } }): Promise<DocumentSymbol[] | SymbolInformation[]> => {
      const document = await session.document(uri);
      if (!document) return [];
      const parts = outlineOf(document.bound);
      return session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? parts.map((part) => asSymbol(part, document))
        : parts.flatMap((part) => asInformation(part, document));
    });
  },
};

function asSymbol({ name, detail, kind, span, nameSpan, parts }: Part, document: ShownDocument): DocumentSymbol {
  return {
    name,
    ...(detail === "" ? {} : { detail }),
    kind,
    range: document.rangeOf(span),
    selectionRange: document.rangeOf(nameSpan),
    ...(parts.length === 0 ? {} : { children: parts.map((part) => asSymbol(part, document)) }),
  };
}

/** For a client that shows a flat list. */
function asInformation(part: Part, document: ShownDocument, containerName?: string): SymbolInformation[] {
  const { name, kind, span, parts } = part;
  const location = { uri: document.uri, range: document.rangeOf(span) };
  return [
    { name, kind, location, ...(containerName === undefined ? {} : { containerName }) },
    ...parts.flatMap((inner) => asInformation(inner, document, name)),
  ];
}
