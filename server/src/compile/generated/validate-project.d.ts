// Generated from schemas/project.schema.json by `npm run generate`; edit the schema, not this file.
import type { ProjectFile } from "./project-types.js";

/** What is wrong, and where: `instancePath` and `schemaPath` are JSON pointers. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: object;
}

/** Whether a value is a project file. After a refusal `errors` says all that is wrong. */
declare const validate: { (value: unknown): value is ProjectFile; errors?: SchemaError[] | null };
export { validate };
export default validate;
