// The page of a JSON Schema: every key of every part, with its meaning and what it may hold.

import { anchorOf, generatedFrom, page, table } from "./markdown.mjs";

/**
 * @param schema a JSON Schema with a description at every key
 * @param options `source`: its path; `title` and `about` of the page; `root`: the name of the whole; `more`: what follows
 * the whole
 */
export function renderSchemaPage(schema, { source, title, about, root, more }) {
  const parts = Object.entries(schema.$defs ?? {});
  return page(
    generatedFrom(source),
    `# ${title}`,
    about,
    "A key in bold is always there.",
    `## ${root}`,
    schema.description,
    properties(schema),
    more,
    parts.map(([name, part]) => [`## ${name}`, part.description, properties(part) ?? `It is ${typeOf(part)}.`]),
  );
}

function properties({ properties: keys, required = [] }) {
  if (keys === undefined) return undefined;
  return table(
    ["key", "meaning", "holds"],
    Object.entries(keys).map(([key, value]) => [
      required.includes(key) ? `**\`${key}\`**` : `\`${key}\``,
      value.description ?? "",
      typeOf(value),
    ]),
  );
}

function typeOf(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1);
    return `[${name}](#${anchorOf(name)})`;
  }
  if ("const" in schema) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(", ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map(typeOf).join(" or ");
  if (schema.type === "array") return `a list of ${schema.items ? typeOf(schema.items) : "anything"}`;
  if (schema.type === "object") {
    if (schema.properties)
      return `an object: ${Object.keys(schema.properties)
        .map((key) => `\`${key}\``)
        .join(", ")}`;
    return schema.additionalProperties
      ? `an object, each key with ${typeOf(schema.additionalProperties)}`
      : "an object";
  }
  return words[schema.type] ?? "anything";
}

const words = { string: "text", number: "a number", integer: "a whole number", boolean: "`true` or `false`" };
