import { type IToken, type TokenType, tokenMatcher } from "chevrotain";
import { type Grammar, GrammarAST } from "langium";
import { closure, LineNetworks, type Move, movesOf, type State } from "./line-network.js";

/** How far the words of a line, or of several lines of one block, could be read. */
export interface LineReading {
  /** Index of the first token that fits nowhere, or the number of tokens. */
  reached: number;
  /** Whether a line may end before that token. */
  canEnd: boolean;
  /** What the line that was being read could go on with there. */
  expected: TokenType[];
  /** The same, with what each word would be in the tree. */
  onward: readonly Move[];
  /** Index of the first token of that line. */
  start: number;
}

/** The blocks that opening braces are known to open. */
export type OpenedBlocks = ReadonlyMap<IToken, string>;

const nothingOpened: OpenedBlocks = new Map();

/**
 * The lines of each block: says of a single line whether it is right, and if not, at which word and what could have stood
 * there. Blocks that a line opens are taken as empty; a brace that is known to open one block fits no other.
 */
export class LineGrammar {
  private readonly networks: LineNetworks;
  /** Keywords of lines that declare a name. */
  readonly declaring: ReadonlySet<string>;

  constructor(grammar: Grammar, typeOf: (name: string) => TokenType) {
    this.networks = new LineNetworks(grammar, typeOf);
    this.declaring = new Set(["import", ...[...this.networks.rules.values()].flatMap(declaringWords)]);
  }

  /** Whether the tokens are whole lines of the block. */
  accepts(block: string, tokens: readonly IToken[], opened: OpenedBlocks = nothingOpened): boolean {
    const reading = this.read(block, tokens, opened);
    return reading.reached === tokens.length && reading.canEnd;
  }

  /** The words that a line of the block may begin with. */
  beginnings(block: string): readonly Move[] {
    return this.networks.of(block).first;
  }

  /**
   * @param opened the blocks that opening braces are known to open
   * @param greedy whether a word that the line can go on with is never read as the beginning of the next line
   */
  read(block: string, tokens: readonly IToken[], opened: OpenedBlocks = nothingOpened, greedy = false): LineReading {
    const { start, end, first } = this.networks.of(block);
    let line = 0;
    let states = start;
    for (let index = 0; ; index++) {
      const canEnd = states.has(end);
      const token = tokens[index];
      const next = token === undefined ? [] : follow(states, token, opened);
      if (token !== undefined && canEnd && index > 0 && !(greedy && next.length > 0)) {
        const fresh = follow(start, token, opened);
        if (fresh.length > 0 && next.length === 0) line = index;
        next.push(...fresh);
      }
      if (next.length === 0) {
        const onward = index === 0 ? first : movesOf(states);
        return onward.length > 0
          ? { reached: index, canEnd, expected: typesOf(onward), onward, start: line }
          : { reached: index, canEnd, expected: typesOf(first), onward: [], start: index };
      }
      states = closure(next);
    }
  }
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

function typesOf(moves: readonly Move[]): TokenType[] {
  return [...new Set(moves.map((move) => move.type))];
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
