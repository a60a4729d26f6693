// The types of a project file and its validator, from schemas/project.schema.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { root } from "../run.mjs";
import { banner, typesOf, validatorOf } from "../schema-code.mjs";

const schemaName = "project.schema.json";
const folder = "server/src/compile/generated";

export async function generate({ check }) {
  const schema = JSON.parse(readFileSync(join(root, "schemas", schemaName), "utf8"));
  const made = {
    "project-types.ts": await typesOf(schema, schemaName),
    "validate-project.js": await validatorOf(schema, schemaName, { allErrors: true }),
    "validate-project.d.ts": validatorTypes,
  };
  return Object.entries(made).flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, { check }));
}

const validatorTypes = `${banner(schemaName)}
import type { ProjectFile } from "./project-types.js";

/** What is wrong, and where: \`instancePath\` and \`schemaPath\` are JSON pointers. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: object;
}

/** Whether a value is a project file. After a refusal \`errors\` says all that is wrong. */
declare const validate: { (value: unknown): value is ProjectFile; errors?: SchemaError[] | null };
export { validate };
export default validate;
`;
