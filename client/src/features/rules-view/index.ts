import { commands, type ExtensionContext, window } from "vscode";
import { onProtocolsChanged } from "../../shared/findings-changed.js";
import { protocolInFront } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";
import { RuleTree } from "./rule-tree.js";

/** The rules that apply to the protocol in front, and how each stands with it. */
export function activateRulesView(context: ExtensionContext, server: LanguageServer): void {
  const tree = new RuleTree(server, protocolInFront);
  const view = window.createTreeView("homework.rules", { treeDataProvider: tree, showCollapseAll: true });
  tree.onSummary((summary) => {
    view.description = summary;
  });
  context.subscriptions.push(
    view,
    onProtocolsChanged(() => {
      if (view.visible) tree.refresh();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) tree.refresh();
    }),
    commands.registerCommand("homework.explainRuleInView", (node?: { rule?: { id: string } }) =>
      commands.executeCommand("homework.explainRule", node?.rule?.id),
    ),
  );
}
