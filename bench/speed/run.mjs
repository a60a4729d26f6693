// Builds the command, the alternative and the measurement, then measures: `npm run bench:speed -- [options]`.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as esbuild from "esbuild";
import { bundleAll } from "../../scripts/bundle.mjs";
import { importTypeScript } from "../../scripts/import-typescript.mjs";
import { root, runNode } from "../../scripts/run.mjs";
import { validatorOf } from "../../scripts/schema-code.mjs";

const folder = "node_modules/.cache/homework/bench-speed";
const at = (file) => join(root, folder, file);
rmSync(join(root, folder), { recursive: true, force: true });
mkdirSync(join(root, folder), { recursive: true });

for (const [path, { code }] of await bundleAll()) {
  if (path.startsWith("cli/dist/")) writeFileSync(at(basename(path)), code);
}

const { yamlSchema } = await importTypeScript("bench/speed/write-yaml.ts");
writeFileSync(at("validate-course.js"), await validatorOf(yamlSchema(), "the benchmark's course"));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node22.12",
  logLevel: "warning",
  alias: { "#validate-course": at("validate-course.js") },
  define: { HOMEWORK_VERSION: '"0.0.0"' },
};
// The alternative is bundled as the command is, or it would pay for reading its packages file by file.
await esbuild.build({
  ...common,
  entryPoints: ["bench/speed/alternative-command.ts"],
  outfile: at("alternative.cjs"),
  format: "cjs",
  minify: true,
  mainFields: ["module", "main"],
  conditions: ["module"],
});
await esbuild.build({
  ...common,
  entryPoints: ["bench/speed/main.ts"],
  outfile: at("main.mjs"),
  format: "esm",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
process.exitCode = runNode(`${folder}/main.mjs`, "--built", at(""), ...process.argv.slice(2));
