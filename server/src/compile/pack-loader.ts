import approachSchema from "../../../schemas/approach.schema.json" with { type: "json" };
import factsSchema from "../../../schemas/facts.schema.json" with { type: "json" };
import { lineKeys } from "../rules/generated/line-keys.js";
import { PackLoader } from "../rules/reading/load-packs.js";

let loader: PackLoader | undefined;

/** Reads packs against the facts and the lines of this compiler. */
export function packLoader(): PackLoader {
  loader ??= new PackLoader({ facts: factsSchema, schema: approachSchema, lineKeys });
  return loader;
}
