import type { Place } from "../../finding.js";
import { namePattern } from "../tokens/letters.js";
import { spanOf } from "../tree.js";
import type { BoundFile } from "./bind.js";
import type { Declaration } from "./declarations.js";
import type { BoundImport } from "./imports.js";
import type { Meaning, WordNode } from "./meaning.js";
import type { StandardLibrary } from "./standard-library.js";
import { foldTerm } from "./term-folding.js";
import type { TermInfo } from "./vocabulary.js";
import { type AnyNode, eachChild } from "./walk.js";

/** A place of a text at which something declared is named. */
export interface Mention {
  /** Exactly the name. */
  place: Place;
  /** Several only where steps of several hierarchies share a name and the word alone does not tell which is meant. */
  declarations: readonly [Declaration, ...Declaration[]];
  /** Where it is declared, where it is imported, the other name it is imported `as`, or where it is used. */
  by: "declaration" | "import" | "alias" | "use";
  /** For a use, the word. */
  word?: WordNode;
}

/** Every place of a file that names something declared, in the order of the text. */
export function mentionsIn(bound: BoundFile, library: StandardLibrary): Mention[] {
  const mentions = [
    ...[...bound.declarations.byNode.values()].map(
      (declaration): Mention => ({ place: declaration.place, declarations: [declaration], by: "declaration" }),
    ),
    ...bound.imports.flatMap((entry) => mentionsOfImport(entry, bound.parsed.text)),
    ...usesIn(bound, library),
  ];
  return mentions.sort((a, b) => a.place.start - b.place.start);
}

/** Two declarations of the same thing, as they were read at different times. */
export function isSameDeclaration(one: Declaration, other: Declaration): boolean {
  return (
    one === other ||
    (one.path === other.path &&
      one.space === other.space &&
      one.name === other.name &&
      one.place.start === other.place.start)
  );
}

function mentionsOfImport({ declarations, place }: BoundImport, text: string): Mention[] {
  const [first, ...others] = declarations;
  if (!first) return [];
  const { path } = place;
  const end = nameEnd(text, place.start);
  const mention = (start: number, to: number, by: Mention["by"]): Mention => ({
    place: { path, start, end: to },
    declarations: [first, ...others],
    by,
  });
  const alias = aliasStart(text, end, place.end);
  const imported = mention(place.start, end, "import");
  return alias === undefined ? [imported] : [imported, mention(alias, nameEnd(text, alias), "alias")];
}

/** Where the name behind `as` begins. */
function aliasStart(text: string, from: number, to: number): number | undefined {
  between.lastIndex = from;
  return between.test(text) && between.lastIndex < to ? between.lastIndex : undefined;
}

/** Blanks and comments around the word `as`. */
const between = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)+as(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)+/y;

function nameEnd(text: string, start: number): number {
  namePattern.lastIndex = start;
  return namePattern.test(text) ? namePattern.lastIndex : start;
}

function usesIn(bound: BoundFile, library: StandardLibrary): Mention[] {
  const { meanings, parsed } = bound;
  const terms = new DeclaredTerms(bound, library);
  const uses: Mention[] = [];
  const visit = (node: AnyNode): void => {
    if (node.$type !== "Word") {
      eachChild(node, visit);
      return;
    }
    const word = node as AnyNode & WordNode;
    const declarations = terms.meant(meanings.of(word));
    const span = spanOf(word);
    if (declarations && span) uses.push({ place: { path: parsed.path, ...span }, declarations, by: "use", word });
  };
  visit(parsed.tree);
  return uses;
}

/** Leads from the terms that a file's words stand for to where these are declared. */
export class DeclaredTerms {
  private readonly declared = new Map<TermInfo, Declaration>();

  constructor(
    bound: BoundFile,
    private readonly library: StandardLibrary,
  ) {
    for (const declaration of bound.declarations.byNode.values()) {
      if (declaration.term) this.declared.set(declaration.term, declaration);
    }
    for (const { terms, declarations } of bound.imports) {
      for (const term of terms) {
        const declaration = declarations.find(({ space }) => space === term.vocabulary);
        if (declaration && !this.declared.has(term)) this.declared.set(term, declaration);
      }
    }
  }

  /** What a word names, if it names something declared. */
  meant(meaning: Meaning | undefined): Mention["declarations"] | undefined {
    if (meaning?.is === "declaration") return meaning.declarations;
    const declaration = meaning?.is === "term" ? this.declarationOf(meaning.term) : undefined;
    return declaration && [declaration];
  }

  private declarationOf(term: TermInfo): Declaration | undefined {
    return this.declared.get(term) ?? this.countingAs(term) ?? this.library.declarationOf(term);
  }

  /** A competency that the project declares under the name of a shipped one counts as that one. */
  private countingAs({ vocabulary, id }: TermInfo): Declaration | undefined {
    if (vocabulary !== "competency") return undefined;
    const key = foldTerm(id);
    return [...this.declared].find(([term]) => term.vocabulary === vocabulary && foldTerm(term.id) === key)?.[1];
  }
}
