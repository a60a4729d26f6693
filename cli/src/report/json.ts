import { compareShown, type Outcome, type Reporter } from "./report.js";
import type { ShownFinding } from "./shown.js";

/** The version of the shape that `schemas/report.schema.json` describes. */
const reportVersion = "1.0";

/** All findings as one JSON object; `schemas/report.schema.json` describes it. */
export class JsonReporter implements Reporter {
  readonly #findings: ShownFinding[] = [];
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  file(findings: readonly ShownFinding[]): void {
    this.#findings.push(...findings);
  }

  end({ files, counts, skipped }: Outcome): void {
    const report = {
      reportVersion,
      files,
      errors: counts.error,
      warnings: counts.warning,
      hints: counts.hint,
      findings: this.#findings.sort(compareShown).map(written),
      skipped,
    };
    this.#write(`${JSON.stringify(report, null, 2)}\n`);
  }
}

function written(finding: ShownFinding): object {
  const { path, start, end, code, severity, message, why, help, related, rule, page, fixes } = finding;
  return {
    path,
    start,
    end,
    code,
    severity,
    message,
    why,
    help,
    rule,
    page,
    related: related.map((place) => ({ path: place.path, start: place.start, end: place.end, message: place.message })),
    fixes,
  };
}
