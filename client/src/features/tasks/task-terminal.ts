import { type CancellationToken, CancellationTokenSource, EventEmitter, type Pseudoterminal } from "vscode";

/** What a task does: it says lines, and gives whether all is well. */
export type TaskWork = (say: (line: string) => void, token: CancellationToken) => Promise<boolean>;

/** Runs a task in a terminal that is no shell: it works where there is none, such as in a browser. */
export class TaskTerminal implements Pseudoterminal {
  readonly #written = new EventEmitter<string>();
  readonly #closed = new EventEmitter<number>();
  readonly #stopping = new CancellationTokenSource();
  readonly onDidWrite = this.#written.event;
  readonly onDidClose = this.#closed.event;

  constructor(private readonly work: TaskWork) {}

  async open(): Promise<void> {
    try {
      const isWell = await this.work((line) => this.#say(line), this.#stopping.token);
      this.#closed.fire(isWell ? 0 : 1);
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
      this.#closed.fire(2);
    }
  }

  close(): void {
    this.#stopping.cancel();
  }

  #say(line: string): void {
    this.#written.fire(`${line.replaceAll("\n", "\r\n")}\r\n`);
  }
}
