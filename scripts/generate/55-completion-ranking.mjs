// What completion knows of protocols: how often which word follows what, counted in the examples and the corpus.
import { settleFile } from "../generated-files.mjs";
import { importTypeScript } from "../import-typescript.mjs";

export async function generate({ check }) {
  const { learnedFromAll } = await importTypeScript("bench/completion/lessons.ts");
  const data = JSON.stringify(await learnedFromAll());
  return settleFile(
    "server/src/features/completion/generated/ranking-data.ts",
    `// Generated from protocol-examples/ and test/corpus/ by scripts/generate/55-completion-ranking.mjs. Do not edit.\n\n/** How often which word was seen in which circumstances, as JSON. */\nexport const rankingData: string =\n  ${JSON.stringify(data)};\n`,
    { check },
  );
}
