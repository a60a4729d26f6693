// The standard library as data: its files are read when we build, so that no run of the command parses them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { root } from "../run.mjs";

const target = "server/src/language/generated";

export async function generate({ check }) {
  const { declarationsOf, parseFile } = await importTypeScript("server/src/language/index.ts");
  const terms = {};
  const measures = {};
  const texts = {};
  const sources = {};
  for (const name of readdirSync(join(root, "library"))
    .filter((file) => file.endsWith(".homework"))
    .sort()) {
    const path = `library/${name}`;
    const parsed = parseFile(readFileSync(join(root, path), "utf8"), path);
    if (parsed.findings.length > 0)
      throw new Error(parsed.findings.map((finding) => `${path}: ${finding.message}`).join("\n"));
    const module = name.replace(/\.homework$/, "");
    sources[module] = parsed.text;
    for (const { name: id, term, measure } of declarationsOf(parsed, "library").shared) {
      const { doc, ...facts } = term ?? measure ?? {};
      if (doc !== undefined) texts[`${term?.vocabulary ?? "measure"}:${id}`] = doc;
      if (term) terms[module] = [...(terms[module] ?? []), facts];
      else if (measure) measures[id] = facts;
    }
  }
  const banner = "// Generated from library/*.homework by scripts/generate/28-library.mjs. Do not edit.\n\n";
  return [
    ...settleFile(
      `${target}/library-data.ts`,
      `${banner}/** Terms by module and measures by name, as JSON. */\nexport const libraryData: string =\n  ${JSON.stringify(JSON.stringify({ terms, measures }))};\n`,
      { check },
    ),
    ...settleFile(
      `${target}/library-texts.ts`,
      `${banner}/** Definitions by vocabulary and id (\`kind:diary-card\`), as JSON. */\nexport const libraryTexts: string =\n  ${JSON.stringify(JSON.stringify(texts))};\n`,
      { check },
    ),
    ...settleFile(
      `${target}/library-sources.ts`,
      `${banner}/** The texts of its files by module, as JSON. */\nexport const librarySources: string =\n  ${JSON.stringify(JSON.stringify(sources))};\n`,
      { check },
    ),
  ];
}
