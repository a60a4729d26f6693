import { compareText, type Severity } from "../../../server/src/finding.js";
import { compareShown, type Reporter } from "./report.js";
import type { ShownFinding, ShownPlace } from "./shown.js";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "note" };

/** A log in the Static Analysis Results Interchange Format 2.1.0: sorted, with relative locations and without times. */
export class SarifReporter implements Reporter {
  readonly #findings: ShownFinding[] = [];
  readonly #write: (text: string) => void;
  readonly #version: string;

  constructor(write: (text: string) => void, version: string) {
    this.#write = write;
    this.#version = version;
  }

  file(findings: readonly ShownFinding[]): void {
    this.#findings.push(...findings);
  }

  end(): void {
    const findings = this.#findings.sort(compareShown);
    const codes = [...new Set(findings.map(({ code }) => code))].sort(compareText);
    const rules = codes.map((code) =>
      ruleOf(
        code,
        findings.find((finding) => finding.code === code),
      ),
    );
    const log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "homework", semanticVersion: this.#version, rules } },
          columnKind: "utf16CodeUnits",
          results: findings.map((finding) => resultOf(finding, codes)),
        },
      ],
    };
    this.#write(`${JSON.stringify(log, null, 2)}\n`);
  }
}

function ruleOf(code: string, example: ShownFinding | undefined): object {
  const { rule, page } = example ?? {};
  if (!rule) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.title },
    ...(page !== undefined && /^https?:/.test(page) ? { helpUri: page } : {}),
    properties: {
      approach: rule.approach,
      evidence: rule.evidence,
      evidenceWords: rule.evidenceWords,
      sources: rule.sources,
    },
  };
}

function resultOf(finding: ShownFinding, codes: readonly string[]): object {
  const { code, severity, message, why, help, related, fixes } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: [message, why, help].filter((part) => part !== undefined).join("\n") },
    locations: [{ physicalLocation: physical(finding) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: physical(place),
          })),
        }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, changes }) => ({
            description: { text: title },
            artifactChanges: [...new Set(changes.map(({ path }) => path))].map((path) => ({
              artifactLocation: artifact(path),
              replacements: changes
                .filter((change) => change.path === path)
                .map((change) => ({ deletedRegion: region(change), insertedContent: { text: change.text } })),
            })),
          })),
        }),
  };
}

function physical(place: ShownPlace): object {
  return { artifactLocation: artifact(place.path), region: region(place) };
}

function artifact(path: string): object {
  // The standard library is part of the tool, not of what was checked.
  if (path.startsWith("homework:")) return { uri: path };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function region({ start, end }: ShownPlace): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
