import { SemanticTokenModifiers, SemanticTokenTypes } from "vscode-languageserver";

/** Standard types only, so that every theme has a colour for them. */
export const tokenTypes = [
  SemanticTokenTypes.comment,
  SemanticTokenTypes.string,
  SemanticTokenTypes.number,
  SemanticTokenTypes.operator,
  SemanticTokenTypes.keyword,
  SemanticTokenTypes.class,
  SemanticTokenTypes.interface,
  SemanticTokenTypes.enum,
  SemanticTokenTypes.enumMember,
  SemanticTokenTypes.event,
  SemanticTokenTypes.function,
  SemanticTokenTypes.namespace,
  SemanticTokenTypes.property,
  SemanticTokenTypes.type,
  SemanticTokenTypes.variable,
] as const;

export type TokenType = `${(typeof tokenTypes)[number]}`;

export const tokenModifiers = [
  SemanticTokenModifiers.declaration,
  SemanticTokenModifiers.documentation,
  SemanticTokenModifiers.readonly,
  SemanticTokenModifiers.defaultLibrary,
] as const;

export type TokenModifier = `${(typeof tokenModifiers)[number]}`;
