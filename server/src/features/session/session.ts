import type { ClientCapabilities, Connection, Location } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { libraryText, moduleOf } from "../../compile/library-file.js";
import type { Place } from "../../finding.js";
import { type Texts, textsFor } from "../../messages/texts.js";
import type { Host } from "../host.js";
import { Log } from "../logging/log.js";
import { libraryScheme } from "../requests.js";
import { Checker } from "./checker.js";
import { LibraryDocuments } from "./library-documents.js";
import { type Located, type OpenProject, Projects } from "./projects.js";
import { defaultSettings, type Settings } from "./settings.js";
import { DocumentText, ShownDocument } from "./shown-document.js";
import { normalUri } from "./uris.js";

/** What the features share while a client is connected: its documents, its projects, its settings. */
export class Session {
  readonly projects: Projects;
  readonly checker: Checker;
  readonly log: Log;
  readonly library: LibraryDocuments;
  settings: Settings = defaultSettings;
  /** Whether the client has been asked for its settings: before that, nothing is done that they might forbid. */
  isReady = false;
  client: ClientCapabilities = {};
  /** Language tag of what the client shows; English where it says none. */
  locale: string | undefined;
  /** What the server says, in the language of the client. */
  texts: Texts = textsFor(undefined);
  /** Whether the author trusts what the workspace brings along. */
  isTrusted = true;
  /** Address of the pages of rules, with `{rule}` for the id, of a client that shows them. */
  rulePage: string | undefined;
  /** Commands of the client that what the server shows may lead to. */
  clientCommands: ReadonlySet<string> = new Set();
  private readonly documents = new Map<string, TextDocument>();
  private readonly settingsListeners: (() => void)[] = [];
  private readonly readyListeners: (() => Promise<void>)[] = [];
  private readonly forgottenListeners: ((project: OpenProject) => void)[] = [];
  private turn: Promise<void> = Promise.resolve();
  private typedIn: string | undefined;

  constructor(
    readonly connection: Connection,
    private readonly host: Host,
  ) {
    this.log = new Log(connection);
    this.checker = new Checker(this);
    this.library = new LibraryDocuments(host);
    this.projects = new Projects(
      host,
      (project) => this.adopt(project),
      () => this.isTrusted,
    );
  }

  /** @param locale the language tag of what the client shows */
  speak(locale: string | undefined): void {
    this.locale = locale;
    this.texts = textsFor(locale);
  }

  /** Called for each change of the settings. */
  onSettings(listener: () => void): void {
    this.settingsListeners.push(listener);
  }

  /** Called when the client has said that it is ready, to register and to ask. */
  onReady(listener: () => Promise<void>): void {
    this.readyListeners.push(listener);
  }

  async ready(): Promise<void> {
    for (const listener of this.readyListeners) await listener();
    this.isReady = true;
  }

  /** Called for a project that is there no more, while what was told of it is still known. */
  onForgotten(listener: (project: OpenProject) => void): void {
    this.forgottenListeners.push(listener);
  }

  forget(projects: readonly OpenProject[]): void {
    for (const project of projects) {
      for (const listener of this.forgottenListeners) listener(project);
      this.checker.forget(project);
    }
  }

  /** Does one thing after the other, each when the one before has ended, also when that failed. */
  inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.turn.then(act);
    this.turn = done.catch((error: unknown) => this.log.failed("A change of the workspace", error));
    return this.turn;
  }

  /** All projects of the folders that the client has told of, each when its files have been taken note of. */
  async allProjects(): Promise<readonly OpenProject[]> {
    await this.inTurn(async () => {});
    const projects = this.projects.all();
    for (const project of projects) await this.checker.loaded(project);
    return projects;
  }

  changeSettings(settings: Settings): void {
    this.settings = settings;
    for (const listener of this.settingsListeners) listener();
    this.checker.wake(0);
  }

  /** The document that the client shows under a URI, whatever its language. */
  textDocument(uri: string): TextDocument | undefined {
    return this.documents.get(normalUri(uri));
  }

  textDocuments(): IterableIterator<TextDocument> {
    return this.documents.values();
  }

  /** A protocol file that the client shows; undefined for other documents and for one that it has closed. */
  async document(uri: string): Promise<ShownDocument | undefined> {
    const located = await this.locate(uri);
    const document = this.textDocument(uri);
    if (!document || !isProtocol(document)) return undefined;
    return new ShownDocument(document, located.project, located.path);
  }

  async locate(uri: string): Promise<Located> {
    const module = this.library.moduleAt(uri);
    return module === undefined
      ? this.projects.locate(uri)
      : { project: await this.library.open(), path: `${module}.homework` };
  }

  /** The project of a file among those that are open already. */
  private find(uri: string): Located | undefined {
    const module = this.library.moduleAt(uri);
    if (module === undefined) return this.projects.find(uri);
    return this.library.project && { project: this.library.project, path: `${module}.homework` };
  }

  /** Whether a project is the standard library, in which an author can change nothing. */
  isLibrary(project: OpenProject): boolean {
    return project === this.library.project;
  }

  async open(document: TextDocument): Promise<void> {
    this.documents.set(normalUri(document.uri), document);
    const { project, path } = await this.locate(document.uri);
    // It may have been changed or closed while its project was opened.
    const now = this.textDocument(document.uri);
    if (!now) return;
    project.live.show(path, now.getText());
    this.checker.changed("opened");
  }

  /** The client has changed a document that it shows. */
  changed(document: TextDocument): void {
    const located = this.find(document.uri);
    if (!located) return;
    this.typedIn = normalUri(document.uri);
    located.project.live.show(located.path, document.getText());
    this.checker.changed("typed");
  }

  /** Whether a file is the one that was typed in last. */
  isTypedIn(project: OpenProject, path: string): boolean {
    return this.typedIn === this.uriOf(project, path);
  }

  close(uri: string): void {
    this.documents.delete(normalUri(uri));
    const located = this.find(uri);
    if (!located) return;
    located.project.live.hide(located.path);
    this.checker.changed("closed");
  }

  /** @param path in the project, or of a module of the standard library: `homework:kinds` */
  uriOf(project: OpenProject, path: string): string {
    const module = moduleOf(path) ?? (this.isLibrary(project) ? path.replace(/\.homework$/, "") : undefined);
    return module === undefined
      ? this.projects.uriOf(project, path)
      : (this.library.uriOf(module, this.client) ?? `${libraryScheme}:/${module}.homework`);
  }

  /** The text of a file as the client sees it: that of its editor, else that of the disk. */
  textOf(project: OpenProject, path: string): DocumentText | undefined {
    const document = this.textDocument(this.uriOf(project, path));
    if (document) return new DocumentText(document);
    const text = libraryText(path) ?? project.live.text(path);
    return text === undefined ? undefined : DocumentText.of(text);
  }

  /** The URI of a file, also of the standard library, as the client can open it; undefined where it cannot. */
  openableUriOf(project: OpenProject, path: string): string | undefined {
    const module = moduleOf(path);
    return module === undefined ? this.uriOf(project, path) : this.library.uriOf(module, this.client);
  }

  /** A place as the client can open it; undefined where it cannot. */
  location(project: OpenProject, place: Place): Location | undefined {
    const uri = this.openableUriOf(project, place.path);
    const text = uri === undefined ? undefined : this.textOf(project, place.path);
    return uri !== undefined && text ? { uri, range: text.rangeOf(place) } : undefined;
  }

  /** The address of a rule's page: what the project says, else where the client shows it, else what came with the server. */
  pageOf(project: OpenProject, rule: string): string | undefined {
    const { rulePage = this.rulePage } = project.live.settings;
    return rulePage?.replaceAll("{rule}", rule) ?? this.host.pageOf(rule);
  }

  /** URI of the page of a rule that came with the server. */
  shippedPageOf(rule: string): string | undefined {
    return this.host.pageOf(rule);
  }

  /** Documents that were open before their project was belong to it now. */
  private adopt(project: OpenProject): void {
    for (const document of this.documents.values()) {
      const located = this.find(document.uri);
      if (located?.project === project) project.live.show(located.path, document.getText());
    }
    this.checker.adopt(project);
  }
}

function isProtocol(document: TextDocument): boolean {
  return document.languageId === "homework" || document.uri.endsWith(".homework");
}
