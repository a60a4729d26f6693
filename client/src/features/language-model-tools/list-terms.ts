import type { CancellationToken } from "vscode";
import {
  type ListTermsParams,
  type ListTermsResult,
  listTerms,
} from "../../../../server/src/features/tool-requests.js";
import type { LanguageServer } from "../language-server/index.js";

export interface ListTermsInput {
  /** `kind`, `mechanism`, `technique`, …; kinds of homework unless something else is asked. */
  vocabulary?: string;
}

/** The words of a vocabulary, a line for each. */
export async function listTermsOf(
  { vocabulary = "kind" }: ListTermsInput,
  server: LanguageServer,
  token: CancellationToken,
): Promise<string> {
  const params: ListTermsParams = { vocabulary };
  const { vocabularies, terms } = await server.ask<ListTermsResult>(listTerms, params, token);
  if (terms.length === 0) return `There is no vocabulary ${vocabulary}. There are ${vocabularies.join(", ")}.`;
  return terms
    .map(({ id, title, is, doc }) =>
      [id, ...(title === undefined ? [] : [`"${title}"`]), ...(is === undefined ? [] : [`is ${is}`]), doc ?? ""]
        .join(" ")
        .trim(),
    )
    .join("\n");
}
