// TypeScript types and standalone validators from a JSON Schema (2020-12). Used by the steps in scripts/generate/.

import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { compile } from "json-schema-to-typescript";

/**
 * One type for each definition and one, called after its title, for the whole.
 * @param {object} schema
 * @param {string} name its file in schemas/
 * @param {string} suffix put behind the name of each definition
 */
export async function typesOf(schema, name, suffix = "") {
  const named = { ...schema, $defs: withSuffix(schema.$defs ?? {}, suffix) };
  const text = await compile(namedReferences(named, suffix), schema.title, {
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
      /^(export interface \w+ \{\n)([\s\S]*?)^\}/gm,
      (_, head, body) => `${head}${body.replaceAll(/^(?=.)/gm, "  ")}}`,
    );
}

/**
 * The type generator inlines a reference that has a description beside it and then numbers the copies (Phrase, Phrase1 …).
 * Naming the type outright keeps one type for each definition, and every property its description.
 */
function namedReferences(node, suffix) {
  if (Array.isArray(node)) return node.map((item) => namedReferences(item, suffix));
  if (node === null || typeof node !== "object") return node;
  const { $ref, ...rest } = node;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, namedReferences(value, suffix)]));
  return $ref === undefined ? copy : { ...copy, tsType: `${$ref.split("/").at(-1)}${suffix}` };
}

/**
 * Standalone code: no schema is compiled at run time, so no bundle needs `new Function`.
 * @param {object} schema
 * @param {string} name its file in schemas/
 * @param {{ messages?: boolean, allErrors?: boolean }} options whether errors have words, and whether all are given
 */
export async function validatorOf(schema, name, { messages = false, allErrors = false } = {}) {
  const ajv = new Ajv2020({ code: { source: true, esm: true }, inlineRefs: 3, messages, allErrors, strict: true });
  // The schema uses neither `unevaluatedProperties` nor `$dynamicRef`; keeping book for them doubles the code.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  const code = standaloneCode(ajv, ajv.compile(withoutDescriptions(schema)));
  const paths = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]))];
  const linked = paths.reduce((text, path, n) => {
    const call = `require("${path}")`;
    return `import helper${n} from "${path}.js";\n${text.replaceAll(call, `helper${n}`)}`;
  }, code);
  const tidy = await transform(linked, { format: "esm", minify: true, target: "es2023" });
  return `${banner(name)}\n${tidy.code}`;
}

function withSuffix(definitions, suffix) {
  return Object.fromEntries(Object.entries(definitions).map(([name, node]) => [`${name}${suffix}`, node]));
}

/** A property may itself be called `description`; there it is a schema, hence an object. */
function withoutDescriptions(node) {
  if (Array.isArray(node)) return node.map(withoutDescriptions);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "description" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDescriptions(value)]));
}

export function banner(name) {
  return `// Generated from schemas/${name} by \`npm run generate\`; edit the schema, not this file.`;
}
