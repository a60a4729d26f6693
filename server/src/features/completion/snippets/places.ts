import type { Span } from "../../../finding.js";
import { type AnyNode, eachChild, spanOf } from "../../../language/index.js";
import { parserServices } from "../../../language/syntax/services.js";
import type { Model } from "./model.js";

/** What an author fills in at a place of a snippet. */
export type Filling =
  | { is: "words" }
  | { is: "word" | "name"; written: string; line: AnyNode | undefined }
  | { is: "number"; written: string };

/** The places of a stretch of a model that differ from protocol to protocol, in their order. */
export function placesOf(node: AnyNode, model: Model): (Span & Filling)[] {
  const { parsed } = model;
  const found: (Span & Filling)[] = [];
  const visit = (child: AnyNode, line: AnyNode | undefined): void => {
    const span = spanOf(child);
    if (!span) return;
    const written = parsed.text.slice(span.start, span.end);
    if (child.$type === "Text") found.push({ ...span, is: "words" });
    else if (child.$type === "Word") found.push({ ...span, is: "word", written, line });
    else if (child.$type === "NumberRange") found.push({ ...span, is: "number", written });
    else eachChild(child, (inner) => visit(inner, child.$type === "Phrase" ? line : child));
  };
  visit(node, undefined);
  return [...found, ...tokensBeside(found, node, model)].sort((a, b) => a.start - b.start);
}

/** Names and numbers that are no nodes of the tree. */
function tokensBeside(found: readonly Span[], node: AnyNode, { parsed, spaces }: Model): (Span & Filling)[] {
  const span = spanOf(node);
  if (!span) return [];
  const { words } = parserServices().lexer.words(parsed.text.slice(span.start, span.end));
  return words.flatMap(({ image, startOffset, tokenType }): (Span & Filling)[] => {
    const start = span.start + startOffset;
    const end = start + image.length;
    if (found.some((other) => other.start < end && start < other.end)) return [];
    if (tokenType.name === "NUMBER") return [{ start, end, is: "number", written: image }];
    return spaces.has(image) ? [{ start, end, is: "name", written: image, line: undefined }] : [];
  });
}
