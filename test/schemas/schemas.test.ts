import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../server/src/protocol/facts/index.js";
import type { Protocol } from "../../server/src/protocol/generated/protocol-types.js";
import { validate } from "../../server/src/protocol/generated/validate-protocol.js";
import { homeworkOf, kindOf, planOf, protocolOf, weekly } from "../protocol/facts/protocol-builder.js";

interface Node {
  $ref?: string;
  description?: string;
  type?: string;
  additionalProperties?: unknown;
  properties?: Record<string, Node>;
  $defs?: Record<string, Node>;
  items?: Node;
  oneOf?: Node[];
}

const schemaOf = (name: string): Node =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const generated = (name: string) =>
  readFileSync(new URL(`../../server/src/protocol/generated/${name}`, import.meta.url), "utf8");

/** Every object of a schema, with a name for the failure message. */
function objectsIn(node: Node, path: string): { path: string; node: Node }[] {
  const below = [
    ...Object.entries({ ...node.properties, ...node.$defs }),
    ...(node.items ? [["items", node.items] as const] : []),
    ...(node.oneOf ?? []).map((each, n) => [`oneOf ${n}`, each] as const),
  ].flatMap(([key, each]) => objectsIn(each, `${path}/${key}`));
  return node.properties ? [{ path, node }, ...below] : below;
}

describe.each(["protocol", "facts"])("%s.schema.json", (name) => {
  const schema = schemaOf(name);

  test("describes every property and allows no other", () => {
    const objects = objectsIn(schema, name);
    expect(objects.filter(({ node }) => node.additionalProperties !== false).map(({ path }) => path)).toEqual([]);
    const silent = objects.flatMap(({ path, node }) =>
      Object.entries(node.properties ?? {})
        .filter(([, each]) => !each.description)
        .map(([key]) => `${path}/${key}`),
    );
    expect(silent).toEqual([]);
  });

  test("gives types that say what everything is", () => {
    const code = generated(`${name}-types.ts`).replaceAll(/\/\*\*[\s\S]*?\*\/|"[^"]*"/g, "");
    expect(code.match(/\b(?:unknown|never|any)\b|\[\w+: string\]/g) ?? []).toEqual([]);
    // A numbered copy of a type (Phrase1) would be the same thing under two names.
    expect(code.match(/export (?:interface|type) \w*\d\b/g) ?? []).toEqual([]);
  });
});

describe("the validator", () => {
  test("accepts a protocol and needs no code from a string", () => {
    expect(validate(protocolOf())).toBe(true);
    expect(generated("validate-protocol.js")).not.toMatch(/\beval\(|new Function|require\(/);
  });

  test.each<[string, Partial<Protocol> | object, string]>([
    ["an unknown key", { colour: "red" }, ""],
    ["a missing list", { homework: undefined }, ""],
    ["a null", { title: null }, "/title"],
    ["a word outside a closed list", { setting: "clinic" }, "/setting"],
    ["a key that a task does not have", { homework: [{ ...homeworkOf("A"), colour: "red" }] }, "/homework/0"],
    ["a task without its lists", { homework: [{ id: "homework.A", name: "A" }] }, "/homework/0"],
    ["a session number that is none", { plans: [planOf(1.5, "A")] }, "/plans/0/session"],
  ])("refuses %s and says where", (_, given, place) => {
    expect(validate(JSON.parse(JSON.stringify(protocolOf(given))))).toBe(false);
    expect(validate.errors?.[0]?.instancePath).toBe(place);
  });

  test("refuses a condition of no known form", () => {
    const watch = (when: object) => ({
      safety: { watches: [{ when, actions: [] }], screens: [], checks: [], cautions: [], harms: [], penalties: [] },
    });
    const known = { test: "all", of: [{ test: "state", state: { term: "relapse" } }, { test: "not-done" }] };
    expect(validate({ ...protocolOf(), ...watch(known) })).toBe(true);
    expect(validate({ ...protocolOf(), ...watch({ test: "sometimes" }) })).toBe(false);
  });
});

describe("the facts", () => {
  const validateFacts = new Ajv2020({ allErrors: true }).compile(schemaOf("facts"));

  test.each<[string, Partial<Protocol>]>([
    ["a protocol that states nothing", {}],
    [
      "a course with a plan, and a task that stands in no list",
      {
        ...weekly(3),
        homework: [homeworkOf("A", kindOf("walk"))],
        plans: [planOf(2, "A"), planOf(0, "A", { verb: "offer", nth: 2, first: false }), planOf(3, "Gone")],
        hierarchies: [{ id: "hierarchy.H", name: "H", orders: [], steps: [] }],
      },
    ],
  ])("of %s are all there", (_, given) => {
    const facts = deriveFacts(protocolOf(given));
    validateFacts(facts);
    expect(validateFacts.errors ?? []).toEqual([]);
  });

  test("bear no name that the language of conditions keeps for itself", () => {
    const reserved =
      "in as break const continue else for function if import let loop package namespace return var void while true false null".split(
        " ",
      );
    const names = objectsIn(schemaOf("facts"), "").flatMap(({ node }) => Object.keys(node.properties ?? {}));
    expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  });
});
