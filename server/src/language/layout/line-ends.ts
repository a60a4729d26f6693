/** Offset of the start of the line that an offset lies in. */
export function lineStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at > 0 && !isLineBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Offset of the end of the line that an offset lies in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
