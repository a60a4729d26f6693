import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { isSameDeclaration } from "../../language/names/mentions.js";
import type { Feature } from "../feature.js";
import { namedAt, namesIn } from "../shared/names.js";

/** Marks a name wherever it stands in the file. What declares it, or brings it into the file, writes; what uses it reads. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, session) {
    connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
      const document = await session.document(uri);
      const meant = document && namedAt(session, document, document.offsetAt(position));
      if (!meant) return null;
      return namesIn(session, document.project, document.path)
        .filter(({ declaration }) => isSameDeclaration(declaration, meant.declaration))
        .map(
          ({ mention: { place, by } }): DocumentHighlight => ({
            range: document.rangeOf(place),
            kind: by === "use" ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
          }),
        );
    });
  },
};
