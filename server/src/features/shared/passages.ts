import type { Span } from "../../finding.js";
import { findCommentEnd } from "../../language/tokens/comment.js";
import { findTextBlockEnd } from "../../language/tokens/text-block.js";

/** A stretch of a text that is not read word by word. */
export interface Passage extends Span {
  is: "comment" | "text";
  /** Of a comment whether it is one line of `//`, of a text whether it stands in `"""`. */
  form: "line" | "block";
}

const quoted = /"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?/y;
const restOfLine = /[^\r\n]*/y;

/** The comments and the texts of a source text, in order; whatever is not closed ends where reading takes it to end. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < text.length; ) {
    const passage = passageFrom(text, at);
    if (passage) passages.push(passage);
    at = passage ? Math.max(passage.end, at + 1) : at + 1;
  }
  return passages;
}

/** The passage that an offset lies in; right behind its end it does no more. */
export function passageAt(text: string, offset: number): Passage | undefined {
  return passagesOf(text).find(({ start, end }) => start <= offset && offset < end);
}

function passageFrom(text: string, start: number): Passage | undefined {
  const sign = text[start];
  if (sign === "/") {
    if (text[start + 1] === "*") return { is: "comment", form: "block", start, end: findCommentEnd(text, start).end };
    return text[start + 1] === "/"
      ? { is: "comment", form: "line", start, end: endOf(restOfLine, text, start) }
      : undefined;
  }
  if (sign === '"' && text.startsWith('"""', start)) {
    return { is: "text", form: "block", start, end: findTextBlockEnd(text, start).end };
  }
  const isQuote = sign === '"' || sign === "“" || sign === "”" || sign === "„";
  return isQuote ? { is: "text", form: "line", start, end: endOf(quoted, text, start) } : undefined;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start + 1;
}
