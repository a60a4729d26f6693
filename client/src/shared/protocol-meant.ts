import { commands, l10n, Uri, window } from "vscode";
import { type ListProtocolsResult, listProtocols } from "../../../server/src/features/requests.js";
import type { LanguageServer } from "../features/language-server/index.js";
import { protocolInFront } from "./protocol-in-front.js";

/** The protocol that a command is meant for: the one that is worked on, else the only one there is, else the one picked. */
export async function protocolMeant(server: LanguageServer): Promise<Uri | undefined> {
  const front = protocolInFront();
  if (front) return front;
  const { protocols } = await server.ask<ListProtocolsResult>(listProtocols, {});
  const [first, ...more] = protocols;
  if (!first) {
    void offerFirst();
    return undefined;
  }
  if (more.length === 0) return Uri.parse(first.uri);
  const items = protocols.map(({ title, approach, uri }) => ({ label: title, description: approach ?? "", uri }));
  const picked = await window.showQuickPick(items, { title: l10n.t("Which protocol?") });
  return picked && Uri.parse(picked.uri);
}

async function offerFirst(): Promise<void> {
  const begin = l10n.t("New Protocol…");
  const said = l10n.t("There is no protocol in this workspace yet.");
  if ((await window.showInformationMessage(said, begin)) === begin) {
    await commands.executeCommand("homework.newProtocol");
  }
}
