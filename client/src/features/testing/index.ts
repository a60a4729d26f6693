import { type ExtensionContext, l10n, TestRunProfileKind, tests, workspace } from "vscode";
import { onProtocolsChanged } from "../../shared/findings-changed.js";
import type { LanguageServer } from "../language-server/index.js";
import { runTests } from "./run-tests.js";
import { TestTree } from "./test-tree.js";
import { expectWhatIsCompiled, tryOne } from "./trials.js";

/** The examples of a project's packs and the JSON that it expects, in the Testing view. */
export function activateTesting(context: ExtensionContext, server: LanguageServer): void {
  const controller = tests.createTestController("homework", l10n.t("Homework Protocols"));
  const tree = new TestTree(controller, server);
  controller.resolveHandler = (item) => (item ? Promise.resolve() : tree.refresh());
  controller.refreshHandler = () => tree.refresh();
  controller.createRunProfile(
    l10n.t("Run"),
    TestRunProfileKind.Run,
    (request, token) => runTests(controller, tree, request, token, (trial) => tryOne(trial, server)),
    true,
  );
  controller.createRunProfile(l10n.t("Expect what is compiled"), TestRunProfileKind.Run, (request, token) =>
    runTests(controller, tree, request, token, (trial) => expectWhatIsCompiled(trial, server)),
  );
  const watcher = workspace.createFileSystemWatcher("**/expected/**/*.json", false, true, false);
  const refreshIfShown = () => {
    if (tree.isShown) void tree.refresh().catch(() => {});
  };
  context.subscriptions.push(
    controller,
    watcher,
    watcher.onDidCreate(refreshIfShown),
    watcher.onDidDelete(refreshIfShown),
    onProtocolsChanged(refreshIfShown),
  );
}
