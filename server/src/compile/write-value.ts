import { type JsonWriter, Refused } from "./json-writer.js";

// What all the generated writers of the parts of a protocol share.

type Members = Readonly<Record<string, unknown>>;

/** @throws {Refused} always */
export function refuse(): never {
  throw new Refused();
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Ends an object of which so many members were written.
 * @throws {Refused} if it has others
 */
export function endObject(out: JsonWriter, from: number, object: Members, count: number): void {
  let there = 0;
  for (const _ in object) there++;
  if (there !== count && Object.values(object).filter((value) => value !== undefined).length !== count) refuse();
  out.closeObject(from);
}

export function string(out: JsonWriter, value: unknown): void {
  if (typeof value !== "string") refuse();
  out.text(value);
}

export function boolean(out: JsonWriter, value: unknown): void {
  if (typeof value !== "boolean") refuse();
  out.bare(value ? "true" : "false");
}
