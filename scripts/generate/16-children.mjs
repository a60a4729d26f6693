// Which properties of each type of tree node hold further nodes, read off the grammar's declared types: a walk over a
// tree follows these and looks at nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const target = "server/src/language/generated/children.ts";

export async function generate({ check }) {
  const { HomeworkLanguageGrammar } = await import("../../grammar/generated/grammar.ts");
  const text = render(HomeworkLanguageGrammar());
  const path = fileURLToPath(new URL(`../../${target}`, import.meta.url));
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {}
  if (current === text) return [];
  if (!check) writeFileSync(path, text);
  return [target];
}

function render(grammar) {
  const types = [...grammar.interfaces].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = types.map((type) => {
    const holding = type.attributes.filter((attribute) => holdsNodes(attribute.type));
    const names = holding.map((attribute) => JSON.stringify(attribute.name)).join(", ");
    return `  ${type.name}: [${names}],`;
  });
  return [
    "// Generated from grammar/*.langium by `npm run generate`; edit the grammar, not this file.",
    "",
    "/** The properties of a node that hold nodes, by the node's type. */",
    "export const childProperties: Readonly<Record<string, readonly string[]>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

function holdsNodes(type) {
  if (type.$type === "ArrayType") return holdsNodes(type.elementType);
  if (type.$type === "UnionType") return type.types.some(holdsNodes);
  return type.typeRef?.ref !== undefined;
}
