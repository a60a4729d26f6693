/**
 * The braces of the block at a place, which may be the whole block or only the name of it: then the block opens on the
 * same line. Texts and comments are passed over.
 */
export function blockAt(
  text: string,
  place: { start: number; end: number },
): { open: number; close: number } | undefined {
  const isWhole = text[place.end - 1] === "}";
  const open = braceFrom(text, isWhole ? place.start : place.end, "{", isWhole ? place.end : undefined);
  if (open === undefined) return undefined;
  const close = braceFrom(text, open + 1, "}", isWhole ? place.end : text.length);
  return close === undefined ? undefined : { open, close };
}

/** The next brace of this kind at the depth of where the search begins; without a limit, on the same line. */
function braceFrom(text: string, from: number, brace: "{" | "}", limit: number | undefined): number | undefined {
  let depth = 0;
  for (let at = from; at < (limit ?? text.length); at++) {
    const sign = text[at];
    if (sign === "\n" && limit === undefined) return undefined;
    if (sign === brace && depth === 0) return at;
    if (sign === "{") depth++;
    else if (sign === "}") {
      if (depth === 0) return undefined;
      depth--;
    } else at = afterPassage(text, at) - 1;
  }
  return undefined;
}

/** A text or a comment, closed or not. */
const passage = /"""[\s\S]*?(?:"""|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?/y;

/** Where a text or comment that begins here ends; without one, the next sign. */
function afterPassage(text: string, at: number): number {
  passage.lastIndex = at;
  return passage.test(text) ? passage.lastIndex : at + 1;
}
