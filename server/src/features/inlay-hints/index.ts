import type { InlayHint, Location } from "vscode-languageserver";
import type { Place } from "../../finding.js";
import type { Feature } from "../feature.js";
import type { OpenProject } from "../session/projects.js";
import type { Session } from "../session/session.js";
import { DocumentText, type ShownDocument } from "../session/shown-document.js";
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
      const texts = new TextsOfProject(session, document.project);
      return hintsOf(document, session, texts)
        .filter(({ offset }) => start <= offset && offset <= end)
        .sort((a, b) => a.offset - b.offset)
        .map((hint) => toInlayHint(hint, document, session, texts));
    });
    const canRefresh = () => session.client.workspace?.inlayHint?.refreshSupport === true;
    refreshWhenOthersChange(session, canRefresh, () => inlayHint.refresh());
    session.onSettings(() => {
      if (canRefresh()) inlayHint.refresh();
    });
  },
};

/** The texts that hints lead to: several hints lead to one text, whose lines are counted once. */
class TextsOfProject {
  private readonly texts = new Map<string, DocumentText>();

  constructor(
    private readonly session: Session,
    private readonly project: OpenProject,
  ) {}

  at(path: string): DocumentText {
    let text = this.texts.get(path);
    if (!text) {
      text = this.session.textOf(this.project, path) ?? DocumentText.of("");
      this.texts.set(path, text);
    }
    return text;
  }

  locationOf(place: Place): Location {
    return { uri: this.session.uriOf(this.project, place.path), range: this.at(place.path).rangeOf(place) };
  }
}

function hintsOf({ understood }: ShownDocument, { settings, texts: { say } }: Session, texts: TextsOfProject): Hint[] {
  const { weeklyLoad, reviewSession, inheritedValues } = settings.inlayHints;
  return [
    ...(weeklyLoad ? weeklyLoads(understood) : []),
    ...(reviewSession ? reviewSessions(understood) : []),
    ...(inheritedValues ? inheritedLines(understood, (path) => texts.at(path).text, say) : []),
  ];
}

function toInlayHint(
  { offset, parts }: Hint,
  document: ShownDocument,
  { texts: { say } }: Session,
  texts: TextsOfProject,
): InlayHint {
  return {
    position: document.positionAt(offset),
    paddingLeft: true,
    label: parts.map(({ text, tooltip, place }) => ({
      value: say(text),
      ...(tooltip === undefined ? {} : { tooltip: { kind: "markdown" as const, value: say(tooltip) } }),
      ...(place ? { location: texts.locationOf(place) } : {}),
    })),
  };
}
