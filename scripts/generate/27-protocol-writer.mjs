// Writes the code that writes a compiled protocol: in one walk it checks each value against schemas/protocol.schema.json
// and puts it down. It knows as much of JSON Schema as that schema uses; anything else is an error here.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { root } from "../run.mjs";
import { banner } from "../schema-code.mjs";

const schemaName = "protocol.schema.json";

export async function generate({ check }) {
  const schema = JSON.parse(readFileSync(join(root, "schemas", schemaName), "utf8"));
  return settleFile("server/src/compile/generated/write-protocol.ts", render(schema), { check });
}

function render(schema) {
  const code = new Code(schema.$defs);
  const whole = code.object(schema.title, schema);
  return `${banner(schemaName)}
import { type JsonWriter, keyBytes } from "../json-writer.js";
import { boolean, endObject, isObject, refuse, string } from "../write-value.js";

/**
 * Writes a protocol with its keys in the schema's order.
 * @throws {Refused} where it does not fit the schema
 */
export { ${whole} };

${[...code.keys].map(([key, name]) => `const ${name} = keyBytes(${JSON.stringify(key)});`).join("\n")}

${[...code.functions.values()].join("\n\n")}
`;
}

/** The functions that are needed, by name, each made when it is first called for. */
class Code {
  functions = new Map();
  /** Names of the constants that hold keys. */
  keys = new Map();

  constructor(definitions) {
    this.definitions = definitions;
  }

  /**
   * The name of the function that writes what a node of the schema describes.
   * @param {string} place what the function is called after if the node has no name of its own
   */
  writerOf({ description, ...node }, place) {
    if (node.$ref !== undefined) return this.definition(only(node, "$ref").$ref);
    if (node.oneOf) return this.choice(node.oneOf);
    if (node.const !== undefined) return this.words([node.const], place);
    if (node.enum) return this.words(node.enum, place);
    switch (node.type) {
      case "boolean":
        return only(node, "type").type;
      case "string":
        return only(node, "type", "pattern").pattern === undefined ? "string" : this.pattern(node.pattern, place);
      case "number":
      case "integer":
        return this.number(only(node, "type", "minimum", "exclusiveMinimum", "maximum"));
      case "array":
        return this.list(only(node, "type", "items").items, place);
      default:
        throw new Error(`A part of ${schemaName} that cannot be written: ${JSON.stringify(node).slice(0, 100)}`);
    }
  }

  definition(reference) {
    const name = nameIn(reference);
    const node = this.definitions[name];
    return node.properties ? this.object(name, node) : this.writerOf(node, name);
  }

  /** @param {() => string} body made only once, with \`value\` as what is to be written */
  function(name, body) {
    if (!this.functions.has(name)) {
      this.functions.set(name, "");
      this.functions.set(name, `function ${name}(out: JsonWriter, value: unknown): void {\n${body()}\n}`);
    }
    return name;
  }

  object(name, node) {
    const { properties, required, additionalProperties } = node;
    if (additionalProperties !== false)
      throw new Error(`${name} in ${schemaName} does not say which keys it may have.`);
    const member = ([key, below]) => {
      const write = [`out.key(${this.key(key)});`, `${this.writerOf(below, name + capital(key))}(out, value.${key});`];
      const lines = required.includes(key)
        ? write
        : [`if (value.${key} !== undefined) {`, ...["count++;", ...write].map((line) => `  ${line}`), "}"];
      return lines.map((line) => `  ${line}`).join("\n");
    };
    const isFixed = required.length === Object.keys(properties).length;
    return this.function(`write${name}`, () =>
      [
        "  if (!isObject(value)) refuse();",
        `  ${isFixed ? "const" : "let"} count = ${required.length};`,
        "  const from = out.open();",
        ...Object.entries(properties).map(member),
        "  endObject(out, from, value, count);",
      ].join("\n"),
    );
  }

  key(key) {
    const name = `key${capital(key)}`;
    this.keys.set(key, name);
    return name;
  }

  list(items, place) {
    const write = this.writerOf(items, `${place}Item`);
    return this.function(`listOf${capital(write.replace(/^write/, ""))}`, () =>
      [
        "  if (!Array.isArray(value)) refuse();",
        "  const from = out.open();",
        "  for (let i = 0; i < value.length; i++) {",
        "    out.item();",
        `    ${write}(out, value[i]);`,
        "  }",
        "  out.closeList(from);",
      ].join("\n"),
    );
  }

  /** One of several kinds of object, told apart by the value of one key. */
  choice(alternatives) {
    const names = alternatives.map(({ $ref }) => nameIn($ref));
    const markOf = (name, key) => this.definitions[name].properties[key]?.const;
    const mark = Object.keys(this.definitions[names[0]].properties).find((key) =>
      names.every((name) => markOf(name, key) !== undefined),
    );
    if (mark === undefined) throw new Error(`Nothing tells ${names.join(", ")} apart in ${schemaName}.`);
    const cases = () =>
      names.map((name, n) => {
        const write = this.definition(alternatives[n].$ref);
        return `    case ${JSON.stringify(markOf(name, mark))}:\n      return ${write}(out, value);`;
      });
    return this.function(`write${names.join("Or")}`, () =>
      [
        "  if (!isObject(value)) refuse();",
        `  switch (value.${mark}) {`,
        ...cases(),
        "    default:\n      refuse();",
        "  }",
      ].join("\n"),
    );
  }

  words(words, place) {
    if (!words.every((word) => typeof word === "string")) throw new Error(`No words: ${JSON.stringify(words)}`);
    const isNone = words.map((word) => `value !== ${JSON.stringify(word)}`).join(" && ");
    return this.function(`write${place}`, () => `  if (${isNone}) refuse();\n  string(out, value);`);
  }

  pattern(pattern, place) {
    const regular = String(new RegExp(pattern, "u"));
    return this.function(
      `write${place}`,
      () => `  if (typeof value !== "string" || !${regular}.test(value)) refuse();\n  out.text(value);`,
    );
  }

  number({ type, minimum, exclusiveMinimum, maximum }) {
    const bounds = [
      ["From", minimum, "<"],
      ["Above", exclusiveMinimum, "<="],
      ["To", maximum, ">"],
    ].filter(([, bound]) => bound !== undefined);
    const name = bounds.map(([word, bound]) => `${word}${String(bound).replace(/\W/g, "_")}`).join("");
    const isNone = type === "integer" ? "!Number.isInteger(value)" : "!Number.isFinite(value)";
    const outside = bounds.map(([, bound, operator]) => ` || value ${operator} ${bound}`).join("");
    return this.function(
      type + name,
      () => `  if (typeof value !== "number" || ${isNone}${outside}) refuse();\n  out.bare(String(value));`,
    );
  }
}

/** @throws if a node of the schema says more than is understood here */
function only(node, ...known) {
  const more = Object.keys(node).filter((key) => !known.includes(key));
  if (more.length > 0) throw new Error(`${schemaName} says ${more.join(", ")}, which is not written yet.`);
  return node;
}

function nameIn(reference) {
  return reference.slice("#/$defs/".length);
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
