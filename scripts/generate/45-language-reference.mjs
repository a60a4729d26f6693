// The reference of the language, from grammar/keywords.yaml: as data for the command and for messages, and as a page.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { settleFile } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { renderLanguagePage } from "../pages/language-page.mjs";
import { root } from "../run.mjs";

const source = "grammar/keywords.yaml";

export async function generate({ check }) {
  const { blocks } = await importTypeScript("server/src/language/generated/blocks.ts");
  const { blockName } = await importTypeScript("server/src/language/syntax/block-names.ts");
  const { closedSlots, closedValues } = await importTypeScript("server/src/language/names/closed-slots.ts");
  const reference = readReference(parse(readFileSync(join(root, source), "utf8")));
  const page = renderLanguagePage(reference, { blocks, blockName, closedSlots, closedValues });
  return [
    ...settleFile("server/src/language/generated/keyword-reference.ts", dataFile(reference), { check }),
    ...settleFile("docs/language.md", page, { check }),
  ];
}

/** Examples as lists, and nothing but what the file is to hold. */
function readReference({ groups, words, parts }) {
  return {
    groups: groups.map(({ title, blocks, about, keywords }) => ({
      title,
      blocks,
      ...(about === undefined ? {} : { about: about.trim() }),
      keywords: Object.fromEntries(
        Object.entries(keywords).map(([keyword, entry]) => [keyword, readKeyword(keyword, entry)]),
      ),
    })),
    words: words.map(({ words: names, means, in: block, example }) => {
      if (![names, means, block, example].every((part) => part?.length > 0))
        throw new Error(`${source}: the entry of ${names} lacks \`means\`, \`in\` or \`example\`.`);
      return { words: names, means: means.trim(), in: block, example };
    }),
    parts: Object.entries(parts).map(([part, { means, ways, stands, in: block }]) => {
      if (!(means && ways?.length > 0 && stands?.includes(part) && block))
        throw new Error(`${source}: the entry of ${part} lacks \`means\`, \`ways\`, \`stands\` or \`in\`.`);
      return { part, means: means.trim(), ways, stands, in: block };
    }),
  };
}

function readKeyword(keyword, { means, form, example, ...more }) {
  const unknown = Object.keys(more);
  if (unknown.length > 0) throw new Error(`${source}: ${keyword} says ${unknown.join(", ")}, which means nothing.`);
  if (![means, form, example].every((part) => part?.length > 0))
    throw new Error(`${source}: ${keyword} lacks \`means\`, \`form\` or \`example\`.`);
  return { means: means.trim(), form, examples: [example].flat() };
}

function dataFile({ groups, words, parts }) {
  const data = { groups: groups.map(({ blocks, keywords }) => ({ blocks, keywords })), words, parts };
  return [
    `// Generated from ${source} by scripts/generate/45-language-reference.mjs. Do not edit.`,
    "",
    "/** What every word of the grammar means, as JSON. */",
    "export const keywordReference: string =",
    `  ${JSON.stringify(JSON.stringify(data))};`,
    "",
  ].join("\n");
}
