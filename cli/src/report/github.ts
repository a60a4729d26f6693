import type { Severity } from "../../../server/src/finding.js";
import type { Reporter } from "./report.js";
import type { ShownFinding } from "./shown.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };

/** Workflow commands: GitHub shows each finding at its line of the change. */
export class GithubReporter implements Reporter {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  file(findings: readonly ShownFinding[]): void {
    for (const finding of findings) this.#write(`${commandOf(finding)}\n`);
  }

  end(): void {}
}

function commandOf({ severity, path, start, end, code, message, why, help }: ShownFinding): string {
  const properties = [
    ["file", path],
    ["line", start.line],
    ["endLine", end.line],
    // GitHub takes columns only within one line.
    ...(start.line === end.line ? [["col", start.column] as const, ["endColumn", end.column] as const] : []),
    ["title", code],
  ];
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(",");
  const text = [message, why, help].filter((part) => part !== undefined).join("\n");
  return `::${levels[severity]} ${written}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
