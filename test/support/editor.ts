import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type LogMessageParams,
  type MessageConnection,
  MessageType,
  type Position,
  type ProtocolRequestType,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { serve } from "../../server/src/features/serve.js";
import type { Session } from "../../server/src/features/session/session.js";
import { readMarkers } from "./markers.js";
import { PaperHost } from "./paper-host.js";

export const folder = "file:///project";

/** What most editors can do, of what the server asks about. */
export const usualClient: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    fileOperations: { willRename: true, didRename: true, didDelete: true },
  },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ["markdown"] },
    },
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "refactor", "source"] } },
      resolveSupport: { properties: ["edit"] },
      dataSupport: true,
    },
    rename: { prepareSupport: true },
    signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
    publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
  },
  window: { workDoneProgress: true },
};

export interface EditorOptions {
  client?: ClientCapabilities;
  settings?: unknown;
  initializationOptions?: unknown;
  /** Language tag of what the editor shows. */
  locale?: string;
}

/** The text of a document with its markers read: positions are asked for by the markers of the text that was opened. */
export interface OpenedText {
  uri: string;
  /** The text without markers. */
  text: string;
  /** Places of the cursors `<|>`. */
  cursors: Position[];
  /** The marked ranges `<|…|>`. */
  ranges: Range[];
}

/**
 * An editor with the real server behind it, over a real connection; only the disk is on paper. Files are given by their
 * path below the project; texts that are opened may hold the markers `<|>` and `<|…|>`.
 */
export class Editor {
  readonly disk = new PaperHost();
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly history: PublishDiagnosticsParams[] = [];
  /** Faults in the server's log, and what it notes there besides. */
  readonly logged: string[] = [];
  readonly notes: string[] = [];
  readonly applied: WorkspaceEdit[] = [];
  readonly documents = new Map<string, TextDocument>();
  readonly #versions = new Map<string, number>();
  readonly client: MessageConnection;
  readonly session: Session;
  settings: unknown;
  initialized: InitializeResult | undefined;

  private constructor(settings: unknown) {
    this.settings = settings;
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    this.client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.session = serve(server, this.disk);
    this.client.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.history.push(params);
    });
    this.client.onNotification("window/logMessage", ({ type, message }: LogMessageParams) => {
      (type === MessageType.Error ? this.logged : this.notes).push(message);
    });
    this.client.onRequest("client/registerCapability", () => null);
    this.client.onRequest("window/workDoneProgress/create", () => null);
    this.client.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
      items.map(() => this.settings),
    );
    this.client.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
      this.applied.push(edit);
      return { applied: true };
    });
    for (const kind of ["diagnostic", "codeLens", "inlayHint", "semanticTokens"]) {
      this.client.onRequest(`workspace/${kind}/refresh`, () => null);
    }
    this.client.listen();
  }

  /** Starts an editor on a project with these files. */
  static async start(files: Readonly<Record<string, string>> = {}, options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options.settings ?? {});
    for (const [path, text] of Object.entries(files)) editor.disk.texts.set(editor.uri(path), text);
    editor.initialized = await editor.client.sendRequest("initialize", {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "project" }],
      capabilities: options.client ?? usualClient,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
    });
    await editor.client.sendNotification("initialized", {});
    return editor;
  }

  /** The URI of a path below the project; a URI stays as it is. */
  uri(path: string): string {
    return /^[a-z-]+:\//.test(path) ? path : `${folder}/${path}`;
  }

  /** Opens a file with a text, which may hold markers. */
  async open(path: string, marked: string, languageId = "homework"): Promise<OpenedText> {
    const { text, cursors, ranges } = readMarkers(marked);
    const uri = this.uri(path);
    // A document that was open before goes on in its count.
    const version = (this.#versions.get(uri) ?? 0) + 1;
    const document = TextDocument.create(uri, languageId, version, text);
    this.#keep(document);
    await this.client.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version, text },
    });
    return {
      uri,
      text,
      cursors: cursors.map((offset) => document.positionAt(offset)),
      ranges: ranges.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
    };
  }

  /** Replaces the whole text of an open document. */
  async type(path: string, marked: string): Promise<OpenedText> {
    const { text, cursors, ranges } = readMarkers(marked);
    const uri = this.uri(path);
    const before = this.documents.get(uri);
    if (!before) throw new Error(`${path} is not open.`);
    const document = TextDocument.create(uri, before.languageId, before.version + 1, text);
    this.#keep(document);
    await this.client.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: document.version },
      contentChanges: [{ text }],
    });
    return {
      uri,
      text,
      cursors: cursors.map((offset) => document.positionAt(offset)),
      ranges: ranges.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
    };
  }

  /** Changes an open document to another text as an editor does: by the stretch that differs. */
  async edit(path: string, text: string): Promise<void> {
    const uri = this.uri(path);
    const before = this.documents.get(uri);
    if (!before) throw new Error(`${path} is not open.`);
    const old = before.getText();
    const most = Math.min(old.length, text.length);
    let start = 0;
    while (start < most && old[start] === text[start]) start++;
    let end = 0;
    while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    const range = { start: before.positionAt(start), end: before.positionAt(old.length - end) };
    const version = before.version + 1;
    this.#keep(TextDocument.create(uri, before.languageId, version, text));
    await this.client.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range, text: text.slice(start, text.length - end) }],
    });
  }

  async close(path: string): Promise<void> {
    this.documents.delete(this.uri(path));
    await this.client.sendNotification("textDocument/didClose", { textDocument: { uri: this.uri(path) } });
  }

  /** Writes or, without a text, deletes a file on the disk, and lets the server know as an editor's watcher does. */
  async write(path: string, text: string | undefined): Promise<void> {
    const uri = this.uri(path);
    const wasThere = this.disk.texts.has(uri);
    if (text === undefined) this.disk.texts.delete(uri);
    else this.disk.texts.set(uri, text);
    const type = text === undefined ? 3 : wasThere ? 2 : 1;
    await this.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  }

  /** Asks the server something. */
  request<Params, Result>(
    type:
      | ProtocolRequestType<Params, Result, never, void, unknown>
      | ProtocolRequestType<Params, Result, unknown, void, unknown>,
    params: Params,
  ): Promise<Result> {
    return this.client.sendRequest(type.method, params) as Promise<Result>;
  }

  /** Waits until the server has heard all that was said and has nothing left to do. */
  async settle(): Promise<void> {
    await this.client.sendRequest("workspace/symbol", { query: "" }).catch(() => undefined);
    await this.session.inTurn(async () => {});
    await this.session.checker.atRest();
    await this.client.sendRequest("workspace/symbol", { query: "" }).catch(() => undefined);
  }

  /** What the editor shows of a file after everything was said. */
  async diagnostics(path: string): Promise<Diagnostic[]> {
    await this.settle();
    return this.published.get(this.uri(path))?.diagnostics ?? [];
  }

  /** The text of an open document, or of the file on the disk. */
  text(path: string): string {
    return this.documents.get(this.uri(path))?.getText() ?? this.disk.texts.get(this.uri(path)) ?? "";
  }

  /** The stretch of a text that a range stands for. */
  textAt(path: string, range: Range): string {
    return (this.documents.get(this.uri(path)) ?? TextDocument.create("", "", 0, this.text(path))).getText(range);
  }

  /** A text with edits made, as an editor makes them. */
  edited(path: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create("", "", 0, this.text(path)), [...edits]);
  }

  #keep(document: TextDocument): void {
    this.documents.set(document.uri, document);
    this.#versions.set(document.uri, document.version);
  }

  /** The texts of all files that an edit of the workspace touches, with it made, by their path in the project. */
  editedFiles(edit: WorkspaceEdit | null): Record<string, string> {
    const changes = Object.entries(edit?.changes ?? {});
    for (const change of edit?.documentChanges ?? []) {
      if ("edits" in change) changes.push([change.textDocument.uri, change.edits.filter((one) => "newText" in one)]);
    }
    return Object.fromEntries(changes.map(([uri, edits]) => [uri.replace(`${folder}/`, ""), this.edited(uri, edits)]));
  }

  async stop(): Promise<void> {
    await this.client.sendRequest("shutdown");
    await this.client.sendNotification("exit").catch(() => undefined);
    this.client.dispose();
  }
}

/** Starts an editor and opens one file in it. */
export async function editorWith(
  marked: string,
  files: Readonly<Record<string, string>> = {},
  options: EditorOptions = {},
): Promise<{ editor: Editor; file: OpenedText }> {
  const editor = await Editor.start(files, options);
  return { editor, file: await editor.open("course.homework", marked) };
}
