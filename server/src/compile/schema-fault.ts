import type { Protocol } from "../protocol/generated/protocol-types.js";
import { validate } from "../protocol/generated/validate-protocol.js";

// The validator says what does not fit and where; it is the largest file of all, and only a refusal needs it. The command
// keeps this file apart. Nothing else may be exported from here.

/** The first place at which a protocol does not fit its schema, as a JSON pointer, and what does not fit there. */
export function schemaFault(protocol: Protocol): { pointer: string; detail: string } | undefined {
  if (validate(protocol)) return undefined;
  const [fault] = validate.errors ?? [];
  return { pointer: fault?.instancePath ?? "", detail: fault?.message ?? JSON.stringify(fault?.params ?? {}) };
}
