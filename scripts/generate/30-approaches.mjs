// From schemas/approach.schema.json: the types of a pack as written, and its validator.
// From approaches/*.approach.yaml: the packs as the engine reads them, with their conditions checked.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { root } from "../run.mjs";
import { banner, typesOf, validatorOf } from "../schema-code.mjs";

const schemaName = "approach.schema.json";
const folder = "server/src/rules/generated";
const packFolder = "approaches";

export async function generate({ check }) {
  const schema = read(`schemas/${schemaName}`);
  const made = {
    "approach-types.ts": await typesOf(withoutKeyChoices(schema), schemaName, "InYaml"),
    "validate-approach.js": await validatorOf(schema, schemaName, { allErrors: true }),
    "validate-approach.d.ts": validatorTypes,
  };
  const stale = Object.entries(made).flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, { check }));
  return [...stale, ...(await generatePacks({ check }))];
}

/** The packs need the loader, which needs the files above. */
async function generatePacks({ check }) {
  const { packs, faults, lineKeys } = await readPacks();
  if (faults.length > 0) throw new Error(`Faulty packs:\n${faults.join("\n")}`);
  return Object.entries({
    "contexts.ts": await contextsText(),
    "line-keys.ts": lineKeysText(lineKeys),
    "shipped-packs.ts": await shippedText(packs),
  }).flatMap(([name, text]) => settleFile(`${folder}/${name}`, text, { check }));
}

export async function contextsText() {
  const { contextsOf } = await importTypeScript("server/src/rules/facts-shape.ts");
  const lists = [...contextsOf(read("schemas/facts.schema.json")).values()].map(
    ({ name, list }) => `  ["${name}", { list: ${list === undefined ? "undefined" : `"${list}"`} }],`,
  );
  return `${banner("facts.schema.json")}

/** What a rule can be asked of, and the list of the protocol's facts that holds the rows; the protocol is in none. */
export const contexts: ReadonlyMap<string, { list: string | undefined }> = new Map([
${lists.join("\n")}
]);
`;
}

function lineKeysText(lineKeys) {
  return `${banner("protocol.schema.json")}

/** Every name of a line in the compiled protocol. */
export const lineKeys: readonly string[] = ${JSON.stringify(lineKeys)};
`;
}

export async function shippedText(packs) {
  const { sourceOf } = await importTypeScript("server/src/rules/pack-library.ts");
  const entries = packs.map((pack) => `  ${JSON.stringify(sourceOf(pack).entry)},`);
  const texts = packs.map((pack) => `  ${JSON.stringify(pack.approach)}:\n    ${inQuotes(stored(pack))},`);
  return `// Generated from ${packFolder}/*.approach.yaml by \`npm run generate\`; edit the packs, not this file.

import type { PackEntry } from "../pack-library.js";

/** The names of the shipped packs and of their rules. */
export const shippedPackEntries: readonly PackEntry[] = [
${entries.join("\n")}
];

/** Each shipped pack as JSON text, by its id: only the packs that a protocol needs are parsed. */
export const shippedPackTexts: Readonly<Record<string, string>> = {
${texts.join("\n")}
};
`;
}

/**
 * The packs of approaches/: those without errors (`packs`), what is wrong with the others in words, and all that can be
 * read on its own, with what its pages and examples need (`sound`).
 */
export async function readPacks() {
  const { PackLoader } = await importTypeScript("server/src/rules/reading/load-packs.ts");
  const { lineKeysOf } = await importTypeScript("server/src/rules/line-keys.ts");
  const lineKeys = lineKeysOf(read("schemas/protocol.schema.json"));
  const texts = readdirSync(join(root, packFolder))
    .filter((name) => name.endsWith(".approach.yaml"))
    .sort()
    .map((name) => ({ path: `${packFolder}/${name}`, text: readFileSync(join(root, packFolder, name), "utf8") }));
  const loader = new PackLoader({
    facts: read("schemas/facts.schema.json"),
    schema: read(`schemas/${schemaName}`),
    lineKeys,
  });
  const { packs, findings } = loader.loadPacks(texts, []);
  const sound = texts.map(({ path, text }) => loader.loadPack(text, path)).filter(({ pack }) => pack);
  return { packs, sound, lineKeys, faults: findings.map((one) => inWords(one, texts)) };
}

/** What of a pack is shipped: all but the places in its text. */
function stored(pack) {
  return JSON.stringify(pack, (key, value) => (key === "place" ? undefined : value));
}

function inWords(fault, texts) {
  const text = texts.find(({ path }) => path === fault.path)?.text ?? "";
  const before = text.slice(0, fault.start).split("\n");
  return `${fault.path}:${before.length}:${before.at(-1).length + 1}  ${fault.message}${fault.help ? `  ${fault.help}` : ""}`;
}

/** A TypeScript string of a JSON text; single quotes, since JSON is full of double ones. */
function inQuotes(json) {
  return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function read(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** Which keys go together is checked by the validator; a type that says it would be a union of near copies. */
function withoutKeyChoices(node) {
  if (Array.isArray(node)) return node.map(withoutKeyChoices);
  if (node === null || typeof node !== "object") return node;
  const isChoiceOfKeys = (value) => Array.isArray(value) && value.every((branch) => branch.required);
  const kept = Object.entries(node).filter(
    ([key, value]) => !((key === "anyOf" || key === "oneOf") && isChoiceOfKeys(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutKeyChoices(value)]));
}

const validatorTypes = `${banner(schemaName)}
import type { ApproachPack } from "./approach-types.js";

/** What is wrong, and where: \`instancePath\` and \`schemaPath\` are JSON pointers. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: object;
}

/** Whether a value is a pack as written. After a refusal \`errors\` says all that is wrong. */
declare const validate: { (value: unknown): value is ApproachPack; errors?: SchemaError[] | null };
export { validate };
export default validate;
`;
