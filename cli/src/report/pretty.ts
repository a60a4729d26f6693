import type { TextLines } from "../../../server/src/compile/text-lines.js";
import type { Severity } from "../../../server/src/finding.js";
import { counted } from "../../../server/src/messages/counted.js";
import { codeFrame, visible } from "./code-frame.js";
import type { Colour, Paint } from "./colours.js";
import type { Outcome, Reporter } from "./report.js";
import type { ShownFinding } from "./shown.js";

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", hint: "blue" };

/** For people: each finding with its place in the text, what is the case, why it matters and what to do. */
export class PrettyReporter implements Reporter {
  readonly #write: (text: string) => void;
  readonly #paint: Paint;
  readonly #brief: boolean;

  /** @param brief without the summary at the end */
  constructor(write: (text: string) => void, paint: Paint, brief: boolean) {
    this.#write = write;
    this.#paint = paint;
    this.#brief = brief;
  }

  file(findings: readonly ShownFinding[], linesOf: (path: string) => TextLines): void {
    if (findings.length === 0) return;
    this.#write(findings.map((finding) => `${this.#finding(finding, linesOf)}\n\n`).join(""));
  }

  end({ files, counts }: Outcome): void {
    if (this.#brief) return;
    const parts = [
      ...(counts.error > 0 ? [this.#paint("red", counted(counts.error, "error"))] : []),
      ...(counts.warning > 0 ? [this.#paint("yellow", counted(counts.warning, "warning"))] : []),
      ...(counts.hint > 0 ? [this.#paint("blue", counted(counts.hint, "hint"))] : []),
    ];
    if (files === 0) {
      this.#write("Nothing was checked.\n");
      return;
    }
    const found = parts.length === 0 ? this.#paint("green", "No findings") : parts.join(", ");
    this.#write(`${found} in ${counted(files, "file")}.\n`);
  }

  #finding(finding: ShownFinding, linesOf: (path: string) => TextLines): string {
    const { path, start, end, severity, code, message, why, help, related, rule, page } = finding;
    const paint = this.#paint;
    const place = paint("bold", `${path}:${start.line}:${start.column}`);
    const mark: Paint = (_, text) => paint(colours[severity], text);
    const notes: [string, string][] = [
      ...(why === undefined ? [] : [["Why", why] as [string, string]]),
      ...(help === undefined ? [] : [["Do", help] as [string, string]]),
      ...related.map((other): [string, string] => [
        "See",
        `${other.path}:${other.start.line}:${other.start.column}  ${other.message}`,
      ]),
      ...(rule === undefined
        ? []
        : [
            ["Rule", `${rule.title} (${rule.approach}; evidence ${rule.evidence}: ${rule.evidenceWords})`] as [
              string,
              string,
            ],
          ]),
      ...(page === undefined ? [] : [["Page", page] as [string, string]]),
    ];
    return [
      `${place}  ${paint(colours[severity], severity)}  ${paint("dim", code)}`,
      `  ${indented(message, "  ")}`,
      "",
      ...codeFrame(linesOf(path), start, end, mark, paint),
      ...(notes.length === 0 ? [] : [""]),
      ...notes.map(([label, text]) => `  ${paint("dim", label.padEnd(5))} ${indented(text, "        ")}`),
    ].join("\n");
  }
}

function indented(text: string, margin: string): string {
  return text.split("\n").map(visible).join(`\n${margin}`);
}
