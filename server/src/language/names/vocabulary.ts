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

/** Where a term was declared, when that is not the place that it is looked up from. */
interface Home {
  vocabulary: () => Vocabulary;
  /** The term as it is called there. */
  term: TermInfo;
}

/** The terms of one vocabulary; their spellings are put in order when the first is looked up. */
class Terms {
  readonly all: TermInfo[] = [];
  private readonly byKey = new Map<string, TermInfo[]>();
  private indexed = 0;

  find(word: string): readonly TermInfo[] | undefined {
    for (; this.indexed < this.all.length; this.indexed++) {
      const term = this.all[this.indexed];
      if (term) for (const name of [term.id, ...term.aliases]) this.index(foldTerm(name), term);
    }
    return this.byKey.get(foldTerm(word));
  }

  private index(key: string, term: TermInfo): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [term]);
    else if (!known.includes(term)) known.push(term);
  }
}

/** Terms of all vocabularies, found by any of their spellings. What is declared nearer hides what is declared further out. */
export class Vocabulary {
  private readonly byVocabulary = new Map<VocabularyName, Terms>();
  private readonly own = new Set<TermInfo>();
  private readonly homes = new Map<TermInfo, Home>();
  private readonly ancestries = new Map<TermInfo, readonly TermInfo[]>();

  constructor(private readonly outer?: Vocabulary) {}

  /** @param home for a term of another file, where it and what it `is` were declared */
  add(term: TermInfo, home?: Home): void {
    this.own.add(term);
    if (home) this.homes.set(term, home);
    let terms = this.byVocabulary.get(term.vocabulary);
    if (!terms) {
      terms = new Terms();
      this.byVocabulary.set(term.vocabulary, terms);
    }
    terms.all.push(term);
  }

  find(vocabulary: VocabularyName, word: string): TermInfo | undefined {
    return this.findAll(vocabulary, word)[0];
  }

  /** All that a word may mean: more than one only where an alias belongs to several terms. */
  findAll(vocabulary: VocabularyName, word: string): readonly TermInfo[] {
    return this.byVocabulary.get(vocabulary)?.find(word) ?? this.outer?.findAll(vocabulary, word) ?? [];
  }

  /** The term and every term that it is, nearest first; a circle ends where it closes. */
  ancestry(term: TermInfo): readonly TermInfo[] {
    const keeper = this.keeperOf(term);
    let line = keeper.ancestries.get(term);
    if (!line) {
      line = keeper.lineOf(term);
      keeper.ancestries.set(term, line);
    }
    return line;
  }

  terms(vocabulary: VocabularyName): TermInfo[] {
    return [...(this.outer?.terms(vocabulary) ?? []), ...(this.byVocabulary.get(vocabulary)?.all ?? [])];
  }

  /** Whether a term was added here or further out. */
  holds(term: TermInfo): boolean {
    return this.own.has(term) || this.outer?.holds(term) === true;
  }

  private keeperOf(term: TermInfo): Vocabulary {
    return this.own.has(term) ? this : (this.outer?.keeperOf(term) ?? this);
  }

  private lineOf(term: TermInfo): TermInfo[] {
    const line = [term];
    let at = this.atHome(term);
    for (;;) {
      const parent = at.vocabulary.parentOf(at.term);
      if (!parent || line.includes(parent)) return line;
      line.push(parent);
      at = at.vocabulary.keeperOf(parent).atHome(parent);
    }
  }

  private atHome(term: TermInfo): { vocabulary: Vocabulary; term: TermInfo } {
    const home = this.homes.get(term);
    return home ? { vocabulary: home.vocabulary(), term: home.term } : { vocabulary: this, term };
  }

  /** What a term is. One that is declared as the term of its own name means the one that it hides. */
  parentOf(term: TermInfo): TermInfo | undefined {
    if (term.parent === undefined) return undefined;
    const found = this.find(term.vocabulary, term.parent);
    return found === term ? this.keeperOf(term).outer?.find(term.vocabulary, term.parent) : found;
  }
}
