import type { Protocol } from "../protocol/generated/protocol-types.js";
import type { Origins, ThingOrigin } from "../protocol/origins.js";
import { lineKey } from "../rules/line-keys.js";
import { type Below, type Layout, layoutOf, protocolLayout } from "./layout.js";
import { type Position, TextLines } from "./text-lines.js";

/** A place in a source: the path in the project, line and column from 1, the column in UTF-16 code units. */
export interface SourcePosition extends Position {
  file: string;
}

/** Leads from the compiled JSON back to the text. */
export interface SourceMap {
  version: 1;
  /**
   * By JSON pointer, in the order of the JSON. What is not listed stands where the nearest listed thing around it
   * stands, or was derived from it.
   */
  places: Record<string, SourcePosition>;
}

/** @param textOf the text of a source, by its path; undefined leaves its places out */
export function sourceMapOf(
  protocol: Protocol,
  origins: Origins,
  textOf: (path: string) => string | undefined,
): SourceMap {
  const files = new Map<string, TextLines | undefined>();
  const linesOf = (path: string) => {
    if (!files.has(path)) {
      const text = textOf(path);
      files.set(path, text === undefined ? undefined : new TextLines(text));
    }
    return files.get(path);
  };
  const places: SourceMap["places"] = {};
  const note = (pointer: string, place: { path: string; start: number } | undefined) => {
    const position = place && linesOf(place.path)?.position(place.start);
    if (place && position) places[pointer] = { file: place.path, ...position };
  };
  const walk = (object: object, layout: Layout, pointer: string) => {
    const thing = origins.thing(object);
    note(pointer, thing?.name ?? origins.placeOf(object));
    const data = object as Readonly<Record<string, unknown>>;
    const lines = thing ? linesByKey(thing, data) : undefined;
    for (const [key, rank] of layout.ranks) {
      const value = data[key];
      if (value === undefined) continue;
      const below = `${pointer}/${key}`;
      note(below, lines?.get(key));
      walkBelow(value, layout.below[rank], below);
    }
  };
  const walkBelow = (value: unknown, below: Below | undefined, pointer: string) => {
    if (below === undefined || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walkBelow(item, below, `${pointer}/${i}`);
    } else walk(value, layoutOf(value, below), pointer);
  };
  walk(protocol, protocolLayout(), "");
  return { version: 1, places };
}

/** The map as text, one place on each line, so that a moved line is a small difference. */
export function writeSourceMap({ version, places }: SourceMap): string {
  const lines = Object.entries(places).map(([pointer, { file, line, column }]) => {
    return `    ${JSON.stringify(pointer)}: { "file": ${JSON.stringify(file)}, "line": ${line}, "column": ${column} }`;
  });
  const list = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  return `{\n  "version": ${version},\n  "places": ${list}\n}\n`;
}

/** The first line of each key. A line is known by the first word of its keyword, its key by all of them. */
function linesByKey(thing: ThingOrigin, data: Readonly<Record<string, unknown>>) {
  const found = new Map<string, { path: string; start: number }>();
  for (const [keyword, [first]] of thing.lines) {
    const [word = ""] = keyword.split(" ");
    const short = lineKey(word);
    const key = short in data ? short : Object.keys(data).find((name) => isContinued(name, short));
    if (key !== undefined && first && !found.has(key)) found.set(key, first.line);
  }
  return found;
}

/** `ifNotDone` goes on where `if` ends; `iffy` does not. */
function isContinued(name: string, short: string): boolean {
  return name.startsWith(short) && /^[A-Z]/.test(name.slice(short.length));
}
