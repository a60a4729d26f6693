import type { CancellationToken, Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** A client, and what is left to do after it has stopped. */
export interface MadeClient {
  client: BaseLanguageClient;
  release: () => void;
}

/** The way to the language server. It is started when it is first needed. */
export class LanguageServer implements Disposable {
  #made: MadeClient | undefined;
  #started: Promise<BaseLanguageClient> | undefined;
  #isOver = false;
  readonly #make: () => MadeClient;
  readonly #listeners: ((client: BaseLanguageClient) => void)[] = [];
  readonly #startListeners: (() => void)[] = [];

  constructor(make: () => MadeClient) {
    this.#make = make;
  }

  /** Called with each client before its server starts: the place to say what the server may ask for. */
  onMade(listener: (client: BaseLanguageClient) => void): void {
    this.#listeners.push(listener);
  }

  /** Called each time a server has started: what was asked of the one before, it does not know. */
  onStarted(listener: () => void): void {
    this.#startListeners.push(listener);
  }

  /** The client, once its server answers. A start that failed has been told by the client and in its log. */
  client(): Promise<BaseLanguageClient> {
    // Whoever asks while the window closes gets no answer, and starts nothing.
    if (this.#isOver) return new Promise(() => {});
    this.#started ??= this.#begin();
    return this.#started;
  }

  /** Asks the server something; it is started if need be. */
  async ask<Result>(method: string, params: object, token?: CancellationToken): Promise<Result> {
    const client = await this.client();
    return client.sendRequest<Result>(method, params, token);
  }

  get isStarted(): boolean {
    return this.#started !== undefined;
  }

  start(): void {
    this.client().catch(() => {});
  }

  async restart(): Promise<void> {
    await this.#end();
    await this.client();
  }

  async dispose(): Promise<void> {
    this.#isOver = true;
    await this.#end();
  }

  async #begin(): Promise<BaseLanguageClient> {
    const made = this.#make();
    this.#made = made;
    this.#forgiveWhatCameTooLate(made.client);
    for (const listener of this.#listeners) listener(made.client);
    await made.client.start();
    for (const listener of this.#startListeners) listener();
    return made.client;
  }

  async #end(): Promise<void> {
    const made = this.#made;
    const started = this.#started;
    this.#made = undefined;
    this.#started = undefined;
    await started?.catch(() => {});
    await made?.client.dispose().catch(() => {});
    made?.release();
  }

  /** What is asked while a server is being stopped has no answer any more. That is no failure that a log has to tell of. */
  #forgiveWhatCameTooLate(client: BaseLanguageClient): void {
    const handle = client.handleFailedRequest.bind(client);
    client.handleFailedRequest = (type, token, error, answer, ...how) =>
      this.#made?.client === client ? handle(type, token, error, answer, ...how) : answer;
  }
}
