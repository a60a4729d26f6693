// Packs written in the tests, read as the project reads packs.

import { readFileSync } from "node:fs";
import { lineKeys } from "../../server/src/rules/generated/line-keys.js";
import { PackLoader } from "../../server/src/rules/reading/load-packs.js";
import facts from "./fixtures/facts.schema.json" with { type: "json" };

const schema: object = JSON.parse(readFileSync(new URL("../../schemas/approach.schema.json", import.meta.url), "utf8"));

export const village = readFileSync(new URL("./fixtures/village.approach.yaml", import.meta.url), "utf8");

export const loader = new PackLoader({ facts, schema, lineKeys });
