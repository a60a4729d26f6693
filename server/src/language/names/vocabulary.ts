import { foldTerm } from "./term-folding.js";

/** The open vocabularies: what a slot's terms are declared with. */
export const vocabularies = [
  "kind",
  "mechanism",
  "technique",
  "phase",
  "problem",
  "state",
  "person",
  "place",
  "need",
  "field",
  "crutch",
  "topic",
  "competency",
] as const;
export type VocabularyName = (typeof vocabularies)[number];

export interface TermCode {
  system: string;
  value: string;
}

/** What a declared term is, as plain data: what a file offers to others, and what rules read of a term. */
export interface TermInfo {
  vocabulary: VocabularyName;
  id: string;
  title?: string;
  doc?: string;
  /** The term it `is`, by id. */
  parent?: string;
  /** Own traits; `Vocabulary.ancestry` adds those of the terms it is. */
  traits: string[];
  flags: string[];
  family?: string;
  aliases: string[];
  /** Mechanisms of a kind. */
  targets: string[];
  /** Approaches that use a kind typically. */
  usual: string[];
  typical?: string;
  note?: string;
  codes: TermCode[];
  /** The type of a field: a word, or a range such as `0..10`. */
  fieldType?: string;
  declared: "library" | "project";
}

/** Terms of all vocabularies, found by any of their spellings. */
export class Vocabulary {
  private readonly byKey = new Map<string, TermInfo>();
  private readonly all: TermInfo[] = [];

  constructor(private readonly outer?: Vocabulary) {}

  add(term: TermInfo): void {
    this.all.push(term);
    for (const name of [term.id, ...term.aliases]) {
      const key = keyOf(term.vocabulary, name);
      if (!this.byKey.has(key)) this.byKey.set(key, term);
    }
  }

  find(vocabulary: VocabularyName, word: string): TermInfo | undefined {
    return this.byKey.get(keyOf(vocabulary, word)) ?? this.outer?.find(vocabulary, word);
  }

  /** The term and every term that it is, nearest first; a circle ends where it closes. */
  ancestry(term: TermInfo): TermInfo[] {
    const line = [term];
    let parent = term.parent;
    while (parent !== undefined) {
      const next = this.find(term.vocabulary, parent);
      if (!next || line.includes(next)) break;
      line.push(next);
      parent = next.parent;
    }
    return line;
  }

  terms(vocabulary: VocabularyName): TermInfo[] {
    const own = this.all.filter((term) => term.vocabulary === vocabulary);
    return [...(this.outer?.terms(vocabulary) ?? []), ...own];
  }
}

function keyOf(vocabulary: VocabularyName, word: string): string {
  return `${vocabulary}:${foldTerm(word)}`;
}
