import type { Declaration, DeclarationSpace } from "./declarations.js";
import { type TermInfo, Vocabulary } from "./vocabulary.js";

/** The names that can be used at some place: those of the protocol, then those of its file and its imports. */
export class Scope {
  private readonly names = new Map<string, Declaration[]>();
  readonly vocabulary: Vocabulary;

  constructor(
    private readonly outer: Scope | undefined,
    vocabulary: Vocabulary,
  ) {
    this.vocabulary = new Vocabulary(vocabulary);
  }

  /**
   * Adds a declaration under its own name or, for an import, under the name it was given; returns one it collides with.
   * @param home for what another file declares, the vocabulary of that file
   */
  add(declaration: Declaration, name = declaration.name, home?: () => Vocabulary): Declaration | undefined {
    const known = this.names.get(name);
    const rival = known?.find(({ space, within }) => space === declaration.space && within === declaration.within);
    if (rival) return rival === declaration ? undefined : rival;
    if (known) known.push(declaration);
    else this.names.set(name, [declaration]);
    if (declaration.term) this.addTerm(declaration.term, name, home);
    return undefined;
  }

  /** What is visible already, as the terms of the library are, is not added once more. */
  private addTerm(term: TermInfo, name: string, home: (() => Vocabulary) | undefined): void {
    const isRenamed = name !== term.id && !term.aliases.includes(name);
    if (!isRenamed && this.vocabulary.find(term.vocabulary, name) === term) return;
    this.vocabulary.add(isRenamed ? { ...term, id: name } : term, home && { vocabulary: home, term });
  }

  /** All that a name may mean in some name spaces: the nearest scope, and in it the first space, decides. */
  find(spaces: readonly DeclarationSpace[], name: string): readonly Declaration[] {
    const known = this.names.get(name);
    if (known) {
      for (const space of spaces) {
        const found = known.filter((declaration) => declaration.space === space);
        if (found.length > 0) return found;
      }
    }
    return this.outer?.find(spaces, name) ?? [];
  }

  /** All that can be referred to in some name spaces, under its name here; what is nearer comes first. */
  declared(spaces: readonly DeclarationSpace[]): [string, Declaration][] {
    const own = [...this.names].flatMap(([name, declarations]) =>
      declarations.flatMap((declaration): [string, Declaration][] =>
        spaces.includes(declaration.space) ? [[name, declaration]] : [],
      ),
    );
    return [...own, ...(this.outer?.declared(spaces) ?? [])];
  }

  /** Every name of some name spaces, for suggestions. */
  namesIn(spaces: readonly DeclarationSpace[]): string[] {
    const own = [...this.names].flatMap(([name, declarations]) =>
      declarations.some(({ space }) => spaces.includes(space)) ? [name] : [],
    );
    return [...own, ...(this.outer?.namesIn(spaces) ?? [])];
  }
}
