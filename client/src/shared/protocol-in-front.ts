import { type Disposable, type TextDocument, type Uri, window } from "vscode";

let last: Uri | undefined;

/** Remembers which protocol was looked at last: beside it may be a page, a picture or a list that has the focus now. */
export function followProtocolInFront(): Disposable {
  const note = (document: TextDocument | undefined) => {
    if (document && isProtocol(document)) last = document.uri;
  };
  note(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => note(editor?.document));
}

/** The protocol that is being worked on: that of the editor in front, else the last one that is still shown. */
export function protocolInFront(): Uri | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isProtocol(active)) return active.uri;
  const shown = window.visibleTextEditors.map(({ document }) => document).filter(isProtocol);
  return (shown.find(({ uri }) => uri.toString() === last?.toString()) ?? shown[0])?.uri;
}

export function isProtocol({ languageId }: Pick<TextDocument, "languageId">): boolean {
  return languageId === "homework";
}
