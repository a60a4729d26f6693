import {
  CodeLens,
  type CodeLensProvider,
  type DefinitionProvider,
  DocumentLink,
  type DocumentLinkProvider,
  Location,
  l10n,
  Position,
  Range,
  type TextDocument,
  Uri,
} from "vscode";
import type { CompiledDocuments } from "./compiled-documents.js";
import { jsonParts, nearest, partAt } from "./json-pointers.js";

/** Leads from compiled JSON back to the text: from ids by a click, from everything else as to a definition. */
export class LinksToSource implements DefinitionProvider, DocumentLinkProvider, CodeLensProvider {
  constructor(private readonly documents: CompiledDocuments) {}

  get onDidChangeCodeLenses() {
    return (listener: () => void) => this.documents.onDidChange(listener);
  }

  provideDefinition(document: TextDocument, position: Position): Location | undefined {
    const pointer = partAt(jsonParts(document.getText()), document.offsetAt(position))?.pointer;
    const place = pointer === undefined ? undefined : nearest(pointer, this.#places(document));
    return place && new Location(Uri.parse(place.uri), new Position(place.line, place.character));
  }

  provideDocumentLinks(document: TextDocument): DocumentLink[] {
    const places = this.#places(document);
    return jsonParts(document.getText()).flatMap(({ pointer, start, end, text }) => {
      const place = pointer.endsWith("/id") && text !== undefined ? places[pointer.slice(0, -"/id".length)] : undefined;
      if (!place) return [];
      const range = new Range(document.positionAt(start + 1), document.positionAt(end - 1));
      const target = Uri.parse(place.uri).with({ fragment: `L${place.line + 1},${place.character + 1}` });
      const link = new DocumentLink(range, target);
      link.tooltip = l10n.t("Go to the text");
      return [link];
    });
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    if (!this.documents.get(uri)?.isOld) return [];
    const title = l10n.t("The protocol has errors now. This is what it compiled to before.");
    return [new CodeLens(new Range(0, 0, 0, 0), { title, command: "workbench.actions.view.problems" })];
  }

  #places({ uri }: TextDocument) {
    return this.documents.get(uri)?.output.places ?? {};
  }
}
