import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri } from "vscode";
import {
  type CompiledOutput,
  type CompileParams,
  type CompileResult,
  compile,
} from "../../../../server/src/features/requests.js";
import { onProtocolsChanged } from "../../shared/findings-changed.js";
import type { LanguageServer } from "../language-server/index.js";

export const compiledScheme = "homework-compiled";

/** The compiled JSON of a protocol, as a document that cannot be written. */
export interface CompiledDocument {
  source: Uri;
  output: CompiledOutput;
  /** Whether the text has errors since: then this is what it compiled to before. */
  isOld: boolean;
}

/** Compiled JSON by its address; it follows the text while somebody looks at it. */
export class CompiledDocuments implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #documents = new Map<string, CompiledDocument>();
  readonly #following: Disposable;

  constructor(private readonly server: LanguageServer) {
    this.#following = onProtocolsChanged(() => this.#refresh());
  }

  async compile(source: Uri): Promise<CompileResult> {
    const params: CompileParams = { uri: source.toString(), places: true };
    return this.server.ask<CompileResult>(compile, params);
  }

  /** @returns the address of the document */
  add(source: Uri, output: CompiledOutput): Uri {
    const name = output.path.slice(output.path.lastIndexOf("/") + 1);
    const uri = Uri.from({ scheme: compiledScheme, path: `/${name}`, query: `${source.toString()}#${output.name}` });
    this.#documents.set(uri.toString(), { source, output, isOld: false });
    return uri;
  }

  get(uri: Uri): CompiledDocument | undefined {
    return this.#documents.get(uri.toString());
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.get(uri)?.output.json ?? "";
  }

  forget(uri: Uri): void {
    this.#documents.delete(uri.toString());
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }

  async #refresh(): Promise<void> {
    for (const [address, document] of this.#documents) {
      const { outputs } = await this.compile(document.source);
      const now = outputs.find(({ name }) => name === document.output.name);
      const isChanged = document.isOld === (now !== undefined) || (now && now.json !== document.output.json);
      if (!isChanged || this.#documents.get(address) !== document) continue;
      this.#documents.set(address, { ...document, output: now ?? document.output, isOld: now === undefined });
      this.#changed.fire(Uri.parse(address));
    }
  }
}
