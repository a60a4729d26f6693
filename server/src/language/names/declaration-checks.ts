import type { Finding } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { grammarWords } from "../generated/blocks.js";
import type { Declaration } from "./declarations.js";
import type { Environment } from "./environment.js";

const reserved = new Set(["nothing", "due", "policy"]);
const keywords = new Set(grammarWords);

/** What is wrong with the names that a file or protocol declares, whatever they are used for. */
export function checkDeclarations(
  declarations: readonly Declaration[],
  environment: Environment,
  findings: Finding[],
): void {
  for (const declaration of declarations) {
    const { name, place, term } = declaration;
    if (reserved.has(name)) findings.push(nameFinding("reserved-name", place, { name }));
    else if (keywords.has(name) && !term)
      findings.push(nameFinding("name-is-keyword", place, { name, suggestion: `My${capitalised(name)}` }));
    if (!term || term.declared === "library") continue;
    const hidden = environment.vocabulary.find(term.vocabulary, name);
    if (hidden?.id === name) findings.push(nameFinding("hides-term", place, { vocabulary: term.vocabulary, name }));
    if (isInCircle(declaration, declarations)) findings.push(nameFinding("circle-of-terms", place, { name }));
  }
}

function isInCircle(declaration: Declaration, declarations: readonly Declaration[]): boolean {
  const parents = new Map(
    declarations.flatMap((item) =>
      item.term && item.space === declaration.space ? [[item.name, item.term.parent] as const] : [],
    ),
  );
  let name = parents.get(declaration.name);
  for (let steps = 0; name !== undefined && steps <= parents.size; steps++) {
    if (name === declaration.name) return true;
    name = parents.get(name);
  }
  return false;
}

function capitalised(word: string): string {
  return word
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}
