import { Disposable, type Position, type Uri, window } from "vscode";
import { isProtocol } from "../protocol-in-front.js";

/** How long a cursor rests before anybody is told, in milliseconds. */
const rest = 60;

interface Listener {
  /** A protocol file has come to the front. */
  cameToFront(uri: Uri): void;
  /** The cursor rests somewhere else, in whatever text. */
  cursorMoved(): void;
}

/** Follows what is written in. */
export function followEditors(listener: Listener): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => listener.cursorMoved(), rest);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && isProtocol(editor.document)) listener.cameToFront(editor.document.uri);
      soon();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) soon();
    }),
    new Disposable(() => clearTimeout(timer)),
  );
}

/** Where the cursor is in a file, if an editor shows it. */
export function cursorIn(uri: Uri): Position | undefined {
  const address = uri.toString();
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor?.document.uri.toString() === address)?.selection.active;
}
