import type { IToken } from "chevrotain";
import type { Finding } from "../../finding.js";
import { syntaxFinding } from "../../messages/syntax.js";
import { isClosedComment } from "../tokens/comment.js";
import { isReal, spanOf } from "../tokens/token-line.js";
import { dedent } from "./dedent.js";

/** What is wrong with the quotes and margins of texts. */
export function textFindings(tokens: readonly IToken[], path: string): Finding[] {
  return tokens.filter(isReal).flatMap((token): Finding[] => {
    const place = { path, ...spanOf(token) };
    if (token.tokenType.name === "UNCLOSED_QUOTE") return [syntaxFinding("unclosed-quote", place, {})];
    if (token.tokenType.name !== "TEXT_BLOCK") return [];
    if (!isClosed(token)) return [syntaxFinding("unclosed-text-block", { ...place, end: place.start + 3 }, {})];
    return dedent(token.image).short ? [syntaxFinding("text-block-margin", place, {})] : [];
  });
}

/** Comments that are not closed. They are not part of the tree, so nothing else would tell. */
export function commentFindings(hidden: readonly IToken[], path: string): Finding[] {
  return hidden
    .filter((token) => token.tokenType.name === "BLOCK_COMMENT" && !isClosedComment(token.image))
    .map(({ startOffset: start }) => syntaxFinding("unclosed-comment", { path, start, end: start + 2 }, {}));
}

/** Whether a text lacks its closing quotes, so that it may hold more, or less, than was meant. */
export function isUnclosed(token: IToken): boolean {
  return token.tokenType.name === "UNCLOSED_QUOTE" || (token.tokenType.name === "TEXT_BLOCK" && !isClosed(token));
}

function isClosed(token: IToken): boolean {
  return token.image.length >= 6 && token.image.endsWith('"""');
}
