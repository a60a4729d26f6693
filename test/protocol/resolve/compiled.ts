import { Compiler } from "../../../server/src/compile/compiler.js";
import { filesOf } from "../../../server/src/files.js";
import type { Protocol } from "../../../server/src/protocol/generated/protocol-types.js";
import { Rulebook } from "../../../server/src/rules/ruleset.js";
import { shippedPacks } from "../../../server/src/rules/shipped.js";

const path = "a.homework";

/** The protocol that a text compiles to, without the rules of any approach; the first of it, or the one of a name. */
export function compiled(text: string, others: Readonly<Record<string, string>> = {}, name?: string): Protocol {
  const files = filesOf({ ...others, [path]: text });
  const compiler = new Compiler({ files, rulebook: new Rulebook(shippedPacks()) });
  const { outputs, findings } = compiler.compileFile(path, { rules: false });
  const output = outputs.find((item) => name === undefined || item.name === name);
  if (!output) throw new Error(findings.map((finding) => finding.message).join("\n"));
  return output.protocol;
}
