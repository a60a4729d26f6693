import type { IToken, TokenType } from "chevrotain";
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from "langium";
import { LineGrammar } from "./line-grammar.js";
import { type RepairedBlocks, repairBlocks } from "./repair.js";
import { HomeworkTokenBuilder } from "./token-builder.js";
import { retype, tokenLines } from "./token-line.js";

/** The tokens of a text with its blocks repaired. */
export type PreparedTokens = LexerResult & RepairedBlocks;

/**
 * Turns text into tokens: names and keywords, then the line law, then the repair of broken blocks. The parser is handed
 * tokens that were prepared before, so that they can be mended between two readings of the same text.
 */
export class HomeworkLexer extends DefaultLexer {
  readonly types: HomeworkTokenBuilder;
  readonly grammar: LineGrammar;
  private handed: { text: string; result: LexerResult } | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    const builder = services.parser.TokenBuilder;
    if (!(builder instanceof HomeworkTokenBuilder)) {
      throw new Error("The lexer needs the token builder of the language.");
    }
    this.types = builder;
    this.grammar = new LineGrammar(services.Grammar, (name) => builder.typeOf(name));
  }

  /** Tokens of `text`, with every repair that its blocks needed. */
  prepare(text: string): PreparedTokens {
    const lexed = super.tokenize(text);
    const lines = tokenLines(lexed.tokens);
    for (const line of lines) this.applyLineLaw(line);
    const repaired = repairBlocks(lines, this.types, this.grammar);
    return { ...lexed, ...repaired, tokens: repaired.lines.flat() };
  }

  /** The words of a part of a text, each keyword as one that may also be a name; and its comments. */
  words(text: string): { words: IToken[]; hidden: IToken[] } {
    const { tokens, hidden } = super.tokenize(text);
    const name = this.types.type("ID");
    for (const token of tokens) {
      const soft = token.tokenType === name ? this.types.softKeywords.get(token.image) : undefined;
      if (soft) retype(token, soft);
    }
    return { words: tokens, hidden };
  }

  /** What the next parse of `text` reads. */
  handOver(text: string, prepared: LexerResult, tokens: IToken[]): void {
    this.handed = { text, result: { ...prepared, tokens, hidden: [...prepared.hidden] } };
  }

  override tokenize(text: string): LexerResult {
    const handed = this.handed;
    this.handed = undefined;
    return handed?.text === text ? handed.result : this.prepare(text);
  }

  /** The first word of a line is always the keyword; anywhere else nearly every keyword can also be a name. */
  private applyLineLaw(line: readonly IToken[]): void {
    const name = this.types.type("ID");
    let keywords: ReadonlyMap<string, TokenType> = this.types.firmKeywords;
    for (const token of line) {
      const keyword = token.tokenType === name ? keywords.get(token.image) : undefined;
      if (keyword) retype(token, keyword);
      keywords = this.types.softKeywords;
    }
  }
}
