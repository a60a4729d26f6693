import type { Finding } from "../../finding.js";
import { nameFinding } from "../../messages/names.js";
import { spaceName } from "../../messages/phrases/spaces.js";
import { grammarWords } from "../generated/blocks.js";
import type { Declaration } from "./declarations.js";
import type { Environment } from "./environment.js";
import type { Scope } from "./scope.js";
import { foldTerm } from "./term-folding.js";
import type { TermInfo, Vocabulary } from "./vocabulary.js";
import { vocabularies } from "./vocabulary.js";
import { importFrom } from "./word-finding.js";

const reserved = new Set(["nothing", "due", "policy"]);
const keywords = new Set(grammarWords);

/** Whether a word stands for something by itself where names may stand. */
export function isReservedName(name: string): boolean {
  return reserved.has(name);
}

/** What is wrong with the names that a file or protocol declares, whatever they are used for. */
export function checkDeclarations(
  declarations: readonly Declaration[],
  scope: Scope,
  environment: Environment,
  findings: Finding[],
): void {
  for (const declaration of declarations) {
    const { name, place, term, space } = declaration;
    if (isReservedName(name)) findings.push(nameFinding("reserved-name", place, { name }));
    else if (term) checkTerm(declaration, term, scope, environment, findings);
    else if (keywords.has(name)) {
      findings.push(nameFinding("name-is-keyword", place, { name, suggestion: `My${capitalised(name)}` }));
    } else if (/^\p{Ll}/u.test(name)) {
      const vocabulary = vocabularies.find((other) => environment.vocabulary.find(other, name)?.id === name);
      if (vocabulary !== undefined)
        findings.push(
          nameFinding("name-is-term", place, {
            name,
            vocabulary: spaceName(vocabulary),
            space: spaceName(space),
          }),
        );
    }
  }
}

function checkTerm(
  { name, place }: Declaration,
  term: TermInfo,
  scope: Scope,
  environment: Environment,
  findings: Finding[],
): void {
  if (term.declared === "library") return;
  const { vocabulary } = term;
  const hidden = environment.vocabulary.find(vocabulary, name);
  if (hidden && vocabulary === "competency") {
    const fix = importFrom(hidden.id, "homework:competencies", place);
    findings.push(nameFinding("competency-of-library", place, { name, meant: hidden.id }, fix));
  } else if (hidden) findings.push(nameFinding("hides-term", place, { vocabulary: spaceName(term.vocabulary), name }));
  if (isInCircle(term, scope.vocabulary)) findings.push(nameFinding("circle-of-terms", place, { name }));
}

/** Whether a term is, by way of what it is, itself. */
function isInCircle(term: TermInfo, vocabulary: Vocabulary): boolean {
  const last = vocabulary.ancestry(term).at(-1) ?? term;
  if (last.parent === undefined) return false;
  const parent = vocabulary.parentOf(last);
  return parent === term || (last === term && !parent && foldTerm(last.parent) === foldTerm(term.id));
}

function capitalised(word: string): string {
  return word
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}
