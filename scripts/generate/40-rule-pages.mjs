// The pages of the rules and approaches in docs/rules/, from the packs in approaches/.

import { settleFolder } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";
import { readPacks } from "./30-approaches.mjs";

export async function generate({ check }) {
  const { renderRulePage } = await importTypeScript("server/src/rules/pages/rule-page.ts");
  const { renderPackPage } = await importTypeScript("server/src/rules/pages/pack-page.ts");
  const { PackLibrary } = await importTypeScript("server/src/rules/pack-library.ts");
  const { packs, sound } = await readPacks();
  const library = new PackLibrary(packs);
  const pages = new Map();
  for (const { pack: owner, manual } of sound.filter(({ pack }) => library.get(pack.approach))) {
    const pack = library.get(owner.approach);
    pages.set(`approach-${pack.approach}.md`, withNote(renderPackPage(pack, library)));
    for (const rule of pack.rules)
      pages.set(`${rule.id}.md`, withNote(renderRulePage(rule, { owner: pack, manual, library })));
  }
  return settleFolder("docs/rules", pages, { check });
}

function withNote(page) {
  return `<!-- Generated from approaches/ by \`npm run generate\`; edit the pack, not this page. -->\n\n${page.trimEnd()}\n`;
}
