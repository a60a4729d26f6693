// Which list of the facts each context of a rule goes through, so that no run reads the schema of the facts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { root } from "../run.mjs";

export async function generate({ check }) {
  const { contextsOf } = await importTypeScript("server/src/rules/facts-shape.ts");
  const schema = JSON.parse(readFileSync(join(root, "schemas/facts.schema.json"), "utf8"));
  const lists = [...contextsOf(schema)].flatMap(([name, { list }]) => (list === undefined ? [] : [[name, list]]));
  const text = `// Generated from schemas/facts.schema.json by scripts/generate/29-contexts.mjs. Do not edit.

/** The list of the protocol's facts that a rule goes through for \`each: …\`. */
export const listOfContext: readonly (readonly [string, string])[] = ${JSON.stringify(lists)};
`;
  return settleFile("server/src/rules/generated/contexts.ts", text, { check });
}
