import type { Declaration, DeclarationSpace } from "./declarations.js";
import { Vocabulary } from "./vocabulary.js";

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

  /** Adds a declaration under its own name or, for an import, under the name it was given; returns one it collides with. */
  add(declaration: Declaration, name = declaration.name): Declaration | undefined {
    const key = `${declaration.space}:${name}`;
    const known = this.names.get(key);
    const rival = known?.find((other) => other.within === declaration.within);
    if (rival) return rival === declaration ? undefined : rival;
    this.names.set(key, [...(known ?? []), declaration]);
    if (declaration.term)
      this.vocabulary.add(name === declaration.name ? declaration.term : { ...declaration.term, id: name });
    return undefined;
  }

  /** All that a name may mean in some name spaces, nearest first. */
  find(spaces: readonly DeclarationSpace[], name: string): Declaration[] {
    for (const space of spaces) {
      const found = this.names.get(`${space}:${name}`);
      if (found) return found;
    }
    return this.outer?.find(spaces, name) ?? [];
  }

  /** Every name of some name spaces, for suggestions. */
  namesIn(spaces: readonly DeclarationSpace[]): string[] {
    const own = [...this.names.keys()].filter((key) => spaces.some((space) => key.startsWith(`${space}:`)));
    return [...own.map((key) => key.slice(key.indexOf(":") + 1)), ...(this.outer?.namesIn(spaces) ?? [])];
  }
}
