import { Range, type TextEditor, Uri, ViewColumn, window, workspace } from "vscode";
import type { ProtocolOfPage } from "../../../../server/src/features/requests.js";
import type { Place } from "../../../../server/src/finding.js";

/** The way between the places that a page knows and the texts of the editor. */
export class TextPlaces {
  /** @param uris of the files that the page speaks of, by path */
  constructor(private readonly uris: ProtocolOfPage["uris"]) {}

  /** Shows a place where its text is open already, else beside the page. */
  async reveal({ path, start, end }: Place): Promise<void> {
    const uri = this.uris[path];
    if (uri === undefined) return;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    await window.showTextDocument(document, {
      viewColumn: (shown ?? window.visibleTextEditors[0])?.viewColumn ?? ViewColumn.One,
      selection: new Range(document.positionAt(start), document.positionAt(end)),
    });
  }

  /** What is selected in an editor; undefined if the page knows nothing of its text. */
  selected({ document, selection }: TextEditor): Place | undefined {
    const shown = document.uri.toString();
    const path = Object.keys(this.uris).find((one) => Uri.parse(this.uris[one] ?? "").toString() === shown);
    if (path === undefined) return undefined;
    return { path, start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  }
}
