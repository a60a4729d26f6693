/** Where a comment that begins with `/*` ends: the offset after its last character. */
export interface CommentEnd {
  end: number;
  closed: boolean;
}

/**
 * Finds the end of a comment. One that is never closed, or that meets the start of another comment at the start of a
 * line first, ends with its line and with those below it that begin with a star, so that it does not hide what follows.
 */
export function findCommentEnd(text: string, start: number): CommentEnd {
  let lineIsBlank = false;
  for (let at = start + 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === star && next === slash) return { end: at + 2, closed: true };
    if (lineIsBlank && code === slash && next === star) break;
    if (code === lineFeed || code === carriageReturn) lineIsBlank = true;
    else if (code !== space && code !== tab) lineIsBlank = false;
  }
  return { end: endOfUnclosedComment(text, start), closed: false };
}

export function isClosedComment(image: string): boolean {
  return image.length >= 4 && image.endsWith("*/");
}

const star = 42;
const slash = 47;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;

/** The end of a comment that is known to be closed nowhere. */
export function endOfUnclosedComment(text: string, start: number): number {
  const unclosed = /[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*\*[^\r\n]*)*/y;
  unclosed.lastIndex = start;
  unclosed.test(text);
  return unclosed.lastIndex;
}
