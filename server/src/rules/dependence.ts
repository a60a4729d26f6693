import type { Expression } from "./expression.js";
import { protocolName } from "./facts-shape.js";
import type { Case } from "./pack.js";

/** Rows whose facts come from the block they stand in; rows of other kinds gather facts from the whole protocol. */
const rowsOfOneBlock: ReadonlySet<string> = new Set(["homework", "text", "watch", "contingency", "response"]);

/** Facts of such rows that other blocks contribute to: sessions, safety, aims, hierarchies, other tasks. */
export const factsFromElsewhere: ReadonlySet<string> = new Set([
  "alongsideKinds",
  "alongsideTraits",
  "checked",
  "events",
  "model",
  "offeredOnly",
  "optOut",
  "plans",
  "practised",
  "screened",
  "serveKinds",
  "servesThrough",
  "sessions",
]);

/** Facts of the protocol that one line of its own gives. */
export const factsOfHeading: ReadonlySet<string> = new Set(["approach", "language", "setting", "variant", "format"]);

/**
 * Whether what a question says of a row may change with text outside the row's own block. Where such text was lost when
 * a broken file was read, the question has no sure answer.
 */
export function dependsOnWholeProtocol({ each, when, require }: Case): boolean {
  if (!rowsOfOneBlock.has(each)) return true;
  return [when, require].some((condition) => condition !== undefined && readsElsewhere(condition.expression, each));
}

function readsElsewhere(expression: Expression, row: string): boolean {
  switch (expression[0]) {
    case "value":
      return false;
    case "path": {
      const [, name, field = ""] = expression;
      if (name === row) return factsFromElsewhere.has(field);
      return name === protocolName && !factsOfHeading.has(field);
    }
    case "field":
      return readsElsewhere(expression[1], row);
    case "exists":
    case "all":
    case "exists_one":
    case "filter":
    case "map":
      return readsElsewhere(expression[1], row) || readsElsewhere(expression[3], row);
    default: {
      const [, ...parts] = expression;
      return parts.some((part) => readsElsewhere(part, row));
    }
  }
}
