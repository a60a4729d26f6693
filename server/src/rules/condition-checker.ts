import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import type { Phrase, Said } from "../finding.js";
import { quoted } from "../messages/phrases/common.js";
import { packPhrase } from "../messages/phrases/packs.js";
import { inEnglish, inWords } from "../messages/said.js";
import { approachShape } from "./approach-shape.js";
import type { Condition } from "./expression.js";
import { approachName, type Context, protocolName, type RecordShape, type Shape } from "./facts-shape.js";
import { lower, Refused } from "./lower.js";
import { didYouMean } from "./nearest.js";

/** What is wrong with a condition, and where within its text. */
export interface ConditionFault {
  message: string;
  said: Phrase;
  start: number;
  end: number;
}

export type CheckedCondition = { condition: Condition } | { fault: ConditionFault };

/** Parses conditions and checks their types against the facts. */
export class ConditionChecker {
  readonly contexts: ReadonlyMap<string, Context>;
  readonly #records = new Map<string, RecordShape>();
  readonly #base: Environment;
  readonly #scopes = new Map<string, Environment>();

  constructor(contexts: ReadonlyMap<string, Context>) {
    this.contexts = contexts;
    const base = new Environment();
    const register = (shape: Shape): void => {
      if (shape.is === "list") register(shape.of);
      if (shape.is !== "record" || this.#records.has(shape.name)) return;
      this.#records.set(shape.name, shape);
      for (const field of shape.fields.values()) register(field);
      const fields = Object.fromEntries([...shape.fields].map(([key, field]) => [key, typeOf(field)]));
      base.registerType(typeName(shape.name), { fields });
    };
    for (const context of contexts.values()) register(context.shape);
    register(approachShape);
    for (const context of contexts.values()) {
      if (context.name === protocolName) base.registerVariable(protocolName, typeName(protocolName));
    }
    base.registerVariable(approachName, typeName(approachName));
    allowMixedNumbers(base);
    this.#base = base;
  }

  /** Checks a condition that may read the row of one context, e.g. `plan`, beside the protocol and the approach. */
  check(text: string, context: string): CheckedCondition {
    return this.#check(text, [context]);
  }

  /** Checks a condition that may read the rows of any context; which ones it does read is seen from its free names. */
  checkForAny(text: string): CheckedCondition {
    return this.#check(text, [...this.contexts.keys()]);
  }

  /**
   * The value that the language itself gives to a condition. It is slow; it is what our own evaluation is held against.
   * @param variables the values of the row, `protocol` and `approach`, by name
   */
  evaluateAsDefined(text: string, context: string, variables: Readonly<Record<string, unknown>>): unknown {
    return this.#scope([context]).evaluate(text, variables);
  }

  #check(text: string, names: readonly string[]): CheckedCondition {
    const scope = this.#scope(names);
    try {
      const parsed = scope.parse(text);
      const expression = lower(parsed.ast);
      const result = parsed.check();
      if (!result.valid) return { fault: this.#faultOf(result.error, text, names) };
      if (result.type !== "bool") {
        const said = packPhrase("condition-not-truth", { type: typeInWords(result.type) });
        return { fault: faultOf(said, { start: 0, end: text.length }) };
      }
      return { condition: { text, expression } };
    } catch (error) {
      if (error instanceof Refused) return { fault: faultOf(error.said, error) };
      return { fault: this.#faultOf(error, text, names) };
    }
  }

  #scope(names: readonly string[]): Environment {
    const key = names.join();
    const known = this.#scopes.get(key);
    if (known) return known;
    const scope = this.#base.clone();
    for (const name of names) {
      if (!scope.hasVariable(name)) scope.registerVariable(name, typeName(name));
    }
    this.#scopes.set(key, scope);
    return scope;
  }

  #faultOf(error: unknown, text: string, names: readonly string[]): ConditionFault {
    if (!isLanguageError(error)) throw error;
    const { start, end } = error.range ?? { start: 0, end: text.length };
    const place = { start: Math.min(start, text.length), end: Math.min(Math.max(end, start + 1), text.length) };
    const said = this.#faultInWords(error, text.slice(place.start, place.end), names);
    return faultOf(said, placed(error, place));
  }

  #faultInWords(error: LanguageError, at: string, names: readonly string[]): Phrase {
    const said = error.summary ?? "This condition cannot be read";
    switch (error.code) {
      case "no_such_key": {
        const field = said.replace("No such key: ", "");
        const record = this.#recordBefore(error.node);
        if (!record) return packPhrase("no-fact-here", { field });
        const meant = didYouMean(field, record.fields.keys());
        return packPhrase("record-without-fact", { record: record.name, field, meant });
      }
      case "unknown_variable": {
        const name = said.replace("Unknown variable: ", "");
        const known = [...new Set([...names, protocolName, approachName])];
        const meant = didYouMean(name, known);
        return packPhrase("not-known-in-condition", { name, known: quoted(known, "and"), meant });
      }
      case "no_such_overload": {
        const [, left, operator, right] = /^no such overload: (.*) (\S+) (.*)$/.exec(said) ?? [];
        if (!left || !operator || !right)
          return packPhrase("does-not-fit", { said: said.replace("no such overload: ", "") });
        return packPhrase("cannot-stand-between", {
          operator,
          left: typeInWords(left),
          right: typeInWords(right),
        });
      }
      case "invalid_logical_operand":
      case "invalid_condition_type": {
        const type = /got '(.*)'$/.exec(said)?.[1] ?? "";
        return packPhrase("joined-not-truth", { type: typeInWords(type) });
      }
      case "no_matching_overload":
        return packPhrase("cannot-be-asked-of", { type: typeInWords(/'(?:(.*)\.)?\w+\(/.exec(said)?.[1] ?? "") });
      case "unterminated_string":
        return packPhrase("quote-not-closed");
      case "unexpected_token":
      case "expected_token":
        return at.trim() === "" ? packPhrase("breaks-off") : packPhrase("does-not-fit-here", { at });
      case "unexpected_character":
        return at === "=" ? packPhrase("compare-with-two") : packPhrase("not-part-of-conditions", { at });
      default:
        return packPhrase("said-by-parser", { said });
    }
  }

  /** The record whose field was asked for. The checker leaves the type on the node before the point. */
  #recordBefore(node: unknown): RecordShape | undefined {
    const before = (node as { args?: readonly { checkedType?: { name?: string } }[] } | undefined)?.args?.[0];
    const type = before?.checkedType?.name ?? "";
    return [...this.#records.values()].find((record) => typeName(record.name) === type);
  }
}

function faultOf(said: Phrase, { start, end }: { start: number; end: number }): ConditionFault {
  return { message: inWords(said, inEnglish), said, start, end };
}

interface LanguageError {
  code: string;
  summary?: string;
  node?: unknown;
  range?: { start: number; end: number };
}

function isLanguageError(error: unknown): error is LanguageError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "range" in error;
}

/** A missing or mistyped field is shown at its own name instead of at the whole expression before it. */
function placed(error: LanguageError, place: { start: number; end: number }): { start: number; end: number } {
  const node = error.node as Partial<ASTNode> | undefined;
  return error.code === "no_such_key" && node?.end !== undefined ? { start: place.start, end: node.end } : place;
}

function typeOf(shape: Shape): string {
  switch (shape.is) {
    case "text":
      return "string";
    case "number":
      return "double";
    case "truth":
      return "bool";
    case "list":
      return `list<${typeOf(shape.of)}>`;
    case "record":
      return typeName(shape.name);
  }
}

/** Names of types begin with a capital, so that they never meet a variable; an inline object is named by its path. */
function typeName(name: string): string {
  return name
    .split(".")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/**
 * Facts are doubles while a number such as `1` or a size is an int to this language, which mixes them in comparisons only.
 * A pack's author knows one kind of number.
 */
function allowMixedNumbers(environment: Environment): void {
  const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
  };
  for (const [operator, compute] of Object.entries(arithmetic)) {
    const handler = (a: unknown, b: unknown) => compute(Number(a), Number(b));
    environment.registerOperator(`double ${operator} int: double`, handler);
    environment.registerOperator(`int ${operator} double: double`, handler);
  }
  environment.registerOperator("double == int: bool", (a: unknown, b: unknown) => Number(a) === Number(b));
  environment.registerOperator("int in list<double>: bool", (a: unknown, list: number[]) => list.includes(Number(a)));
  environment.registerOperator("double in list<int>: bool", (a: number, list: unknown[]) =>
    list.map(Number).includes(a),
  );
}

function typeInWords(type: string | undefined): Said {
  if (type === undefined || type === "") return packPhrase("type-this");
  const list = /^list<(.*)>$/.exec(type)?.[1];
  if (list !== undefined) return packPhrase("type-list-of", { things: plural[list] ?? packPhrase("type-rows") });
  return singular[type] ?? `\`${type.charAt(0).toLowerCase()}${type.slice(1)}\``;
}

const singular: Readonly<Record<string, Said>> = {
  string: packPhrase("type-text"),
  double: packPhrase("type-number"),
  int: packPhrase("type-number"),
  bool: packPhrase("type-truth"),
  list: packPhrase("type-list"),
  null: "null",
};

const plural: Readonly<Record<string, Said>> = {
  string: packPhrase("type-texts"),
  double: packPhrase("type-numbers"),
  int: packPhrase("type-numbers"),
  bool: packPhrase("type-truths"),
};
