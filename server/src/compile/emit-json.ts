import type { Protocol } from "../protocol/generated/protocol-types.js";
import { protocolText } from "./protocol-text.js";
import { schemaFault } from "./schema-fault.js";

/** Raised when a protocol does not fit its own schema: a mistake of the compiler, never of an author. */
export class SchemaMismatch extends Error {
  /** @param pointer JSON pointer of the value that does not fit */
  constructor(
    readonly pointer: string,
    detail: string,
  ) {
    super(`The compiled protocol does not fit its schema at "${pointer}": ${detail}`);
    this.name = "SchemaMismatch";
  }
}

/**
 * The compiled protocol as text: two spaces, keys in the schema's order, a line break at the end.
 * @throws {SchemaMismatch} if the protocol does not fit `schemas/protocol.schema.json`
 */
export function emitJson(protocol: Protocol): string {
  const text = protocolText(protocol);
  if (text !== undefined) return text;
  const { pointer, detail } = schemaFault(protocol) ?? { pointer: "", detail: "it was refused" };
  throw new SchemaMismatch(pointer, detail);
}
