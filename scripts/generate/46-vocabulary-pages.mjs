// The pages of the manual that are read off what we ship: the standard library, the catalogues of messages, the schemas.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile, settleFolder } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { catalogues, renderApproachesPage, renderFindingsPage } from "../pages/findings-page.mjs";
import { table } from "../pages/markdown.mjs";
import { renderSchemaPage } from "../pages/schema-page.mjs";
import { vocabularyPages } from "../pages/vocabulary-pages.mjs";
import { root } from "../run.mjs";
import { readPacks } from "./30-approaches.mjs";

const schemaPages = {
  "docs/protocol-json.md": {
    source: "schemas/protocol.schema.json",
    title: "The compiled JSON",
    about:
      "What `homework build` writes for each protocol. `homework schema protocol` prints the schema. Nobody has to know the language to read this: every default is filled in, everything inherited is there, doses are minutes, and the schedule is worked out.",
    root: "The protocol",
  },
  "docs/facts.md": {
    source: "schemas/facts.schema.json",
    title: "What a rule can read",
    about:
      "For those who [write a pack](write-a-pack.md). A rule is asked of one of the lists below (`each: plan`, `each: homework`, …); its conditions read the fields of that member under its name, and `protocol` beside it.",
    root: "The facts",
  },
  "docs/pack-file.md": {
    source: "schemas/approach.schema.json",
    title: "The keys of a pack",
    about: "For those who [write a pack](write-a-pack.md). `homework schema approach` prints the schema.",
    root: "The pack",
  },
  "docs/report-json.md": {
    source: "schemas/report.schema.json",
    title: "The JSON of findings",
    about: "What `--format json` writes, for programs. `homework schema report` prints the schema.",
    root: "The report",
  },
};

export async function generate({ check }) {
  const options = { check };
  const { libraryData } = await importTypeScript("server/src/language/generated/library-data.ts");
  const { libraryTexts } = await importTypeScript("server/src/language/generated/library-texts.ts");
  const { packs } = await readPacks();
  const { contexts } = await importTypeScript("server/src/rules/generated/contexts.ts");
  const approach = await importTypeScript("server/src/rules/approach-shape.ts");
  return [
    ...settleFolder("docs/vocabulary", vocabularyPages(JSON.parse(libraryData), JSON.parse(libraryTexts)), options),
    ...settleFile("docs/findings.md", renderFindingsPage(await readCatalogues()), options),
    ...settleFile("docs/approaches.md", renderApproachesPage(packs), options),
    ...Object.entries(schemaPages).flatMap(([path, words]) => {
      const schema = JSON.parse(readFileSync(join(root, words.source), "utf8"));
      const more = path === "docs/facts.md" ? [contextsPart(contexts), approachPart(approach)] : undefined;
      return settleFile(path, renderSchemaPage(schema, { ...words, more }), options);
    }),
  ];
}

/** What a rule can be asked of. */
function contextsPart(contexts) {
  const rows = [...contexts].map(([name, { list }]) => [
    `\`each: ${name}\``,
    list === undefined ? "the protocol itself" : `each member of \`protocol.${list}\``,
    `[${capital(name)}](#${name.toLowerCase()})`,
  ]);
  return ["### What a rule can be asked of", table(["in the rule", "asks of", "fields"], rows)];
}

/** What is read of the approach itself. */
function approachPart({ approachFields, otherApproachFields }) {
  const rows = (fields) => Object.entries(fields).map(([key, { meaning }]) => [`**\`${key}\`**`, meaning]);
  return [
    "### The approach",
    "Beside `protocol` a condition reads `approach`: the approach that the row is held against.",
    table(["key", "meaning"], rows(approachFields)),
    `Each member of \`approach.others\` has ${Object.keys(otherApproachFields)
      .map((key) => `\`${key}\``)
      .join(", ")}.`,
  ];
}

function capital(name) {
  return name[0].toUpperCase() + name.slice(1);
}

async function readCatalogues() {
  const parts = [];
  for (const catalogue of catalogues) {
    const module = await importTypeScript(`server/src/messages/${catalogue.file}`);
    const messages = Object.entries(module).find(([name]) => name.endsWith("Messages"))?.[1];
    if (messages === undefined) throw new Error(`server/src/messages/${catalogue.file} exports no catalogue.`);
    parts.push({ ...catalogue, messages });
  }
  return parts;
}
