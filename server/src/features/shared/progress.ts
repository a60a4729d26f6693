import type {
  CancellationToken,
  Disposable,
  WorkDoneProgressParams,
  WorkDoneProgressReporter,
} from "vscode-languageserver";
import type { Session } from "../session/session.js";

/** Work that takes a while: the client shows how far it is, and can end it. */
export class Progress {
  private readonly cancelling: Disposable[] = [];
  private isCancelled = false;
  private last = Number.NEGATIVE_INFINITY;

  private constructor(
    private readonly reporter: WorkDoneProgressReporter | undefined,
    tokens: readonly (CancellationToken | undefined)[],
  ) {
    for (const token of tokens) {
      if (token?.isCancellationRequested) this.isCancelled = true;
      const listening = token?.onCancellationRequested(() => {
        this.isCancelled = true;
      });
      if (listening) this.cancelling.push(listening);
    }
  }

  /** Shows what is going on: where the client asked for it, else in a place of its own if the client has one. */
  static async begin(
    session: Session,
    title: string,
    params: WorkDoneProgressParams,
    token: CancellationToken,
  ): Promise<Progress> {
    const { window } = session.connection;
    if (params.workDoneToken !== undefined) {
      const reporter = window.attachWorkDoneProgress(params.workDoneToken);
      reporter.begin(title, 0, undefined, true);
      return new Progress(reporter, [token]);
    }
    if (!session.client.window?.workDoneProgress) return new Progress(undefined, [token]);
    const reporter = await window.createWorkDoneProgress();
    reporter.begin(title, 0, undefined, true);
    return new Progress(reporter, [token, reporter.token]);
  }

  /** Whether the client, or the author, wants no more of it. */
  get cancelled(): boolean {
    return this.isCancelled;
  }

  /**
   * Says how far the work is and now and then lets messages of the client in.
   * @param done a share from 0 to 1
   */
  async reached(done: number, message: string): Promise<void> {
    if (performance.now() - this.last < slice) return;
    this.reporter?.report(Math.floor(done * 100), message);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.last = performance.now();
  }

  end(): void {
    for (const listening of this.cancelling) listening.dispose();
    this.reporter?.done();
  }
}

/** How long to work before messages of the client are let in, in milliseconds. */
const slice = 20;
