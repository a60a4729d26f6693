import type { FoldingRange } from "vscode-languageserver";
import type { Feature } from "../feature.js";
import { foldedLines } from "./ranges.js";

/** Lets an author put away what is not at hand: blocks, texts, comments, imports and marked regions. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, session) {
    connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
      const document = await session.document(uri);
      if (!document) return [];
      const { rangeLimit } = session.client.textDocument?.foldingRange ?? {};
      return foldedLines(document.bound.parsed)
        .slice(0, rangeLimit)
        .map(
          ({ start, end, kind }): FoldingRange => ({
            startLine: start,
            endLine: end,
            ...(kind === undefined ? {} : { kind }),
          }),
        );
    });
  },
};
