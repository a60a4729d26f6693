// The tree types and the parser's grammar, from grammar/*.langium.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { settleFolder } from "../generated-files.mjs";
import { root } from "../run.mjs";

export async function generate({ check }) {
  // langium-cli writes beside its configuration, so it works on a copy: a failed run leaves the committed files whole.
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(join(cache, "grammar-"));
  try {
    for (const name of readdirSync(join(root, "grammar")).filter((file) => /\.(langium|json)$/.test(file))) {
      cpSync(join(root, "grammar", name), join(copy, name));
    }
    const cli = join(root, "node_modules", "langium-cli", "bin", "langium.js");
    const run = spawnSync(process.execPath, [cli, "generate", "--file", join(copy, "langium-config.json")], {
      cwd: copy,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`langium generate failed\n${run.stdout}${run.stderr}`);
    const made = readdirSync(join(copy, "generated"));
    return settleFolder(
      "grammar/generated",
      new Map(made.map((name) => [name, readFileSync(join(copy, "generated", name), "utf8").replaceAll("\r\n", "\n")])),
      { check },
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
