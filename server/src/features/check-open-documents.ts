import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../compile/library.js";
import type { Finding, Severity } from "../finding.js";

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** Answers an editor over a connection: what is open is checked, and checked again after each change. */
export function checkOpenDocuments(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
  documents.onDidChangeContent(({ document }) => {
    if (document.languageId !== "homework") return;
    const findings = check(document.getText(), { path: "protocol.homework" });
    connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: findings.map((finding) => diagnosticOf(finding, document)),
    });
  });
  documents.onDidClose(({ document }) => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  documents.listen(connection);
  connection.listen();
}

function diagnosticOf({ start, end, severity, code, message }: Finding, document: TextDocument): Diagnostic {
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severities[severity],
    source: "homework",
    code,
    message,
  };
}
