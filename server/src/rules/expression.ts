/**
 * A condition after it was checked: what is stored with a shipped pack and turned into functions when first asked.
 * Arrays instead of objects, since some hundred conditions are read at every start.
 */
export type Expression =
  | readonly ["value", string | number | boolean]
  | readonly ["path", name: string, ...fields: string[]]
  | readonly ["field", of: Expression, field: string]
  | readonly ["list", ...Expression[]]
  | readonly ["!" | "minus" | "size" | "lowerAscii", Expression]
  | readonly [BinaryOperator, Expression, Expression]
  | readonly ["if", condition: Expression, then: Expression, otherwise: Expression]
  | readonly [Comprehension, over: Expression, variable: string, body: Expression];

export const binaryOperators = [
  "&&",
  "||",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "in",
  "+",
  "-",
  "*",
  "/",
  "startsWith",
  "endsWith",
  "contains",
] as const;

export type BinaryOperator = (typeof binaryOperators)[number];

export const comprehensions = ["exists", "all", "exists_one", "filter", "map"] as const;

export type Comprehension = (typeof comprehensions)[number];

/** A condition as written and as checked. */
export interface Condition {
  text: string;
  expression: Expression;
}

/** The names a condition reads that it does not bind itself, e.g. `plan` and `protocol`. */
export function freeNames(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  collect(expression, [], names);
  return names;
}

function collect(expression: Expression, bound: readonly string[], names: Set<string>): void {
  switch (expression[0]) {
    case "value":
      return;
    case "path":
      if (!bound.includes(expression[1])) names.add(expression[1]);
      return;
    case "field":
      collect(expression[1], bound, names);
      return;
    case "exists":
    case "all":
    case "exists_one":
    case "filter":
    case "map":
      collect(expression[1], bound, names);
      collect(expression[3], [...bound, expression[2]], names);
      return;
    default: {
      const [, ...parts] = expression;
      for (const part of parts) collect(part, bound, names);
    }
  }
}
