import type { IToken } from "chevrotain";
import type { Span } from "../../server/src/finding.js";
import { type AnyNode, type BoundFile, eachChild, spanOf, type WordNode } from "../../server/src/language/index.js";
import { phraseSlots } from "../../server/src/language/names/slots.js";
import { explainedWords } from "../../server/src/language/syntax/keyword-reference.js";
import { parserServices } from "../../server/src/language/syntax/services.js";
import { endOf } from "../../server/src/language/tokens/token-line.js";

export const tokenClasses = ["keyword", "unit", "term", "reference", "rule"] as const;
export type TokenClass = (typeof tokenClasses)[number];

/** A token of a sound text that completion is asked for. */
export interface Asked extends Span {
  image: string;
  class: TokenClass;
  /** What the token means, by its proper name: another spelling of it is right as well. */
  id: string;
  /** The end of what is left out with it where nothing is to follow: of its line, or of the block that begins there. */
  restEnd: number;
}

/** All tokens of a sound text that are keywords, units, terms, references or ids of rules. */
export function askedTokens(bound: BoundFile): Asked[] {
  const { text, tree } = bound.parsed;
  const { lexer } = parserServices();
  const tokens = lexer.prepare(text).tokens;
  const words = new Map<number, { class: TokenClass; id: string } | undefined>();
  collectWords(tree, bound, words, false);
  const names = new Set([...bound.declarations.byNode.values()].map(({ place }) => place.start));
  return tokens.flatMap((token, index): Asked[] => {
    const start = token.startOffset;
    if (!/^[\p{L}_]/u.test(token.image) || names.has(start)) return [];
    const word = words.has(start) ? words.get(start) : keywordOf(token);
    if (!word) return [];
    return [{ start, end: endOf(token), image: token.image, ...word, restEnd: restOf(tokens, index) }];
  });
}

const units = new Set(
  explainedWords()
    .filter(({ words }) => ["minutes", "entries", "daily", "once"].some((one) => words.includes(one)))
    .flatMap(({ words }) => words),
);

function keywordOf({ image }: IToken): { class: TokenClass; id: string } | undefined {
  if (!parserServices().lexer.types.firmKeywords.has(image)) return undefined;
  return { class: units.has(image) ? "unit" : "keyword", id: image };
}

function collectWords(
  node: AnyNode,
  bound: BoundFile,
  words: Map<number, { class: TokenClass; id: string } | undefined>,
  isFree: boolean,
): void {
  if (node.$type === "Word") {
    const start = spanOf(node)?.start ?? -1;
    words.set(start, isFree ? undefined : wordOf(node as unknown as WordNode, bound));
  } else if (node.$type === "ImportedName") {
    const start = spanOf(node)?.start ?? -1;
    const { name, alias } = node as unknown as { name?: string; alias?: string };
    words.set(start, { class: "reference", id: name ?? "" });
    if (alias !== undefined) words.set((spanOf(node)?.end ?? 0) - alias.length, undefined);
  } else if (node.$type === "Code") words.set(spanOf(node)?.start ?? -1, undefined);
  const isFreeLine = holdsFreeWords(node);
  eachChild(node, (child) => collectWords(child, bound, words, isFreeLine || (isFree && child.$type === "Word")));
}

/** Whether words of a line belong to no list, such as the tag of a language. */
function holdsFreeWords(node: AnyNode): boolean {
  const { keyword = "" } = node as { keyword?: string };
  return node.$type === "ClientHears" || (node.$type === "PhraseLine" && phraseSlots[keyword]?.is === "free");
}

function wordOf(word: WordNode, { meanings }: BoundFile): { class: TokenClass; id: string } | undefined {
  const meaning = meanings.of(word);
  const image = word.id ?? "";
  switch (meaning?.is) {
    case "term":
      return { class: "term", id: meaning.term.id };
    case "declaration":
      return { class: "reference", id: image };
    case "rule":
      return { class: "rule", id: meaning.id };
    case "approach":
      return { class: "term", id: meaning.overlay === undefined ? meaning.id : image };
    case "value":
      return { class: "term", id: meaning.id };
    default:
      return undefined;
  }
}

/** Where the line of a token ends, with the text or the block that begins on it. */
function restOf(tokens: readonly IToken[], index: number): number {
  const line = tokens[index]?.startLine;
  let depth = 0;
  let end = tokens[index];
  for (let at = index; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.startLine !== line && depth <= 0)) break;
    if (token.image === "{") depth++;
    else if (token.image === "}") depth--;
    end = token;
  }
  return end ? endOf(end) : 0;
}
