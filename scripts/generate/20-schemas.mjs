// The TypeScript types of the compiled protocol and of the facts, and the validator of the compiled protocol,
// all from schemas/*.schema.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { root } from "../run.mjs";
import { banner, typesOf, validatorOf } from "../schema-code.mjs";

const folder = "server/src/protocol/generated";

export async function generate({ check }) {
  const protocol = read("schemas/protocol.schema.json");
  const facts = read("schemas/facts.schema.json");
  const made = {
    "protocol-types.ts": await typesOf(protocol, "protocol.schema.json"),
    "facts-types.ts": await typesOf(facts, "facts.schema.json", "Facts"),
    "validate-protocol.js": await validatorOf(protocol, "protocol.schema.json"),
    "validate-protocol.d.ts": validatorTypes,
  };
  return Object.entries(made).flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, { check }));
}

function read(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

const validatorTypes = `${banner("protocol.schema.json")}
import type { Protocol } from "./protocol-types.js";

/** What is wrong, and where: \`instancePath\` is a JSON pointer. */
export interface SchemaError {
  instancePath: string;
  message?: string;
  params: object;
}

/** Whether a value is a compiled protocol. After a refusal \`errors\` says what the first fault is. */
declare const validate: { (value: unknown): value is Protocol; errors?: SchemaError[] | null };
export { validate };
export default validate;
`;
