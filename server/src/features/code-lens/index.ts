import { type CodeLens, CodeLensRefreshRequest, type Command } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import { type ShowReferencesArguments, showReferencesCommand } from "../requests.js";
import type { Session } from "../session/session.js";
import type { ShownDocument } from "../session/shown-document.js";
import { refreshWhenOthersChange } from "../shared/refresh.js";
import { plansOf, reviewsOf } from "./homework-lens.js";
import { isLensData, type LensData, type LensText } from "./lens.js";
import { findingsOf } from "./protocol-lens.js";
import { usesOf } from "./uses-lens.js";

/** Above a homework where it is planned and reviewed; above a protocol its approach, and how much is found. */
export const codeLens: Feature = {
  capabilities: (client) => (client.textDocument?.codeLens ? { codeLensProvider: { resolveProvider: true } } : {}),
  register(connection, session) {
    connection.onCodeLens(async ({ textDocument: { uri } }) => {
      const document = await session.document(uri);
      return document ? lensesOf(document, session) : [];
    });
    connection.onCodeLensResolve(async (lens) => {
      const { data } = lens;
      const document = isLensData(data) ? await session.document(data.uri) : undefined;
      if (!isLensData(data) || !document) return lens;
      await session.checker.loaded(document.project);
      return { ...lens, command: commandOf(await textOf(data, document, session), lens, document, session) };
    });
    const refresh = () => void connection.sendRequest(CodeLensRefreshRequest.type);
    const canRefresh = () => session.client.workspace?.codeLens?.refreshSupport === true;
    refreshWhenOthersChange(session, canRefresh, refresh);
    session.onSettings(() => {
      if (canRefresh()) refresh();
    });
  },
};

function lensesOf(document: ShownDocument, session: Session): CodeLens[] {
  const { homework, protocol } = session.settings.codeLens;
  const { uri, bound } = document;
  const { shared, protocols } = bound.declarations;
  const at = (start: number, end: number, data: LensData): CodeLens => ({
    range: document.rangeOf({ start, end }),
    data,
  });
  const lenses: CodeLens[] = [];
  for (const { declaration, inside } of protocols) {
    const { place, name: within } = declaration;
    if (protocol) lenses.push(at(place.start, place.end, { uri, tells: "findings", name: within }));
    for (const { name, space, place: own } of homework ? inside : []) {
      if (space !== "homework") continue;
      for (const tells of ["plans", "reviews"] as const) {
        lenses.push(at(own.start, own.end, { uri, tells, name, within }));
      }
    }
  }
  for (const { name, space, place } of homework ? shared : []) {
    if (space !== "homework") continue;
    const tells = protocols.length > 0 ? (["plans", "reviews", "uses"] as const) : (["uses"] as const);
    for (const one of tells) lenses.push(at(place.start, place.end, { uri, tells: one, name }));
  }
  return lenses;
}

async function textOf(data: LensData, document: ShownDocument, session: Session): Promise<LensText> {
  const { name, within } = data;
  switch (data.tells) {
    case "plans":
      return plansOf(name, within, document.understood);
    case "reviews":
      return reviewsOf(name, within, document.understood);
    case "uses":
      return usesOf(name, document, session);
    case "findings":
      return findingsOf(name, document);
  }
}

/** A lens leads to what it counts where the client has a command for that; else it only says it. */
function commandOf(
  { title: said, places }: LensText,
  { range }: CodeLens,
  document: ShownDocument,
  session: Session,
): Command {
  const title = session.texts.say(said);
  const locations = places.flatMap((place) => session.location(document.project, place) ?? []);
  if (locations.length === 0 || !session.clientCommands.has(showReferencesCommand)) return { title, command: "" };
  const given: ShowReferencesArguments = [document.uri, range.start, locations];
  return { title, command: showReferencesCommand, arguments: given };
}
