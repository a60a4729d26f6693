import type { IToken, TokenType } from "chevrotain";
import { DefaultLexer, type LangiumCoreServices, type LexerResult } from "langium";
import { isFieldName } from "./field-names.js";
import { type Repair, repairBlocks } from "./repair.js";
import { HomeworkTokenBuilder } from "./token-builder.js";
import { type TokenLine, tokenLines } from "./token-line.js";
import { unreadableLine } from "./virtual-tokens.js";

export interface PreparedTokens extends LexerResult {
  lines: TokenLine[];
  repairs: Repair[];
}

/**
 * Turns text into tokens: names and keywords, then the line law, then the repair of broken blocks. What was prepared
 * last can be parsed again with some lines set aside.
 */
export class HomeworkLexer extends DefaultLexer {
  private readonly types: HomeworkTokenBuilder;
  private setAside: ReadonlySet<number> = new Set();
  private prepared: PreparedTokens | undefined;
  private preparedText: string | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    const builder = services.parser.TokenBuilder;
    if (!(builder instanceof HomeworkTokenBuilder))
      throw new Error("The lexer needs the token builder of the language.");
    this.types = builder;
  }

  /** Tokens of `text`, with every repair that its blocks needed. */
  prepare(text: string): PreparedTokens {
    const lexed = super.tokenize(text);
    const tokens = this.applyLineLaw(lexed.tokens);
    const { lines, repairs } = repairBlocks(tokenLines(tokens), this.types);
    this.prepared = { ...lexed, tokens: lines.flat(), lines, repairs };
    this.preparedText = text;
    this.setAside = new Set();
    return this.prepared;
  }

  /** Lines, by their index in the prepared lines, that the next parse takes as unreadable. */
  setLinesAside(lines: ReadonlySet<number>): void {
    this.setAside = lines;
  }

  override tokenize(text: string): LexerResult {
    const prepared = this.prepared && this.preparedText === text ? this.prepared : this.prepare(text);
    if (this.setAside.size === 0) return { ...prepared, hidden: [...prepared.hidden] };
    const tokens = prepared.lines.flatMap((line, index) =>
      this.setAside.has(index) ? [unreadableLine(line, this.types)] : line,
    );
    return { ...prepared, tokens, hidden: [...prepared.hidden] };
  }

  /**
   * The first word of a line is always the keyword; anywhere else nearly every keyword can also be a name. Inside a
   * record the first word names a field, also where it is a keyword elsewhere.
   */
  private applyLineLaw(tokens: IToken[]): IToken[] {
    const name = this.types.type("ID");
    const openBrace = this.types.type("{");
    const closeBrace = this.types.type("}");
    const inRecord: boolean[] = [];
    let previous: IToken | undefined;
    for (const token of tokens) {
      if (token.tokenType === name) {
        const first = previous === undefined || (token.startLine ?? 0) > (previous.endLine ?? 0);
        const field = inRecord[inRecord.length - 1] === true && isFieldName(token.image);
        const keyword = (first && !field ? this.types.firmKeywords : this.types.softKeywords).get(token.image);
        if (keyword) retype(token, keyword);
      } else if (token.tokenType === openBrace) {
        inRecord.push(previous?.image === "record");
      } else if (token.tokenType === closeBrace) {
        inRecord.pop();
      }
      previous = token;
    }
    return tokens;
  }
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
}
