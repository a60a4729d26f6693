import type { ExtensionContext } from "vscode";
import { activateBuilding } from "./features/building/index.js";
import { activateChecking } from "./features/checking/index.js";
import { activateCompiledJson } from "./features/compiled-json/index.js";
import { activateExampleProject } from "./features/example-project/index.js";
import { activateGlance } from "./features/glance/index.js";
import { activateHandout } from "./features/handout/index.js";
import { activateLanguageModelTools } from "./features/language-model-tools/index.js";
import { activateLanguageServer, type LanguageServer, type MakeClient } from "./features/language-server/index.js";
import { activateLanguageStatus } from "./features/language-status/index.js";
import { activateNewProtocol } from "./features/new-protocol/index.js";
import { activatePackWriting } from "./features/pack-writing/index.js";
import { activatePractice } from "./features/practice/index.js";
import { activateProtocolsView } from "./features/protocols-view/index.js";
import { activateReferences } from "./features/references/index.js";
import { activateRulePages } from "./features/rule-pages/index.js";
import { activateRulesView } from "./features/rules-view/index.js";
import { activateTasks } from "./features/tasks/index.js";
import { activateTesting } from "./features/testing/index.js";
import { activateTrust } from "./features/trust/index.js";
import { activateWorkspaceFiles } from "./features/workspace-files/index.js";
import { followProtocolInFront } from "./shared/protocol-in-front.js";

let server: LanguageServer | undefined;

/** Turns every feature on. What differs between desktop and web is how the client reaches its server. */
export function activateFeatures(context: ExtensionContext, makeClient: MakeClient): void {
  context.subscriptions.push(followProtocolInFront());
  server = activateLanguageServer(context, makeClient);
  activateWorkspaceFiles(server);
  activateNewProtocol(context, server);
  activateExampleProject(context);
  activatePractice(context, server);
  activateProtocolsView(context, server);
  activateRulesView(context, server);
  activateRulePages(context, server);
  activateGlance(context, server);
  activateHandout(context, server);
  activateReferences(context);
  activateTrust(context, server);
  activateCompiledJson(context, server);
  activateBuilding(context, server);
  activateChecking(context, server);
  activateTasks(context, server);
  activateTesting(context, server);
  activatePackWriting(context, server);
  activateLanguageModelTools(context, server);
  activateLanguageStatus(context, server);
}

/** Lets the server end in good order; the editor waits for it. */
export function deactivate(): Promise<void> | undefined {
  return server?.dispose();
}
