import { type ExtensionContext, l10n, type TextDocumentContentProvider, Uri, workspace } from "vscode";
import {
  type ReadRulePageParams,
  type ReadRulePageResult,
  readRulePage,
} from "../../../../server/src/features/requests.js";
import { protocolInFront } from "../../shared/protocol-in-front.js";
import type { LanguageServer } from "../language-server/index.js";

export const rulePageScheme = "homework-rule";

/** Where the server is to send readers of a finding; `{rule}` stands for the id. */
export const rulePageAddress = `${rulePageScheme}:/{rule}.md`;

export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}

/** Pages of the shipped rules lie in one file beside the code; those of a project's own rules are made by the server. */
export class RulePageProvider implements TextDocumentContentProvider {
  #shipped: Promise<Record<string, string>> | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly server: LanguageServer,
  ) {}

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const rule = path.replace(/^\//, "").replace(/\.md$/, "");
    const pages = await this.#pages();
    return pages[rule] ?? (await this.#ownPage(rule)) ?? l10n.t("There is no rule {0}.", rule);
  }

  #pages(): Promise<Record<string, string>> {
    this.#shipped ??= readPages(this.context);
    return this.#shipped;
  }

  async #ownPage(rule: string): Promise<string | undefined> {
    const uri = protocolInFront();
    if (!uri) return undefined;
    const params: ReadRulePageParams = { rule, uri: uri.toString() };
    const page = await this.server.ask<ReadRulePageResult | null>(readRulePage, params);
    return page?.markdown;
  }
}

async function readPages({ extensionUri }: ExtensionContext): Promise<Record<string, string>> {
  const stored = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist", "rule-pages.json"));
  return JSON.parse(new TextDecoder().decode(stored));
}
