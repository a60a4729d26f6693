// The packs of approaches/ with their examples, which are not shipped.

import { readdirSync, readFileSync } from "node:fs";
import type { FactsSchema } from "../../server/src/rules/facts-shape.js";
import { lineKeys } from "../../server/src/rules/generated/line-keys.js";
import { type LoadedPacks, PackLoader } from "../../server/src/rules/reading/load-packs.js";

const root = new URL("../../", import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

export const factsSchema = JSON.parse(read("schemas/facts.schema.json")) as FactsSchema;

/** The texts of the packs, in the order of their names. */
export function approachTexts(): { path: string; text: string }[] {
  const names = readdirSync(new URL("approaches", root)).filter((name) => name.endsWith(".approach.yaml"));
  return names.sort().map((name) => ({ path: `approaches/${name}`, text: read(`approaches/${name}`) }));
}

export function approachPacks(): LoadedPacks {
  const schema = JSON.parse(read("schemas/approach.schema.json")) as object;
  return new PackLoader({ facts: factsSchema, schema, lineKeys }).loadPacks(approachTexts(), []);
}
