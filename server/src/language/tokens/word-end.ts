import { namePattern } from "./letters.js";

export function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** The end of a name: letters, digits, single hyphens between them. Letters outside ASCII are left to the pattern. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      code === 95 ||
      (code >= 48 && code <= 57 && at > start)
    )
      at++;
    else if (code === 45 && at > start && isPlainPart(text.charCodeAt(at + 1))) at++;
    else if (code > 126) return endByPattern(text, start);
    else return at;
  }
}

function isPlainPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57) || code > 126
  );
}

function endByPattern(text: string, start: number): number {
  namePattern.lastIndex = start;
  return start + (namePattern.exec(text)?.[0].length ?? 0);
}
