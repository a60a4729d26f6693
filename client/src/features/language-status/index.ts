import { type ExtensionContext, LanguageStatusSeverity, l10n, languages, workspace } from "vscode";
import {
  type StandingOfRulesParams,
  type StandingOfRulesResult,
  standingOfRules,
} from "../../../../server/src/features/requests.js";
import { onProtocolsChanged } from "../../shared/findings-changed.js";
import { protocolInFront } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";

/** Beside the name of the language: the approach of the protocol, the packs that speak, and what was found. */
export function activateLanguageStatus(context: ExtensionContext, server: LanguageServer): void {
  const item = languages.createLanguageStatusItem("homework.status", { language: "homework" });
  item.name = l10n.t("Homework Protocols");
  item.text = l10n.t("Not checked yet");
  item.command = { command: "homework.rules.focus", title: l10n.t("Show Rules") };
  const show = async () => {
    const uri = protocolInFront();
    if (!uri) return;
    item.busy = true;
    try {
      const params: StandingOfRulesParams = { uri: uri.toString() };
      const { protocols } = await server.ask<StandingOfRulesResult>(standingOfRules, params);
      const approaches = [...new Set(protocols.flatMap(({ approach }) => approach ?? []))];
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === "homework");
      const packs = new Set(protocols.flatMap(({ rules }) => rules.map(({ packTitle }) => packTitle)));
      item.text = approaches.length > 0 ? approaches.join(", ") : l10n.t("No approach named");
      item.severity = LanguageStatusSeverity.Information;
      item.detail = [
        l10n.t("Findings: {0}", found.length),
        ...(packs.size > 0 ? [l10n.t("Rules from: {0}", [...packs].join(", "))] : []),
        ...(workspace.isTrusted ? [] : [l10n.t("Packs of this workspace are not read: it is not trusted")]),
      ].join(" · ");
    } finally {
      item.busy = false;
    }
  };
  const showSafely = () => void show().catch(() => {});
  context.subscriptions.push(item, onProtocolsChanged(showSafely), workspace.onDidGrantWorkspaceTrust(showSafely));
  showSafely();
}
