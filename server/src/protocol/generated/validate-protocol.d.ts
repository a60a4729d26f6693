// Generated from schemas/protocol.schema.json by `npm run generate`; edit the schema, not this file.
import type { Protocol } from "./protocol-types.js";

/** What is wrong, and where: `instancePath` is a JSON pointer. */
export interface SchemaError {
  instancePath: string;
  message?: string;
  params: object;
}

/** Whether a value is a compiled protocol. After a refusal `errors` says what the first fault is. */
declare const validate: { (value: unknown): value is Protocol; errors?: SchemaError[] | null };
export { validate };
export default validate;
