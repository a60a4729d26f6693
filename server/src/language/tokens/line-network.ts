import type { TokenType } from "chevrotain";
import { type Grammar, GrammarAST } from "langium";
import { fileBlock, isBlock } from "./block-words.js";

/** How far the words of a line may have been read. */
export interface State {
  moves: Move[];
  skips: State[];
  /** The end of a line is reached and not passed. */
  isEnd?: true;
}

/** One word that may come next. */
export interface Move {
  type: TokenType;
  to: State;
  /** The block whose lines follow this opening brace. */
  opens?: string | undefined;
  /** Type of the node that the word belongs to, or begins. */
  node: string;
  /**
   * What the word is kept as, outermost first: `["PlanEntry.clauses", "WithDose.dose", "Dose.amount", "NumberRange.from"]`.
   * Nothing for a keyword that the tree does not keep.
   */
  path: readonly string[];
}

/** The lines of one block. */
export interface Network {
  end: State;
  /** All states in which a line may begin. */
  start: ReadonlySet<State>;
  /** The words that a line may begin with. */
  first: readonly Move[];
}

/** Where in the tree a part of the grammar puts what it reads. */
interface Position {
  node: string;
  path: readonly string[];
}

/** Reads the lines of each block off the grammar as a network of states. Blocks that a line opens are taken as empty. */
export class LineNetworks {
  readonly rules: ReadonlyMap<string, GrammarAST.ParserRule>;
  private readonly networks = new Map<string, Network>();

  constructor(
    grammar: Grammar,
    private readonly typeOf: (name: string) => TokenType,
  ) {
    this.rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map((rule) => [rule.name, rule]));
  }

  of(block: string): Network {
    const known = this.networks.get(block);
    if (known) return known;
    const rule = this.rules.get(block);
    if (!rule) throw new Error(`The grammar has no rule ${block}.`);
    const end: State = { moves: [], skips: [], isEnd: true };
    const start = closure([end, this.buildRule(rule, end, { node: block, path: [] })]);
    const network = { start, end, first: movesOf(start) };
    this.networks.set(block, network);
    return network;
  }

  /** States that read `element` and go on with `next`. */
  private build(element: GrammarAST.AbstractElement, next: State, position: Position): State {
    const { cardinality } = element;
    if (cardinality === "*" || cardinality === "+") {
      const again: State = { moves: [], skips: [next] };
      const once = this.buildOnce(element, again, position);
      again.skips.push(once);
      return cardinality === "*" ? again : once;
    }
    const once = this.buildOnce(element, next, position);
    return cardinality === "?" ? { moves: [], skips: [once, next] } : once;
  }

  private buildOnce(element: GrammarAST.AbstractElement, next: State, position: Position): State {
    if (GrammarAST.isGroup(element)) {
      return element.elements.reduceRight((after, part, index, parts) => {
        const state = this.build(part, after, position);
        const opens = blockAfter(parts[index + 1]);
        return opens === undefined ? state : { ...state, moves: state.moves.map((move) => ({ ...move, opens })) };
      }, next);
    }
    if (GrammarAST.isAlternatives(element)) {
      return { moves: [], skips: element.elements.map((part) => this.build(part, next, position)) };
    }
    if (GrammarAST.isAssignment(element)) {
      const path = [...position.path, `${position.node}.${element.feature}`];
      return this.build(element.terminal, next, { ...position, path });
    }
    if (GrammarAST.isKeyword(element)) return reading(this.typeOf(element.value), next, position);
    if (GrammarAST.isAction(element)) return next;
    if (!GrammarAST.isRuleCall(element))
      throw new Error(`Lines cannot be read where the grammar uses ${element.$type}.`);
    const rule = element.rule.ref;
    if (!GrammarAST.isParserRule(rule)) return reading(this.typeOf(element.rule.$refText), next, position);
    return blockAfter(element.$container) === undefined ? this.buildRule(rule, next, position) : next;
  }

  private buildRule(rule: GrammarAST.ParserRule, next: State, { node, path }: Position): State {
    return this.build(rule.definition, next, { node: rule.returnType?.ref?.name ?? node, path });
  }
}

function reading(type: TokenType, to: State, { node, path }: Position): State {
  return { moves: [{ type, to, node, path }], skips: [] };
}

/** The block whose lines a part of a rule holds. */
function blockAfter(part: unknown): string | undefined {
  if (!GrammarAST.isAssignment(part) || !GrammarAST.isRuleCall(part.terminal)) return undefined;
  const name = part.terminal.rule.$refText;
  return isBlock(name) && name !== fileBlock ? name : undefined;
}

export function movesOf(states: ReadonlySet<State>): Move[] {
  return [...states].flatMap((state) => state.moves);
}

/** All states reached without reading a word. */
export function closure(states: readonly State[]): Set<State> {
  const reached = new Set<State>(states);
  for (const state of reached) for (const skip of state.skips) reached.add(skip);
  return reached;
}
