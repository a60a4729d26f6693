import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitJson, SchemaMismatch } from "../../server/src/compile/emit-json.js";
import { protocolText } from "../../server/src/compile/protocol-text.js";
import { validate } from "../../server/src/protocol/generated/validate-protocol.js";
import { anyProtocol, protocolSchema, resolved, type SchemaNode } from "./any-protocol.js";

/** The same data with every key where the schema has it, found by walking data and schema side by side. */
function inOrder(value: unknown, reference: SchemaNode): unknown {
  const node = resolved(reference);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, node.items ?? {}));
  if (typeof value !== "object" || value === null) return value;
  const data = value as Record<string, unknown>;
  const shape = node.oneOf
    ?.map(resolved)
    .find(({ properties = {} }) =>
      Object.entries(properties).every(([key, { const: fixed }]) => fixed === undefined || data[key] === fixed),
    );
  const { properties = {} } = shape ?? node;
  const kept = Object.entries(properties).filter(([key]) => data[key] !== undefined);
  return Object.fromEntries(kept.map(([key, below]) => [key, inOrder(data[key], below)]));
}

/** What may be wrong with the value of a key; `undefined` leaves the key out. */
const wrongs = [
  undefined,
  null,
  "x",
  "",
  0,
  -1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  {},
  { x: 1 },
];

type Members = Record<string, unknown>;

/** The keys of the objects of a protocol, by what holds them. */
function placesIn(value: unknown, holder: string, found: Map<string, { object: Members; key: string }>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) placesIn(item, holder, found);
    return;
  }
  for (const [key, below] of Object.entries(value)) {
    found.set(`${holder}/${key}`, { object: value as Members, key });
    placesIn(below, key, found);
  }
}

const [sample] = fc.sample(anyProtocol, { numRuns: 1, seed: 7 });
if (!sample) throw new Error("No sample.");

describe("the compiled JSON", () => {
  it("has two spaces, the keys in the schema's order, and a line break at its end, whatever order they were set in", () => {
    fc.assert(
      fc.property(anyProtocol, (protocol) => {
        expect(emitJson(protocol)).toBe(`${JSON.stringify(inOrder(protocol, protocolSchema), null, 2)}\n`);
      }),
      { numRuns: 60 },
    );
  });

  it("holds all of the protocol and nothing else", () => {
    fc.assert(
      fc.property(anyProtocol, (protocol) => {
        expect(JSON.parse(emitJson(protocol))).toEqual(protocol);
      }),
      { numRuns: 30 },
    );
  });

  it("is never written from a protocol that does not fit its schema", () => {
    const broken = { ...sample, approach: { ...sample.approach, nickname: "x" } };
    expect(() => emitJson(broken)).toThrow(SchemaMismatch);
    expect(() => emitJson(broken)).toThrow('"/approach"');
  });

  it("is refused wherever the schema refuses it, and nowhere else", () => {
    const known = new Set<string>();
    const disagreed: string[] = [];
    let refused = 0;
    const samples = fc.sample(anyProtocol, { numRuns: 30, seed: 11 });
    for (const protocol of samples.toSorted((a, b) => emitJson(a).length - emitJson(b).length)) {
      const places = new Map<string, { object: Members; key: string }>();
      placesIn(protocol, "", places);
      for (const [place, { object, key }] of places) {
        if (known.has(place)) continue;
        known.add(place);
        const right = object[key];
        for (const wrong of [...wrongs, [right]]) {
          object[key] = wrong;
          const fits = validate(protocol);
          if (!fits) refused++;
          if ((protocolText(protocol) !== undefined) !== fits) disagreed.push(`${place}: ${JSON.stringify(wrong)}`);
        }
        object[key] = right;
        object[`${key}s?`] = right;
        if (protocolText(protocol) !== undefined) disagreed.push(`beside ${place}`);
        delete object[`${key}s?`];
      }
    }
    expect(disagreed).toEqual([]);
    expect(known.size).toBeGreaterThan(400);
    expect(refused).toBeGreaterThan(4 * known.size);
  });

  it("changes by one line when one sentence changes", () => {
    const before = emitJson({ ...sample, title: "Low mood" }).split("\n");
    const after = emitJson({ ...sample, title: 'Low mood, and "the pits"' }).split("\n");
    expect(after.length).toBe(before.length);
    expect(after.filter((line, at) => line !== before[at])).toEqual(['  "title": "Low mood, and \\"the pits\\"",']);
  });
});
