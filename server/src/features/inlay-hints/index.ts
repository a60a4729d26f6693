import type { InlayHint } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { refreshWhenOthersChange } from "../shared/refresh.js";
import type { Hint } from "./hint.js";
import { inheritedLines } from "./inherited.js";
import { reviewSessions } from "./review-session.js";
import { weeklyLoads } from "./weekly-load.js";

/** What a text means and does not say: minutes a week, when something is reviewed, what a homework inherits. */
export const inlayHints: Feature = {
  capabilities: (client) => (client.textDocument?.inlayHint ? { inlayHintProvider: true } : {}),
  register(connection, session) {
    const { inlayHint } = connection.languages;
    inlayHint.on(async ({ textDocument: { uri }, range }) => {
      const document = await session.document(uri);
      if (!document) return [];
      await session.checker.loaded(document.project);
      const { start, end } = document.spanOf(range);
      return hintsOf(document, session)
        .filter(({ offset }) => start <= offset && offset <= end)
        .sort((a, b) => a.offset - b.offset)
        .map((hint) => toInlayHint(hint, document, session));
    });
    const canRefresh = () => session.client.workspace?.inlayHint?.refreshSupport === true;
    refreshWhenOthersChange(session, canRefresh, () => inlayHint.refresh());
    session.onSettings(() => {
      if (canRefresh()) inlayHint.refresh();
    });
  },
};

function hintsOf({ understood, project }: ShownDocument, session: Session): Hint[] {
  const { weeklyLoad, reviewSession, inheritedValues } = session.settings.inlayHints;
  return [
    ...(weeklyLoad ? weeklyLoads(understood) : []),
    ...(reviewSession ? reviewSessions(understood) : []),
    ...(inheritedValues ? inheritedLines(understood, (path) => session.textOf(project, path)?.text ?? "") : []),
  ];
}

function toInlayHint({ offset, parts }: Hint, document: ShownDocument, session: Session): InlayHint {
  return {
    position: document.positionAt(offset),
    paddingLeft: true,
    label: parts.map(({ text, tooltip, place }) => {
      const location = place && session.location(document.project, place);
      return {
        value: text,
        ...(tooltip === undefined ? {} : { tooltip: { kind: "markdown" as const, value: tooltip } }),
        ...(location ? { location } : {}),
      };
    }),
  };
}
