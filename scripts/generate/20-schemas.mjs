// The TypeScript types of the compiled protocol and of the facts, and the validator of the compiled protocol,
// all from schemas/*.schema.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { settleFile } from "../generated-files.mjs";
import { root } from "../run.mjs";

const folder = "server/src/protocol/generated";

export async function generate({ check }) {
  const protocol = read("schemas/protocol.schema.json");
  const facts = read("schemas/facts.schema.json");
  const made = {
    "protocol-types.ts": await typesOf(protocol, "protocol.schema.json"),
    "facts-types.ts": await typesOf(facts, "facts.schema.json"),
    "validate-protocol.js": await validatorOf(protocol),
    "validate-protocol.d.ts": validatorTypes,
  };
  return Object.entries(made).flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, { check }));
}

function read(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

async function typesOf(schema, name) {
  const text = await compile(namedReferences(schema), schema.title, {
    additionalProperties: false,
    bannerComment: banner(name),
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
  });
  return tidyTypes(text);
}

/** One-line comments, indented members, and no remarks on which definition a type came from. */
function tidyTypes(text) {
  return text
    .replaceAll(/^ \* ?\n \* This (?:interface|type) was referenced by .*\n \* via the `definition` .*\n/gm, "")
    .replaceAll(/\/\*\*\n \* (.*)\n(?: \* ?\n)? \*\//g, "/** $1 */")
    .replaceAll(
      /^(export interface \w+ \{\n)([^]*?)^\}/gm,
      (_, head, body) => `${head}${body.replaceAll(/^(?=.)/gm, "  ")}}`,
    );
}

/**
 * The type generator inlines a reference that has a description beside it and then numbers the copies (Phrase, Phrase1 …).
 * Naming the type outright keeps one type for each definition, and every property its description.
 */
function namedReferences(node) {
  if (Array.isArray(node)) return node.map(namedReferences);
  if (node === null || typeof node !== "object") return node;
  const { $ref, ...rest } = node;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, namedReferences(value)]));
  return $ref === undefined ? copy : { ...copy, tsType: $ref.split("/").at(-1) };
}

/** Standalone code: no schema is compiled at run time, so no bundle needs `new Function`. */
async function validatorOf(schema) {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, inlineRefs: 3, messages: false, strict: true });
  // The schema uses neither `unevaluatedProperties` nor `$dynamicRef`; keeping book for them doubles the code.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  const code = standaloneCode(ajv, ajv.compile(withoutDescriptions(schema)));
  const paths = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]))];
  const linked = paths.reduce((text, path, n) => {
    const call = `require("${path}")`;
    return `import helper${n} from "${path}.js";\n${text.replaceAll(call, `helper${n}`)}`;
  }, code);
  const tidy = await transform(linked, { format: "esm", minify: true, target: "es2023" });
  return `${banner("protocol.schema.json")}\n${tidy.code}`;
}

/** A property may itself be called `description`; there it is a schema, hence an object. */
function withoutDescriptions(node) {
  if (Array.isArray(node)) return node.map(withoutDescriptions);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "description" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDescriptions(value)]));
}

function banner(name) {
  return `// Generated from schemas/${name} by \`npm run generate\`; edit the schema, not this file.`;
}

const validatorTypes = `${banner("protocol.schema.json")}
import type { Protocol } from "./protocol-types.js";

/** What is wrong, and where: \`instancePath\` is a JSON pointer. */
export interface SchemaError {
  instancePath: string;
  message?: string;
  params: object;
}

/** Whether a value is a compiled protocol. After a refusal \`errors\` says what the first fault is. */
declare const validate: { (value: unknown): value is Protocol; errors?: SchemaError[] | null };
export { validate };
export default validate;
`;
