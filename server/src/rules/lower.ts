import type { ASTNode } from "@marcbachmann/cel-js";
import type { Phrase, Said } from "../finding.js";
import { packPhrase } from "../messages/phrases/packs.js";
import { inEnglish, inWords } from "../messages/said.js";
import {
  type BinaryOperator,
  binaryOperators,
  type Comprehension,
  comprehensions,
  type Expression,
} from "./expression.js";

/** What a condition says that a pack may not say, with the place of it within the text of the condition. */
export class Refused extends Error {
  readonly start: number;
  readonly end: number;

  constructor(
    readonly said: Phrase,
    node: { readonly start: number; readonly end: number },
  ) {
    super(inWords(said, inEnglish));
    this.start = node.start;
    this.end = node.end;
  }
}

/** Loops within loops cost the product of their lists; a third one is refused. */
const deepestNesting = 2;

/** Larger conditions cannot be read, and each node costs time on every row. */
const mostNodes = 200;

const methods = ["startsWith", "endsWith", "contains"] as const satisfies BinaryOperator[];

const allowedFunctions: Said = { all: ["size", ...methods, "lowerAscii", ...comprehensions], by: "comma" };

/**
 * Takes from a parsed condition what is evaluated, and refuses what could fail at run time, run code or take long.
 * @throws Refused
 */
export function lower(ast: ASTNode): Expression {
  const lowering = new Lowering();
  return lowering.lower(ast, 0);
}

class Lowering {
  #nodes = 0;

  lower(ast: ASTNode, nesting: number): Expression {
    if (++this.#nodes > mostNodes) {
      throw new Refused(packPhrase("condition-too-large", { most: mostNodes }), ast);
    }
    switch (ast.op) {
      case "value":
        return ["value", plainValue(ast)];
      case "id":
        return ["path", ast.args];
      case ".":
        return fieldAccess(this.lower(ast.args[0], nesting), ast.args[1]);
      case "list":
        return ["list", ...ast.args.map((element) => this.lower(element, nesting))];
      case "!_":
        return ["!", this.lower(ast.args, nesting)];
      case "-_":
        return ["minus", this.lower(ast.args, nesting)];
      case "?:": {
        const [condition, yes, no] = ast.args;
        return ["if", this.lower(condition, nesting), this.lower(yes, nesting), this.lower(no, nesting)];
      }
      case "call":
        return this.#call(ast, ast.args[0], ast.args[1], nesting);
      case "rcall":
        return this.#call(ast, ast.args[0], [ast.args[1], ...ast.args[2]], nesting);
      case "[]":
        throw new Refused(packPhrase("no-elements-by-number"), ast);
      case "map":
        throw new Refused(packPhrase("no-maps"), ast);
      case "%":
        throw new Refused(packPhrase("no-remainders"), ast);
      case "/":
        if (isWhole(ast.args[0]) && isWhole(ast.args[1])) {
          throw new Refused(packPhrase("whole-numbers-divided"), ast);
        }
        return this.#binary("/", ast.args, nesting);
      default:
        if (isBinary(ast.op)) return this.#binary(ast.op, ast.args as readonly [ASTNode, ASTNode], nesting);
        throw new Refused(packPhrase("not-part-of-conditions", { at: ast.op }), ast);
    }
  }

  #binary(operator: BinaryOperator, [left, right]: readonly [ASTNode, ASTNode], nesting: number): Expression {
    return [operator, this.lower(left, nesting), this.lower(right, nesting)];
  }

  #call(ast: ASTNode, name: string, parts: readonly ASTNode[], nesting: number): Expression {
    if (name === "matches") {
      throw new Refused(packPhrase("no-patterns"), ast);
    }
    if (name === "has") {
      throw new Refused(packPhrase("no-has"), ast);
    }
    const [first, second, third] = parts;
    if ((name === "size" || name === "lowerAscii") && first && parts.length === 1)
      return [name, this.lower(first, nesting)];
    if (isMethod(name) && first && second && parts.length === 2) return this.#binary(name, [first, second], nesting);
    if (isComprehension(name) && first && second && third && parts.length === 3) {
      return this.#loop(ast, name, [first, second, third], nesting);
    }
    throw new Refused(packPhrase("function-unknown", { name, allowed: allowedFunctions }), ast);
  }

  #loop(ast: ASTNode, name: Comprehension, parts: readonly [ASTNode, ASTNode, ASTNode], nesting: number): Expression {
    const [over, variable, body] = parts;
    if (nesting >= deepestNesting) {
      throw new Refused(packPhrase("too-deep", { name, deepest: deepestNesting }), ast);
    }
    if (variable.op !== "id") throw new Refused(packPhrase("needs-element", { name }), variable);
    return [name, this.lower(over, nesting), variable.args, this.lower(body, nesting + 1)];
  }
}

function fieldAccess(of: Expression, field: string): Expression {
  return of[0] === "path" ? [...of, field] : ["field", of, field];
}

function plainValue(ast: Extract<ASTNode, { op: "value" }>): string | number | boolean {
  const value = ast.args;
  if (typeof value === "bigint") {
    const plain = Number(value);
    if (!Number.isSafeInteger(plain)) throw new Refused(packPhrase("number-too-large"), ast);
    return plain;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Refused(packPhrase("compares-plain"), ast);
}

/** Whether a part is a whole number in the language of conditions, where dividing two of them drops the rest. */
function isWhole(ast: ASTNode): boolean {
  switch (ast.op) {
    case "value":
      return typeof ast.args === "bigint";
    case "call":
    case "rcall":
      return ast.args[0] === "size";
    case "-_":
      return isWhole(ast.args);
    case "+":
    case "-":
    case "*":
      return isWhole(ast.args[0]) && isWhole(ast.args[1]);
    case "?:":
      return isWhole(ast.args[1]);
    default:
      return false;
  }
}

function isBinary(operator: string): operator is BinaryOperator {
  return (binaryOperators as readonly string[]).includes(operator);
}

function isMethod(name: string): name is (typeof methods)[number] {
  return (methods as readonly string[]).includes(name);
}

function isComprehension(name: string): name is Comprehension {
  return (comprehensions as readonly string[]).includes(name);
}
