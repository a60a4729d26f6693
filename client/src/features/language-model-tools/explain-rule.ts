import { workspace } from "vscode";
import type { LanguageServer } from "../language-server/index.js";
import { rulePageUri } from "../rule-pages/page-provider.js";

export interface ExplainRuleInput {
  /** The id of a rule, e.g. the code of a finding. */
  rule: string;
}

/** The page of a rule: what it asks, why, how sure that is, its examples, and when to deviate. */
export async function explainRule({ rule }: ExplainRuleInput, _server: LanguageServer): Promise<string> {
  return (await workspace.openTextDocument(rulePageUri(rule))).getText();
}
