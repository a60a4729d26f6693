// The tables of the example protocols, each beside the compiled JSON that it is made from.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settleFile } from "../generated-files.mjs";
import { renderExampleTables } from "../pages/example-tables.mjs";
import { root } from "../run.mjs";

export async function generate({ check }) {
  const compiled = globSync("protocol-examples/*/expected/**/*.json", { cwd: root }).sort();
  return compiled.flatMap((path) => {
    const name = path.replaceAll("\\", "/");
    const protocol = JSON.parse(readFileSync(join(root, path), "utf8"));
    const text = renderExampleTables(protocol, name.slice(name.lastIndexOf("/") + 1));
    return settleFile(`${name.slice(0, -".json".length)}.table.md`, text, { check });
  });
}
