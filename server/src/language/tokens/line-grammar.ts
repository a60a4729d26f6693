import { type IToken, type TokenType, tokenMatcher } from "chevrotain";
import { type Grammar, GrammarAST } from "langium";
import { fileBlock, isBlock } from "./block-words.js";

/** How far the words of a line, or of several lines of one block, could be read. */
export interface LineReading {
  /** Index of the first token that fits nowhere, or the number of tokens. */
  reached: number;
  /** Whether a line may end before that token. */
  canEnd: boolean;
  /** What the line that was being read could go on with there. */
  expected: TokenType[];
  /** Index of the first token of that line. */
  start: number;
}

interface State {
  moves: Move[];
  skips: State[];
}

interface Move {
  type: TokenType;
  to: State;
  /** The block whose lines follow this opening brace. */
  opens?: string | undefined;
}

interface Network {
  end: State;
  /** All states in which a line may begin. */
  start: ReadonlySet<State>;
  /** The words that a line may begin with. */
  first: TokenType[];
}

/** The blocks that opening braces are known to open. */
export type OpenedBlocks = ReadonlyMap<IToken, string>;

const nothingOpened: OpenedBlocks = new Map();

/**
 * The lines of each block, read off the grammar as a network of states: it says of a single line whether it is right,
 * and if not, at which word and what could have stood there. Blocks that a line opens are taken as empty; a brace that
 * is known to open one block fits no other.
 */
export class LineGrammar {
  private readonly networks = new Map<string, Network>();
  private readonly rules: ReadonlyMap<string, GrammarAST.ParserRule>;
  /** Keywords of lines that declare a name. */
  readonly declaring: ReadonlySet<string>;

  constructor(
    grammar: Grammar,
    private readonly typeOf: (name: string) => TokenType,
  ) {
    const rules = grammar.rules.filter(GrammarAST.isParserRule);
    this.rules = new Map(rules.map((rule) => [rule.name, rule]));
    this.declaring = new Set(["import", ...rules.flatMap(declaringWords)]);
  }

  /** Whether the tokens are whole lines of the block. */
  accepts(block: string, tokens: readonly IToken[], opened: OpenedBlocks = nothingOpened): boolean {
    const reading = this.read(block, tokens, opened);
    return reading.reached === tokens.length && reading.canEnd;
  }

  read(block: string, tokens: readonly IToken[], opened: OpenedBlocks = nothingOpened): LineReading {
    const { start, end, first } = this.network(block);
    let line = 0;
    let states = start;
    for (let index = 0; ; index++) {
      const canEnd = states.has(end);
      const token = tokens[index];
      const next = token === undefined ? [] : follow(states, token, opened);
      if (token !== undefined && canEnd && index > 0) {
        const fresh = follow(start, token, opened);
        if (fresh.length > 0 && next.length === 0) line = index;
        next.push(...fresh);
      }
      if (next.length === 0) {
        const onward = index === 0 ? first : movesOf(states);
        return onward.length > 0
          ? { reached: index, canEnd, expected: onward, start: line }
          : { reached: index, canEnd, expected: first, start: index };
      }
      states = closure(next, end);
    }
  }

  private network(block: string): Network {
    const known = this.networks.get(block);
    if (known) return known;
    const rule = this.rules.get(block);
    if (!rule) throw new Error(`The grammar has no rule ${block}.`);
    const end: State = { moves: [], skips: [] };
    const start = closure([end, this.buildOnce(rule.definition, end)], end);
    const network = { start, end, first: movesOf(start) };
    this.networks.set(block, network);
    return network;
  }

  /** States that read `element` and go on with `next`. */
  private build(element: GrammarAST.AbstractElement, next: State): State {
    const { cardinality } = element;
    if (cardinality === "*" || cardinality === "+") {
      const again: State = { moves: [], skips: [next] };
      const once = this.buildOnce(element, again);
      again.skips.push(once);
      return cardinality === "*" ? again : once;
    }
    const once = this.buildOnce(element, next);
    return cardinality === "?" ? { moves: [], skips: [once, next] } : once;
  }

  private buildOnce(element: GrammarAST.AbstractElement, next: State): State {
    if (GrammarAST.isGroup(element)) {
      return element.elements.reduceRight((after, part, index, parts) => {
        const state = this.build(part, after);
        const opens = blockAfter(parts[index + 1]);
        return opens === undefined ? state : { ...state, moves: state.moves.map((move) => ({ ...move, opens })) };
      }, next);
    }
    if (GrammarAST.isAlternatives(element)) {
      return { moves: [], skips: element.elements.map((part) => this.build(part, next)) };
    }
    if (GrammarAST.isAssignment(element)) return this.build(element.terminal, next);
    if (GrammarAST.isKeyword(element)) return { moves: [{ type: this.typeOf(element.value), to: next }], skips: [] };
    if (GrammarAST.isAction(element)) return next;
    if (!GrammarAST.isRuleCall(element))
      throw new Error(`Lines cannot be read where the grammar uses ${element.$type}.`);
    const rule = element.rule.ref;
    if (!GrammarAST.isParserRule(rule)) {
      return { moves: [{ type: this.typeOf(element.rule.$refText), to: next }], skips: [] };
    }
    return blockAfter(element.$container) === undefined ? this.build(rule.definition, next) : next;
  }
}

/** The block whose lines a part of a rule holds. */
function blockAfter(part: unknown): string | undefined {
  if (!GrammarAST.isAssignment(part) || !GrammarAST.isRuleCall(part.terminal)) return undefined;
  const name = part.terminal.rule.$refText;
  return isBlock(name) && name !== fileBlock ? name : undefined;
}

function follow(states: ReadonlySet<State>, token: IToken, opened: OpenedBlocks): State[] {
  const block = opened.get(token);
  const reached: State[] = [];
  for (const state of states) {
    for (const move of state.moves) {
      if (tokenMatcher(token, move.type) && (block === undefined || block === move.opens)) reached.push(move.to);
    }
  }
  return reached;
}

function movesOf(states: ReadonlySet<State>): TokenType[] {
  return [...new Set([...states].flatMap((state) => state.moves.map((move) => move.type)))];
}

/** All states reached without reading a word; the end of a line is reached, not passed. */
function closure(states: readonly State[], end: State): Set<State> {
  const reached = new Set<State>(states);
  for (const state of reached) {
    if (state === end) continue;
    for (const skip of state.skips) reached.add(skip);
  }
  return reached;
}

/** The keywords that begin a rule which gives something its name. */
function declaringWords(rule: GrammarAST.ParserRule): string[] {
  const parts = GrammarAST.isGroup(rule.definition) ? rule.definition.elements : [];
  const named = parts.some((part) => GrammarAST.isAssignment(part) && part.feature === "name");
  const [first] = parts;
  return named && first ? keywordsAt(first) : [];
}

function keywordsAt(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return keywordsAt(element.terminal);
  return GrammarAST.isAlternatives(element) ? element.elements.flatMap(keywordsAt) : [];
}
