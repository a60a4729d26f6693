import type { ClientCapabilities, Range, SemanticTokens } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Feature } from "../feature.js";
import { refreshWhenOthersChange } from "../shared/refresh.js";
import { difference, encode, type Wanted } from "./encode.js";
import { tokenModifiers, tokenTypes } from "./legend.js";
import { tokensOf } from "./tokens.js";

/** What was sent of a document last: the next time only the difference is sent. */
interface Sent {
  resultId: string;
  data: readonly number[];
}

/** Colours that know what a word is: a keyword, a name, a term. */
export const semanticTokens: Feature = {
  capabilities: (client) =>
    client.textDocument?.semanticTokens
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
            full: { delta: true },
            range: true,
          },
        }
      : {},
  register(connection, session) {
    const sent = new WeakMap<TextDocument, Sent>();
    const { semanticTokens: requests } = connection.languages;
    let count = 0;
    const fresh = async (uri: string, range?: Range) => {
      const document = await session.document(uri);
      return (
        document && {
          document: document.document,
          data: encode(tokensOf(document.bound), document, wanted(session.client, range)),
        }
      );
    };
    const keep = (document: TextDocument, data: readonly number[]): string => {
      const resultId = String(++count);
      sent.set(document, { resultId, data });
      return resultId;
    };
    requests.on(async ({ textDocument: { uri } }): Promise<SemanticTokens> => {
      const now = await fresh(uri);
      return now ? { resultId: keep(now.document, now.data), data: now.data } : { data: [] };
    });
    requests.onDelta(async ({ textDocument: { uri }, previousResultId }) => {
      const now = await fresh(uri);
      if (!now) return { data: [] };
      const before = sent.get(now.document);
      const resultId = keep(now.document, now.data);
      return before?.resultId === previousResultId
        ? { resultId, edits: difference(before.data, now.data) }
        : { resultId, data: now.data };
    });
    requests.onRange(async ({ textDocument: { uri }, range }) => ({ data: (await fresh(uri, range))?.data ?? [] }));
    refreshWhenOthersChange(
      session,
      () => session.client.workspace?.semanticTokens?.refreshSupport === true,
      () => requests.refresh(),
    );
  },
};

function wanted({ textDocument }: ClientCapabilities, range: Range | undefined): Wanted {
  const able = textDocument?.semanticTokens;
  return {
    multiline: able?.multilineTokenSupport === true,
    withoutTexts: able?.augmentsSyntaxTokens === true,
    ...(range ? { range } : {}),
  };
}
