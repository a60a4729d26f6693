import type { Span } from "../../finding.js";
import { type AnyNode, type BoundFile, eachChild, spanOf, toldLines } from "../../language/index.js";
import { namePattern } from "../../language/tokens/letters.js";

/**
 * Where a name stands in lines that could not be read: nobody knows what the words of such a line mean, but once it is
 * mended the name in it has to be the new one.
 */
export function namesInLostLines({ parsed, declarations }: BoundFile, name: string): Span[] {
  if (parsed.findings.length === 0) return [];
  const isTold = toldLines(parsed);
  const read = new Set([...declarations.byNode.values()].map(({ place }) => place.start));
  const visit = (node: AnyNode): void => {
    if (node.$type === "Word" || node.$type === "ImportedName") read.add(spanOf(node)?.start ?? -1);
    else eachChild(node, visit);
  };
  visit(parsed.tree);
  return wordsOf(parsed.text).filter(
    ({ start, end }) => parsed.text.slice(start, end) === name && isTold(start) && !read.has(start),
  );
}

/** The words of a text outside of its comments and quotes. */
function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (let at = 0; at < text.length; ) {
    passage.lastIndex = at;
    namePattern.lastIndex = at;
    if (passage.test(text)) at = passage.lastIndex;
    else if (namePattern.test(text)) {
      words.push({ start: at, end: namePattern.lastIndex });
      at = namePattern.lastIndex;
    } else at++;
  }
  return words;
}

/** A text or a comment, closed or not. */
const passage = /"""[\s\S]*?(?:"""|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|"[^"\r\n]*"?|[“”„][^“”\r\n]*[“”]?/y;
