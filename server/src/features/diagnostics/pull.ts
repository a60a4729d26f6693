import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { editorText } from "../../messages/editor.js";
import { sha256 } from "../../sha256.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { normalUri } from "../session/uris.js";
import { diagnosticsAt } from "./to-diagnostic.js";

/** Answers clients that ask for findings, and asks them to ask again when those of other files have changed. */
export function answerPulls(connection: Connection, session: Session, isPulled: () => boolean): void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const { project, path } = await session.locate(uri);
    if (session.isLibrary(project)) return report([], previousResultId);
    await session.checker.loaded(project);
    project.live.checkNow(path);
    return report(diagnosticsAt(session, project, path), previousResultId);
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, progress) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [normalUri(uri), value]));
    progress.begin(session.texts.say(editorText("checking-protocols")), 0, undefined, true);
    await session.checker.atRest(token);
    const items = session.projects.all().flatMap((project) => reports(session, project, known));
    // Of a file that has lost its last finding, or is gone, nobody would take back what was told of it.
    for (const { uri } of items) known.delete(normalUri(uri));
    for (const [uri, previous] of known) items.push({ uri, version: null, ...report([], previous) });
    progress.done();
    return { items };
  });
  let isAsked = false;
  session.checker.onTold((project, paths) => {
    // What is shown is asked for after each change anyway.
    const others = paths.some((path) => !session.isTypedIn(project, path));
    if (!isPulled() || isAsked || !others) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      connection.languages.diagnostics.refresh();
    }, 50);
  });
}

function reports(
  session: Session,
  project: OpenProject,
  known: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport[] {
  const paths = new Set([...project.live.told.paths(), ...project.live.index.paths()]);
  return [...paths].sort().map((path) => {
    const uri = session.uriOf(project, path);
    const version = session.textDocument(uri)?.version ?? null;
    return { uri, version, ...report(diagnosticsAt(session, project, path), known.get(normalUri(uri))) };
  });
}

function report(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = sha256(JSON.stringify(items)).slice(0, 16);
  return previous === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
