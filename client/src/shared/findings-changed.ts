import { Disposable, languages, window, workspace } from "vscode";
import { isProtocol } from "./protocol-in-front.js";

/**
 * Calls back after protocols, what is found about them, or which of them is in front may have changed: once for changes
 * that follow each other closely.
 */
export function onProtocolsChanged(callback: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, 250);
  };
  return Disposable.from(
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(({ path }) => /\.(homework|yaml)$/.test(path))) soon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isProtocol(document)) soon();
    }),
    window.onDidChangeActiveTextEditor(soon),
    new Disposable(() => clearTimeout(timer)),
  );
}
