import { type Disposable, TabInputText, type TextDocument, type Uri, window } from "vscode";

let last: Uri | undefined;

/** Texts that nobody works on, such as a page for practice: a command means one of them only while the cursor is in it. */
const aside = new Set<string>();

export function leaveAside(uri: Uri): void {
  aside.add(uri.toString());
}

/** Remembers which protocol was looked at last: beside it may be a page, a picture or a list that has the focus now. */
export function followProtocolInFront(): Disposable {
  const note = (document: TextDocument | undefined) => {
    if (document && isProtocol(document) && isWorkedOn(document.uri)) last = document.uri;
  };
  note(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => note(editor?.document));
}

/**
 * The protocol that is being worked on: that of the editor in front, else the one that was looked at last if it is still
 * shown, else another that is; what is open behind a page comes after what is shown.
 */
export function protocolInFront(): Uri | undefined {
  const active = window.activeTextEditor?.document;
  if (active && isProtocol(active)) return active.uri;
  const shown = window.visibleTextEditors.map(({ document }) => document).filter(isProtocol);
  return nearest(shown.map(({ uri }) => uri)) ?? nearest(openBehind());
}

function nearest(uris: readonly Uri[]): Uri | undefined {
  const known = uris.filter(isWorkedOn);
  return known.find((uri) => uri.toString() === last?.toString()) ?? known[0];
}

/** The protocols that have a tab, shown or not. */
function openBehind(): Uri[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ input }) => input))
    .flatMap((input) => (input instanceof TabInputText ? input.uri : []))
    .filter((uri) => uri.path.endsWith(".homework") || uri.toString() === last?.toString());
}

function isWorkedOn(uri: Uri): boolean {
  return !aside.has(uri.toString());
}

export function isProtocol({ languageId }: Pick<TextDocument, "languageId">): boolean {
  return languageId === "homework";
}
