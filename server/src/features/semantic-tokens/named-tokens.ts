import type * as ast from "../../../../grammar/generated/ast.js";
import {
  type AnyNode,
  type BoundFile,
  type Declaration,
  eachChild,
  isOfType,
  spanOf,
  type WordNode,
} from "../../language/index.js";
import type { DeclarationSpace } from "../../language/names/declarations.js";
import type { Meaning } from "../../language/names/meaning.js";
import type { TokenModifier, TokenType } from "./legend.js";

/** What a word of a text is, apart from its spelling. */
export interface NamedToken {
  type: TokenType;
  modifiers: readonly TokenModifier[];
}

const typeOfSpace: Partial<Record<DeclarationSpace, TokenType>> = {
  protocol: "class",
  homework: "class",
  hierarchy: "enum",
  step: "enumMember",
  aim: "interface",
  event: "event",
  measure: "function",
  source: "variable",
  stage: "namespace",
  strand: "namespace",
};

/** The words of a file that are names and terms and no keywords, by where they begin. */
export function namedTokens(bound: BoundFile): ReadonlyMap<number, NamedToken> {
  const tokens = new Map<number, NamedToken>();
  for (const declaration of bound.declarations.byNode.values()) {
    tokens.set(declaration.place.start, {
      type: typeOf(declaration),
      modifiers: modifiersOf(declaration, "declaration"),
    });
  }
  const visit = (node: AnyNode): void => {
    const span = spanOf(node);
    if (node.$type === "Word") {
      const token = tokenOf(bound.meanings.of(node as AnyNode & WordNode));
      if (span && token) tokens.set(span.start, token);
      return;
    }
    // The classification that a code belongs to, and the type of a field, are no words of the tree and no keywords.
    if (isOfType<ast.Code>(node, "Code") && span) tokens.set(span.start, { type: "property", modifiers: [] });
    if (isOfType<ast.FieldType>(node, "FieldType") && span && node.type !== undefined) {
      tokens.set(span.start, { type: "type", modifiers: ["defaultLibrary"] });
    }
    eachChild(node, visit);
  };
  visit(bound.parsed.tree);
  for (const { declarations, place } of bound.imports) {
    const [declaration] = declarations;
    if (declaration) importedTokens(declaration, bound.parsed.text.slice(place.start, place.end), place.start, tokens);
  }
  return tokens;
}

/** The name that is imported and the one that it gets here. */
function importedTokens(declaration: Declaration, text: string, start: number, tokens: Map<number, NamedToken>): void {
  const token = { type: typeOf(declaration), modifiers: modifiersOf(declaration) };
  tokens.set(start, token);
  const last = /\s(\S+)$/.exec(text);
  if (last) tokens.set(start + last.index + 1, token);
}

function tokenOf(meaning: Meaning | undefined): NamedToken | undefined {
  switch (meaning?.is) {
    case "declaration":
      return { type: typeOf(meaning.declarations[0]), modifiers: modifiersOf(meaning.declarations[0]) };
    case "term": {
      const isShipped = meaning.term.declared === "library";
      const type = meaning.term.vocabulary === "field" ? "property" : "type";
      return { type, modifiers: isShipped ? ["defaultLibrary"] : [] };
    }
    case "value":
      return { type: "enumMember", modifiers: ["defaultLibrary"] };
    case "approach":
      return { type: "namespace", modifiers: [] };
    case "rule":
      return { type: "variable", modifiers: ["readonly"] };
    case "unknown":
      return {
        type: meaning.slot.is === "term" && meaning.slot.vocabulary === "field" ? "property" : "type",
        modifiers: [],
      };
    // What means nothing is still no keyword; it keeps the colour of any word.
    case "nothing":
      return { type: "variable", modifiers: [] };
    default:
      return undefined;
  }
}

function typeOf({ space }: Declaration): TokenType {
  return space === "field" ? "property" : (typeOfSpace[space] ?? "type");
}

function modifiersOf({ space, path }: Declaration, ...more: TokenModifier[]): TokenModifier[] {
  return [
    ...more,
    ...(space === "source" ? (["readonly"] as const) : []),
    ...(path.startsWith("homework:") ? (["defaultLibrary"] as const) : []),
  ];
}
