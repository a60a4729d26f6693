import { commands, type ExtensionContext, l10n, window, workspace } from "vscode";
import { type ListRulesParams, type ListRulesResult, listRules } from "../../../../server/src/features/requests.js";
import { protocolInFront } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";
import { RulePageProvider, rulePageScheme, rulePageUri } from "./page-provider.js";

/** The pages of rules, which findings lead to and `Homework: Explain Rule…` opens. */
export function activateRulePages(context: ExtensionContext, server: LanguageServer): void {
  const provider = new RulePageProvider(context, server);
  context.subscriptions.push(
    workspace.registerTextDocumentContentProvider(rulePageScheme, provider),
    commands.registerCommand("homework.explainRule", async (rule?: unknown) => {
      const id = typeof rule === "string" ? rule : await pickRule(server);
      if (id !== undefined) await commands.executeCommand("markdown.showPreview", rulePageUri(id));
    }),
  );
}

async function pickRule(server: LanguageServer): Promise<string | undefined> {
  const uri = protocolInFront();
  const params: ListRulesParams = uri ? { uri: uri.toString() } : {};
  const items = server
    .ask<ListRulesResult>(listRules, params)
    .then(({ rules }) =>
      rules.map(({ id, title, packTitle }) => ({ label: title, description: id, detail: packTitle, id })),
    );
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Explain Rule"),
    placeHolder: l10n.t("What is the rule about?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.id;
}
