import type { ClientCapabilities, CodeAction, Diagnostic, Range } from "vscode-languageserver";
import type { Finding } from "../../finding.js";
import { inEnglish, inWords } from "../../messages/said.js";
import { toDiagnostic } from "../diagnostics/to-diagnostic.js";
import type { Session } from "../session/session.js";
import { DocumentText, type ShownDocument } from "../session/shown-document.js";
import { workspaceEdit } from "../shared/workspace-edit.js";
import type { Offered } from "./offered.js";

/** What a client hands back to ask what an action does: the place that was asked about, and which action it was. */
export interface ActionData {
  uri: string;
  range: Range;
  key: string;
}

export function isActionData(data: unknown): data is ActionData {
  return typeof data === "object" && data !== null && "uri" in data && "range" in data && "key" in data;
}

/** Whether the client asks what an action does when the author looks at it. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const able = textDocument?.codeAction;
  return able?.dataSupport === true && able.resolveSupport?.properties.includes("edit") === true;
}

/** Tells actions of one place apart. */
export function keyOf({ title, kind, mends = [] }: Offered): string {
  return [kind, inWords(title, inEnglish), ...mends.map(({ code, start }) => `${code}@${start}`)].join(" ");
}

/** An action as this client takes it; undefined for one that it cannot show, or that would change nothing. */
export function toCodeAction(
  offered: Offered,
  session: Session,
  document: ShownDocument,
  range: Range,
  shown: readonly Diagnostic[],
): CodeAction | undefined {
  const { title, kind, mends = [], isPreferred, disabled, change, command } = offered;
  const able = session.client.textDocument?.codeAction;
  if (disabled !== undefined && !able?.disabledSupport) return undefined;
  const { texts } = session;
  const action: CodeAction = {
    title: texts.say(title),
    kind,
    ...(mends.length > 0
      ? { diagnostics: mends.map((finding) => diagnosticOf(finding, session, document, shown)) }
      : {}),
    ...(isPreferred && able?.isPreferredSupport ? { isPreferred } : {}),
    ...(disabled === undefined ? {} : { disabled: { reason: texts.say(disabled) } }),
    ...(command ? { command } : {}),
  };
  if (!change || disabled !== undefined) return action;
  if (resolvesEdits(session.client)) {
    return { ...action, data: { uri: document.uri, range, key: keyOf(offered) } satisfies ActionData };
  }
  return withEdit(action, offered, session, document);
}

export function withEdit(
  action: CodeAction,
  { change }: Offered,
  session: Session,
  document: ShownDocument,
): CodeAction | undefined {
  const made = change?.();
  const edit = made && workspaceEdit(session, document.project, made);
  return edit && { ...action, edit };
}

/** The finding as the client shows it, so that it knows what the action mends. */
function diagnosticOf(
  finding: Finding,
  session: Session,
  document: ShownDocument,
  shown: readonly Diagnostic[],
): Diagnostic {
  const { start, end } = document.rangeOf(finding);
  const same = shown.find(
    ({ code, range }) =>
      code === finding.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  const textOf = (path: string) => session.textOf(document.project, path) ?? DocumentText.of("");
  return same ?? toDiagnostic(finding, session, document.project, textOf);
}
