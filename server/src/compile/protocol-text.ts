import { writeProtocol } from "./generated/write-protocol.js";
import { JsonWriter, Refused } from "./json-writer.js";

// The writers of all the parts of a protocol are many, and checking alone does not need them: the command keeps this file
// apart and reads it when it compiles. Nothing else may be exported from here.

const writer = new JsonWriter();

/** A protocol as JSON, each value checked against the schema where it is written; undefined where one does not fit. */
export function protocolText(protocol: unknown): string | undefined {
  writer.reset();
  try {
    writeProtocol(writer, protocol);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
  return writer.finish();
}
