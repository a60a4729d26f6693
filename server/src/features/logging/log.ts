import type { Connection } from "vscode-languageserver";

/** What the server tells of itself: in the client's log, and in its trace if somebody follows that. */
export class Log {
  constructor(private readonly connection: Pick<Connection, "console" | "tracer">) {}

  /** Something that went on, for whoever reads the log. */
  noted(message: string): void {
    this.connection.console.log(message);
  }

  /** A mistake of ours. Nobody is to lose work by it; whoever reports it finds it in the log. */
  failed(what: string, error: unknown): void {
    this.connection.console.error(
      `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  /** What is done and how long it took, for whoever has turned the trace on. */
  traced(message: string, verbose?: string): void {
    this.connection.tracer.log(message, verbose);
  }
}
