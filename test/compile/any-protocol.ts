import fc from "fast-check";
import type { Protocol } from "../../server/src/protocol/generated/protocol-types.js";
import { validate } from "../../server/src/protocol/generated/validate-protocol.js";
import { textOf } from "../house/project.js";

export interface SchemaNode {
  $ref?: string;
  type?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  items?: SchemaNode;
  oneOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  $defs?: Record<string, SchemaNode>;
}

export const protocolSchema: SchemaNode = JSON.parse(textOf("schemas/protocol.schema.json"));

export function resolved(node: SchemaNode): SchemaNode {
  const name = node.$ref?.split("/").at(-1);
  return name === undefined ? node : resolved(protocolSchema.$defs?.[name] ?? {});
}

/** Any protocol that the schema allows, its keys set in any order. */
export const anyProtocol: fc.Arbitrary<Protocol> = anyValue(protocolSchema, 0).map((value) => {
  if (!validate(value)) throw new Error(`The test made no protocol: ${JSON.stringify(validate.errors)}`);
  return value;
});

function anyValue(reference: SchemaNode, depth: number): fc.Arbitrary<unknown> {
  const node = resolved(reference);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.oneOf) {
    const choices = depth > 6 ? node.oneOf.filter((choice) => !resolved(choice).required?.includes("of")) : node.oneOf;
    return fc.oneof(...choices.map((choice) => anyValue(choice, depth + 1)));
  }
  switch (node.type) {
    case "object":
      return objectOf(node, depth);
    case "array":
      return fc.array(anyValue(node.items ?? {}, depth + 1), { maxLength: depth > 3 ? 1 : 2 });
    case "boolean":
      return fc.boolean();
    case "integer":
      return whole(node);
    case "number":
      return fc
        .tuple(whole(node), fc.constantFrom(0, 0.5))
        .map(([number, more]) => Math.min(number + more, node.maximum ?? 90));
    default:
      return node.pattern ? fc.stringMatching(new RegExp(node.pattern)) : fc.string({ unit: "binary", maxLength: 8 });
  }
}

function whole({ minimum, exclusiveMinimum, maximum = 90 }: SchemaNode): fc.Arbitrary<number> {
  return fc.integer({ min: exclusiveMinimum === undefined ? (minimum ?? -3) : exclusiveMinimum + 1, max: maximum });
}

function objectOf(node: SchemaNode, depth: number): fc.Arbitrary<object> {
  const required = new Set(node.required);
  const fields = Object.entries(node.properties ?? {})
    .filter(([key]) => depth < 5 || required.has(key))
    .map(([key, below]) => {
      const value = anyValue(below, depth + 1).map((made) => [key, made] as const);
      return required.has(key) ? value : fc.option(value, { nil: undefined, freq: 2 });
    });
  return fc.tuple(fc.tuple(...fields), fc.integer({ min: 0, max: 1_000_000 })).map(([entries, seed]) =>
    Object.fromEntries(
      shuffled(
        entries.filter((entry) => entry !== undefined),
        seed,
      ),
    ),
  );
}

function shuffled<Item>(items: Item[], seed: number): Item[] {
  return items
    .map((item, place) => ({ item, rank: ((place + 1) * 7919 + seed * 104_729) % 1009 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
