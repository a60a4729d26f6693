import type { Protocol } from "../protocol/generated/protocol-types.js";
import { type Below, type Layout, layoutOf, protocolLayout } from "./layout.js";
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
  const fault = schemaFault(protocol);
  if (fault) throw new SchemaMismatch(fault.pointer, fault.detail);
  return writeJson(protocol);
}

/** The text without the check of the schema. */
export function writeJson(protocol: Protocol): string {
  return `${JSON.stringify(inOrder(protocol, protocolLayout()), null, 2)}\n`;
}

/**
 * The same data with its keys in the schema's order. What is in order already is taken as it is: then the walk costs less
 * than half of the writing, and nothing is copied.
 */
function inOrder(object: object, layout: Layout): object {
  const source = object as Readonly<Record<string, unknown>>;
  const changed = new Map<string, unknown>();
  let sorted = true;
  let last = -1;
  for (const key in source) {
    const rank = layout.ranks.get(key) ?? -1;
    if (rank < last) sorted = false;
    last = rank;
    const below = layout.below[rank];
    const value = source[key];
    if (below === undefined || typeof value !== "object" || value === null) continue;
    const ordered = Array.isArray(value) ? listInOrder(value, below) : inOrder(value, layoutOf(value, below));
    if (ordered !== value) changed.set(key, ordered);
  }
  if (sorted && changed.size === 0) return object;
  const copy: Record<string, unknown> = {};
  for (const key of layout.ranks.keys()) {
    if (source[key] !== undefined) copy[key] = changed.get(key) ?? source[key];
  }
  return copy;
}

function listInOrder(list: readonly unknown[], below: Below): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (typeof item !== "object" || item === null) continue;
    const ordered = Array.isArray(item) ? listInOrder(item, below) : inOrder(item, layoutOf(item, below));
    if (ordered === item) continue;
    copy ??= [...list];
    copy[i] = ordered;
  }
  return copy ?? list;
}
