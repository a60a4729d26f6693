import { Disposable, type ExtensionContext, env, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { PagesChangedParams, ProtocolAsked } from "../../../../server/src/features/requests.js";
import type { LanguageServer } from "../../features/language-server/index.js";
import { protocolMeant } from "../protocol-meant.js";
import { LastGood, type Shown } from "./last-good.js";
import { cursorIn, followEditors } from "./live-source.js";
import { pageHtml, pageOptions } from "./page-html.js";
import type { FromPage, PageKind } from "./page-kind.js";
import { saveExport } from "./save-export.js";
import { TextPlaces } from "./text-places.js";

/** What is kept for when the window is opened again. */
interface Remembered {
  uri: string;
  name?: string;
}

/** A page beside the editor that shows the protocol that is written in, live. */
export class ProtocolPage<Model> {
  readonly viewType: string;
  readonly #lastGood = new LastGood<Model>();
  #panel: WebviewPanel | undefined;
  #source: Uri | undefined;
  #name: string | undefined;
  #shown: Shown<Model> | undefined;
  #places = new TextPlaces({});
  /** What was chosen on the page. */
  #chosen: object = {};
  #questions = 0;

  constructor(
    private readonly kind: PageKind<Model>,
    private readonly context: ExtensionContext,
    private readonly server: LanguageServer,
  ) {
    this.viewType = `homework.${kind.page}`;
  }

  activate(): Disposable {
    this.server.onMade((client) => {
      client.onNotification(this.kind.changed, ({ uris }: PagesChangedParams) => {
        const source = this.#source?.toString();
        if (uris.some((uri) => Uri.parse(uri).toString() === source)) void this.#refresh();
      });
    });
    this.server.onStarted(() => void this.#refresh());
    return Disposable.from(
      window.registerWebviewPanelSerializer(this.viewType, {
        deserializeWebviewPanel: async (panel) => this.#restore(panel),
      }),
      followEditors({
        cameToFront: (uri) => void this.#follow(uri),
        cursorMoved: () => void this.#followCursor(),
      }),
      new Disposable(() => this.#panel?.dispose()),
    );
  }

  /** Shows a protocol; where none is named, the one that is meant. */
  async show(named: Uri | undefined): Promise<void> {
    const uri = named ?? (await protocolMeant(this.server));
    if (!uri) return;
    this.#turnTo(uri);
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      await this.#refresh();
      return;
    }
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = pageOptions(this.context.extensionUri);
    this.#take(window.createWebviewPanel(this.viewType, this.kind.title(""), beside, options));
  }

  async #restore(panel: WebviewPanel): Promise<void> {
    const remembered = this.context.workspaceState.get<Remembered>(this.viewType);
    if (!remembered || this.#panel) {
      panel.dispose();
      return;
    }
    panel.webview.options = pageOptions(this.context.extensionUri);
    this.#turnTo(Uri.parse(remembered.uri), remembered.name);
    this.#take(panel);
  }

  #take(panel: WebviewPanel): void {
    const { extensionUri } = this.context;
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#lastGood.forget();
    });
    panel.webview.html = pageHtml(panel.webview, extensionUri, this.kind.page);
  }

  async #hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.#post(this.#lastGood.again());
        await this.#refresh();
        return;
      case "reveal":
        return this.#places.reveal(message.place);
      case "choose":
        this.#chosen = { session: message.session, reader: message.reader };
        return this.#refresh();
      case "export":
        if (this.#shown && this.#source) {
          const { format, data } = message;
          await saveExport({ format, data, title: this.kind.fileTitle(this.#shown), source: this.#source });
        }
    }
  }

  /** Another protocol is to be shown, or the same from the beginning. */
  #turnTo(uri: Uri, name?: string): void {
    if (uri.toString() !== this.#source?.toString()) {
      this.#lastGood.forget();
      this.#name = name;
    }
    this.#source = uri;
    this.#chosen = {};
  }

  /** Another text has come to the front: the page goes along if there is a protocol in it. */
  async #follow(uri: Uri): Promise<void> {
    if (!this.#panel || uri.toString() === this.#source?.toString()) return;
    const question = ++this.#questions;
    const result = await this.#ask(uri, undefined, {});
    if (!result || question !== this.#questions) return;
    this.#turnTo(uri);
    this.#receive(result);
  }

  async #followCursor(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!this.#panel || !editor) return;
    const place = this.#places.selected(editor);
    const { path, start, end } = this.#shown?.extent ?? { path: "", start: 0, end: 0 };
    const isAtHome = place !== undefined && place.path === path;
    const isInside = isAtHome && start <= place.start && place.start <= end;
    // Its neighbour in the same file may be meant.
    if (isAtHome && (!isInside || !this.kind.showsCursor)) await this.#refresh();
    else this.#tellCursor();
  }

  /** Of several questions the last one counts. */
  async #refresh(): Promise<void> {
    if (!this.#panel || !this.#source) return;
    const question = ++this.#questions;
    const result = await this.#ask(this.#source, this.#name, this.#chosen);
    if (result !== undefined && question === this.#questions) this.#receive(result);
  }

  /** Without an answer the page stays as it is; a request that failed stands in the log of the client. */
  #ask(uri: Uri, name: string | undefined, chosen: object): Promise<Shown<Model> | null | undefined> {
    const position = cursorIn(uri);
    const asked: ProtocolAsked = {
      uri: uri.toString(),
      ...(position ? { position: { line: position.line, character: position.character } } : {}),
      ...(name === undefined ? {} : { name }),
    };
    return this.server.ask<Shown<Model> | null>(this.kind.request, { ...asked, ...chosen }).catch(() => undefined);
  }

  #receive(result: Shown<Model> | null): void {
    const message = this.#lastGood.take(result);
    this.#post(message);
    if (!result || !this.#panel || !this.#source) return;
    this.#name = result.name;
    this.#panel.title = this.kind.title(result.title);
    const remembered: Remembered = { uri: this.#source.toString(), name: result.name };
    void this.context.workspaceState.update(this.viewType, remembered);
    if (message.type === "model" && message.stale) return;
    this.#shown = result;
    this.#places = new TextPlaces(result.uris);
    this.#tellCursor();
  }

  #tellCursor(): void {
    const editor = window.activeTextEditor;
    if (!this.kind.showsCursor || !editor) return;
    const place = this.#places.selected(editor);
    this.#post({ type: "cursor", ...(place ? { place } : {}) });
  }

  #post(message: object | undefined): void {
    if (message) void this.#panel?.webview.postMessage({ ...message, language: env.language });
  }
}
