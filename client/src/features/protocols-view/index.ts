import { type ExtensionContext, window } from "vscode";
import { onProtocolsChanged } from "../../shared/findings-changed.js";
import type { LanguageServer } from "../language-server/index.js";
import { ProtocolTree } from "./protocol-tree.js";

/** The protocols of the workspace as a tree: what is found about each, its stages, sessions and tasks. */
export function activateProtocolsView(context: ExtensionContext, server: LanguageServer): void {
  const tree = new ProtocolTree(server);
  const view = window.createTreeView("homework.protocols", { treeDataProvider: tree, showCollapseAll: true });
  context.subscriptions.push(
    view,
    onProtocolsChanged(() => {
      if (view.visible) tree.refresh();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) tree.refresh();
    }),
  );
}
