import { Lexer as ChevrotainLexer, type TokenType } from "chevrotain";
import { DefaultTokenBuilder, type Grammar, GrammarAST, GrammarUtils } from "langium";
import { grammarWords } from "../generated/blocks.js";
import { endOfUnclosedComment, findCommentEnd } from "./comment.js";
import { namePattern } from "./letters.js";
import { findTextBlockEnd } from "./text-block.js";
import { whiteSpace } from "./white-space.js";

/**
 * Token types of the language.
 *
 * Every word is lexed as a name; a word that is a keyword gets its type afterwards, from a table. Each keyword has two
 * types: the *firm* one for the first word of a line, and a *soft* one that the parser takes as the keyword or as a
 * name. That is the line law, and it keeps the lexer free of some two hundred patterns.
 */
export class HomeworkTokenBuilder extends DefaultTokenBuilder {
  readonly firmKeywords = new Map<string, TokenType>();
  readonly softKeywords = new Map<string, TokenType>();
  readonly signs = new Map<string, TokenType>();
  private readonly terminals = new Map<string, TokenType>();

  override buildTokens(grammar: Grammar): TokenType[] {
    for (const rule of GrammarUtils.getAllReachableRules(grammar, false)) {
      if (GrammarAST.isTerminalRule(rule) && !rule.fragment) this.terminals.set(rule.name, this.terminal(rule));
    }
    for (const word of grammarWords) {
      if (/^[a-z]/.test(word)) this.addKeyword(word);
      else this.signs.set(word, { name: word, PATTERN: word });
    }
    return [
      ...this.terminals.values(),
      ...this.signs.values(),
      ...this.firmKeywords.values(),
      ...this.softKeywords.values(),
    ];
  }

  /** The type of a terminal; asking for one that the grammar lacks is a mistake of ours. */
  type(name: string): TokenType {
    const type = this.terminals.get(name) ?? this.signs.get(name);
    if (!type) throw new Error(`The grammar has no terminal ${name}.`);
    return type;
  }

  /** The type of a word that is surely a keyword. */
  keyword(word: string): TokenType {
    const type = this.firmKeywords.get(word);
    if (!type) throw new Error(`The grammar has no keyword ${word}.`);
    return type;
  }

  /** The type that stands for a terminal, a sign or a keyword of the grammar. */
  typeOf(name: string): TokenType {
    return this.firmKeywords.get(name) ?? this.type(name);
  }

  private addKeyword(word: string): void {
    const firm: TokenType = { name: word, PATTERN: ChevrotainLexer.NA };
    const soft = { name: `${word} or a name`, PATTERN: ChevrotainLexer.NA, CATEGORIES: [firm, this.type("ID")] };
    this.firmKeywords.set(word, firm);
    this.softKeywords.set(word, soft);
  }

  private terminal(rule: GrammarAST.TerminalRule): TokenType {
    switch (rule.name) {
      case "ID":
        return { name: rule.name, PATTERN: matchName, LINE_BREAKS: false };
      case "TEXT_BLOCK":
        return { name: rule.name, PATTERN: matchTextBlock, LINE_BREAKS: true, START_CHARS_HINT: ['"'] };
      case "WHITESPACE":
        return { ...this.buildTerminalToken(rule), PATTERN: whiteSpace };
      case "BLOCK_COMMENT":
        return {
          ...this.buildTerminalToken(rule),
          PATTERN: commentMatcher(),
          LINE_BREAKS: true,
          START_CHARS_HINT: ["/"],
        };
      case "UNREADABLE":
        return { name: rule.name, PATTERN: ChevrotainLexer.NA };
      default:
        return this.buildTerminalToken(rule);
    }
  }
}

function matchName(text: string, offset: number): RegExpExecArray | null {
  namePattern.lastIndex = offset;
  return namePattern.exec(text);
}

function matchTextBlock(text: string, offset: number): [string] | null {
  if (!text.startsWith('"""', offset)) return null;
  return [text.slice(offset, findTextBlockEnd(text, offset).end)];
}

/** Remembers from where on a text closes no comment any more: looking again for each would take too long. */
function commentMatcher(): (text: string, offset: number) => [string] | null {
  let unclosed: { text: string; from: number } | undefined;
  return (text, offset) => {
    if (!text.startsWith("/*", offset)) return null;
    if (unclosed?.text === text && offset >= unclosed.from)
      return [text.slice(offset, endOfUnclosedComment(text, offset))];
    const { end, closed } = findCommentEnd(text, offset);
    if (!closed && text.indexOf("*/", offset + 2) === -1) unclosed = { text, from: offset };
    return [text.slice(offset, end)];
  };
}
