import {
  type CancellationToken,
  type ExtensionContext,
  LanguageModelTextPart,
  type LanguageModelTool,
  type LanguageModelToolInvocationOptions,
  LanguageModelToolResult,
  lm,
} from "vscode";
import type { LanguageServer } from "../language-server/index.js";
import { checkProtocol } from "./check-protocol.js";
import { explainRule } from "./explain-rule.js";
import { listTermsOf } from "./list-terms.js";

type Answer<Input> = (input: Input, server: LanguageServer, token: CancellationToken) => Promise<string>;

/**
 * What an assistant of the author's own choice may ask: check a protocol, explain a rule, list terms. The extension calls
 * no model and sends nothing anywhere.
 */
export function activateLanguageModelTools(context: ExtensionContext, server: LanguageServer): void {
  const tool = <Input>(answer: Answer<Input>): LanguageModelTool<Input> => ({
    async invoke({ input }: LanguageModelToolInvocationOptions<Input>, token) {
      return new LanguageModelToolResult([new LanguageModelTextPart(await answer(input, server, token))]);
    },
  });
  context.subscriptions.push(
    lm.registerTool("homework_checkProtocol", tool(checkProtocol)),
    lm.registerTool("homework_explainRule", tool(explainRule)),
    lm.registerTool("homework_listTerms", tool(listTermsOf)),
  );
}
