import { type Diagnostic, languages, Range, type TextDocument, type TextEditor, Uri, window, workspace } from "vscode";

/** What something gives as soon as it gives anything true. @throws if that takes more than ten seconds */
export async function until<T>(
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  what: string,
): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** A file of the workspace, e.g. `worry/worry.homework`. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("There is no workspace.");
  return Uri.joinPath(folder.uri, path);
}

export async function openFile(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileUri(path)));
}

/** The first place where a text stands in a document. */
export function rangeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`There is no ${text} in ${document.uri.path}.`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The findings of a document, once they are as wanted. */
export function findings(document: TextDocument, wanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return until(() => {
    const found = languages.getDiagnostics(document.uri);
    return wanted(found) && found;
  }, `findings of ${document.uri.path}`);
}
