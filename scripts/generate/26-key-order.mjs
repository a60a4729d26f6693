// The order in which keys are written, read off schemas/protocol.schema.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { root } from "../run.mjs";
import { banner } from "../schema-code.mjs";

const schemaName = "protocol.schema.json";

export async function generate({ check }) {
  const schema = JSON.parse(readFileSync(join(root, "schemas", schemaName), "utf8"));
  return settleFile("server/src/compile/generated/key-order.ts", render(schema), { check });
}

function render(schema) {
  const definitions = schema.$defs;
  const objects = { [schema.title]: schema, ...definitions };
  const orders = Object.entries(objects)
    .filter(([, node]) => node.properties)
    .map(([name, { properties }]) => `  ${name}: ${JSON.stringify(keysOf(properties, definitions))},`);
  const choices = Object.entries({ ...definitions, ...unnamedChoices(schema) })
    .filter(([, node]) => node.oneOf)
    .map(([name, node]) => `  ${name}: ${JSON.stringify(alternativesOf(node, definitions))},`);
  return `${banner(schemaName)}

/** For each kind of object its keys in the order of the schema; where a key holds objects, which kind they are. */
export const keyOrder: Readonly<Record<string, readonly (string | readonly [key: string, kind: string])[]>> = {
${orders.join("\n")}
};

/** What may be one of several kinds: the key that tells which, and the kind for each of its values. */
export const alternatives: Readonly<Record<string, { mark: string; kinds: Readonly<Record<string, string>> }>> = {
${choices.join("\n")}
};
`;
}

function keysOf(properties, definitions) {
  return Object.entries(properties).map(([key, node]) => {
    const kind = kindOf(node, definitions);
    return kind ? [key, kind] : key;
  });
}

function kindOf(node, definitions) {
  const item = node.type === "array" ? node.items : node;
  if (item?.oneOf) return choiceName(item);
  if (item?.properties)
    throw new Error(`An object without a name of its own in ${schemaName}: ${JSON.stringify(item).slice(0, 80)}`);
  const name = item?.$ref?.split("/").at(-1);
  if (name === undefined) return undefined;
  const target = definitions[name];
  if (target.properties || target.oneOf) return name;
  return target.$ref || target.type === "array" ? kindOf(target, definitions) : undefined;
}

/** A list may hold one of several kinds without a name for them together. */
function choiceName(node) {
  return node.oneOf.map(({ $ref }) => $ref.split("/").at(-1)).join("Or");
}

function unnamedChoices(schema) {
  const lists = [schema, ...Object.values(schema.$defs)]
    .flatMap(({ properties }) => Object.values(properties ?? {}))
    .map((node) => (node.type === "array" ? node.items : node))
    .filter((item) => item?.oneOf);
  return Object.fromEntries(lists.map((item) => [choiceName(item), item]));
}

function alternativesOf({ oneOf }, definitions) {
  const names = oneOf.map(({ $ref }) => $ref.split("/").at(-1));
  const mark = Object.keys(definitions[names[0]].properties).find((key) =>
    names.every((name) => definitions[name].properties[key]?.const !== undefined),
  );
  if (mark === undefined) throw new Error(`Nothing tells ${names.join(", ")} apart in ${schemaName}.`);
  return { mark, kinds: Object.fromEntries(names.map((name) => [definitions[name].properties[mark].const, name])) };
}
