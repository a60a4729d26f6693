import { type BinaryOperator, type Comprehension, type Expression, freeNames } from "./expression.js";
import { approachName, protocolName } from "./facts-shape.js";

/** What a condition reads and computes with. */
export type Fact = string | number | boolean | readonly Fact[] | FactRecord;

export interface FactRecord {
  readonly [field: string]: Fact;
}

/** The values of the variables: the protocol, the approach, the row that is asked of, then what comprehensions bind. */
export type Frame = Fact[];

export type Evaluator = (frame: Frame) => Fact;

/** Thrown when the conditions of a pack take more steps than a file may cost. */
export class BudgetSpent extends Error {}

/** Counts the steps of loops; all else in a condition is bounded by its size. */
export class Meter {
  #left = 0;

  refill(steps: number): void {
    this.#left = steps;
  }

  /** @throws BudgetSpent when nothing is left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new BudgetSpent("The conditions of this pack take too many steps.");
  }
}

const firstBoundSlot = 3;

export function frameOf(protocol: Fact, approach: Fact): Frame {
  return [protocol, approach, false];
}

/** Puts the row that is asked of into a frame. */
export function setRow(frame: Frame, row: Fact): void {
  frame[2] = row;
}

/**
 * Turns a checked condition into a function. It cannot fail: conditions are fully typed, every fact is always there,
 * and what could fail in the language of conditions is refused when a pack is loaded.
 * @param meter pays for loops; only it can end the evaluation, by BudgetSpent
 */
export function compileCondition(expression: Expression, meter: Pick<Meter, "spend">): (frame: Frame) => boolean {
  const evaluator = new Compiler(meter).compile(expression, []);
  return (frame) => evaluator(frame) === true;
}

/** As compileCondition, for expressions of any type. */
export function compileExpression(expression: Expression, meter: Pick<Meter, "spend">): Evaluator {
  return new Compiler(meter).compile(expression, []);
}

class Compiler {
  readonly #meter: Pick<Meter, "spend">;

  constructor(meter: Pick<Meter, "spend">) {
    this.#meter = meter;
  }

  /** @param bound the variables of the comprehensions around, outermost first */
  compile(expression: Expression, bound: readonly string[]): Evaluator {
    switch (expression[0]) {
      case "value": {
        const value = expression[1];
        return () => value;
      }
      case "path":
        return pathEvaluator(slotOf(expression[1], bound), expression.slice(2) as string[]);
      case "field": {
        const of = this.compile(expression[1], bound);
        const field = expression[2];
        return (frame) => fieldOf(of(frame), field);
      }
      case "list": {
        const [, ...elements] = expression;
        const evaluators = elements.map((element) => this.compile(element, bound));
        return elements.every((element) => element[0] === "value")
          ? constant(evaluators.map((evaluator) => evaluator([])))
          : (frame) => evaluators.map((evaluator) => evaluator(frame));
      }
      case "!": {
        const of = this.compile(expression[1], bound);
        return (frame) => of(frame) !== true;
      }
      case "minus": {
        const of = this.compile(expression[1], bound);
        return (frame) => -(of(frame) as number);
      }
      case "size": {
        const of = this.compile(expression[1], bound);
        return (frame) => sizeOf(of(frame));
      }
      case "lowerAscii": {
        const of = this.compile(expression[1], bound);
        return (frame) => (of(frame) as string).toLowerCase();
      }
      case "if": {
        const condition = this.compile(expression[1], bound);
        const yes = this.compile(expression[2], bound);
        const no = this.compile(expression[3], bound);
        return (frame) => (condition(frame) === true ? yes(frame) : no(frame));
      }
      case "exists": {
        const given = this.#givenValues(expression[1], bound);
        const container = given && soughtIn(expression[2], expression[3]);
        if (container) return this.#anyOf(new Set(given), this.compile(container, bound));
        return this.#loop(expression, bound);
      }
      case "all":
      case "exists_one":
      case "filter":
      case "map":
        return this.#loop(expression, bound);
      case "in": {
        const left = this.compile(expression[1], bound);
        const given = this.#givenValues(expression[2], bound);
        if (!given) return this.#binary("in", left, this.compile(expression[2], bound));
        const values = new Set(given);
        return (frame) => values.has(left(frame));
      }
      default:
        return this.#binary(expression[0], this.compile(expression[1], bound), this.compile(expression[2], bound));
    }
  }

  #binary(operator: BinaryOperator, left: Evaluator, right: Evaluator): Evaluator {
    switch (operator) {
      case "&&":
        return (frame) => left(frame) === true && right(frame) === true;
      case "||":
        return (frame) => left(frame) === true || right(frame) === true;
      case "==":
        return (frame) => this.#same(left(frame), right(frame));
      case "!=":
        return (frame) => !this.#same(left(frame), right(frame));
      case "<":
        return (frame) => left(frame) < right(frame);
      case "<=":
        return (frame) => left(frame) <= right(frame);
      case ">":
        return (frame) => left(frame) > right(frame);
      case ">=":
        return (frame) => left(frame) >= right(frame);
      case "in":
        return (frame) => this.#isIn(left(frame), right(frame));
      case "+":
        return (frame) => this.#sum(left(frame), right(frame));
      case "-":
        return (frame) => (left(frame) as number) - (right(frame) as number);
      case "*":
        return (frame) => (left(frame) as number) * (right(frame) as number);
      case "/":
        return (frame) => (left(frame) as number) / (right(frame) as number);
      case "startsWith":
        return (frame) => (left(frame) as string).startsWith(right(frame) as string);
      case "endsWith":
        return (frame) => (left(frame) as string).endsWith(right(frame) as string);
      case "contains":
        return (frame) => this.#contains(left(frame) as string, right(frame) as string);
    }
  }

  /** The values of a list that is written out in the condition. */
  #givenValues(list: Expression, bound: readonly string[]): readonly Fact[] | undefined {
    if (list[0] !== "list" || !list.slice(1).every((element) => (element as Expression)[0] === "value"))
      return undefined;
    return this.compile(list, bound)([]) as readonly Fact[];
  }

  /** Whether one of some given values is among others: these are gone through once, and not once for each value. */
  #anyOf(given: ReadonlySet<Fact>, container: Evaluator): Evaluator {
    return (frame) => {
      const among = container(frame) as readonly Fact[];
      this.#meter.spend(given.size + (among.length >> 6));
      return among.some((element) => given.has(element));
    };
  }

  #loop(
    [kind, over, variable, body]: readonly [Comprehension, Expression, string, Expression],
    bound: readonly string[],
  ) {
    return this.#comprehension(
      kind,
      this.compile(over, bound),
      this.compile(body, [...bound, variable]),
      firstBoundSlot + bound.length,
    );
  }

  #isIn(element: Fact, container: Fact): boolean {
    if (typeof container === "string") return this.#contains(container, element as string);
    const list = container as readonly Fact[];
    // Short lists are the rule; to charge for them would cost more than to search them.
    if (list.length > 64) this.#meter.spend(list.length >> 6);
    return typeof element === "object" ? list.some((other) => this.#same(element, other)) : list.includes(element);
  }

  #contains(text: string, part: string): boolean {
    if (text.length > 4096) this.#meter.spend(text.length >> 12);
    return text.includes(part);
  }

  #sum(left: Fact, right: Fact): Fact {
    if (typeof left === "number") return left + (right as number);
    if (typeof left === "string") return left + (right as string);
    const joined = [...(left as readonly Fact[]), ...(right as readonly Fact[])];
    this.#meter.spend(joined.length);
    return joined;
  }

  #same(left: Fact, right: Fact): boolean {
    if (left === right) return true;
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    this.#meter.spend(left.length);
    return left.every((element, i) => this.#same(element, right[i] as Fact));
  }

  #comprehension(kind: Comprehension, over: Evaluator, body: Evaluator, slot: number): Evaluator {
    const meter = this.#meter;
    const listOf = (frame: Frame): readonly Fact[] => {
      const list = over(frame) as readonly Fact[];
      meter.spend(list.length);
      return list;
    };
    const holds = (frame: Frame, element: Fact): boolean => {
      frame[slot] = element;
      return body(frame) === true;
    };
    switch (kind) {
      case "exists":
        return (frame) => {
          for (const element of listOf(frame)) if (holds(frame, element)) return true;
          return false;
        };
      case "all":
        return (frame) => {
          for (const element of listOf(frame)) if (!holds(frame, element)) return false;
          return true;
        };
      case "exists_one":
        return (frame) => {
          let count = 0;
          for (const element of listOf(frame)) if (holds(frame, element)) count++;
          return count === 1;
        };
      case "filter":
        return (frame) => listOf(frame).filter((element) => holds(frame, element));
      case "map":
        return (frame) =>
          listOf(frame).map((element) => {
            frame[slot] = element;
            return body(frame);
          });
    }
  }
}

/** The list in which a variable is sought by `variable in list`, if the list does not depend on the variable. */
function soughtIn(variable: string, body: Expression): Expression | undefined {
  if (body[0] !== "in") return undefined;
  const [, element, list] = body;
  const isVariable = element[0] === "path" && element[1] === variable && element.length === 2;
  return isVariable && list[0] !== "list" && !freeNames(list).has(variable) ? list : undefined;
}

function slotOf(name: string, bound: readonly string[]): number {
  const depth = bound.lastIndexOf(name);
  if (depth >= 0) return firstBoundSlot + depth;
  return name === protocolName ? 0 : name === approachName ? 1 : 2;
}

/** Nearly every fact lies one or two steps from its variable, so these depths have functions of their own. */
function pathEvaluator(slot: number, fields: readonly string[]): Evaluator {
  const [first, second] = fields;
  if (first === undefined) return (frame) => frame[slot] as Fact;
  if (second === undefined) return (frame) => fieldOf(frame[slot] as Fact, first);
  if (fields.length === 2) return (frame) => fieldOf(fieldOf(frame[slot] as Fact, first), second);
  return (frame) => fields.reduce(fieldOf, frame[slot] as Fact);
}

function fieldOf(of: Fact, field: string): Fact {
  return (of as FactRecord)[field] as Fact;
}

function constant(value: Fact): Evaluator {
  return () => value;
}

/** The number of elements, or of characters as a reader counts them. */
function sizeOf(of: Fact): number {
  if (typeof of !== "string") return (of as readonly Fact[]).length;
  let characters = 0;
  for (const _ of of) characters++;
  return characters;
}
