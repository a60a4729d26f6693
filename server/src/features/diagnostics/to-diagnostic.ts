import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { Finding, Severity } from "../../finding.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { DocumentText } from "../session/shown-document.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  // Editors hide what the protocol calls a hint.
  hint: DiagnosticSeverity.Information,
};

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** What is told of a file, as a client takes it. */
export function diagnosticsAt(session: Session, project: OpenProject, path: string): Diagnostic[] {
  const texts = new Map<string, DocumentText>();
  const textOf = (of: string) => {
    let text = texts.get(of);
    if (!text) {
      text = session.textOf(project, of) ?? DocumentText.of("");
      texts.set(of, text);
    }
    return text;
  };
  return project.live.told.at(path).map((finding) => toDiagnostic(finding, session, project, textOf));
}

export function toDiagnostic(
  found: Finding,
  session: Session,
  project: OpenProject,
  textOf: (path: string) => DocumentText,
): Diagnostic {
  const finding = session.texts.finding(found);
  const page = finding.rule && session.pageOf(project, finding.rule.id);
  const related = (finding.related ?? []).map((place) => ({
    location: { uri: session.uriOf(project, place.path), range: textOf(place.path).rangeOf(place) },
    message: place.message,
  }));
  return {
    range: textOf(finding.path).rangeOf(finding),
    severity: severities[finding.severity],
    code: finding.code,
    source: "homework",
    message: inOneText(finding),
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(finding.tags ? { tags: finding.tags.map((tag) => tags[tag]) } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What is the case, why it matters, what to do, and for a rule where it comes from. */
function inOneText({ message, why, help, rule }: Finding): string {
  const origin = rule && `${rule.approach}: ${rule.title} (${[rule.evidenceWords, ...rule.sources].join("; ")})`;
  return [message, why, help, origin].filter((part) => part !== undefined && part !== "").join("\n");
}
