import type { Term } from "../generated/protocol-types.js";
import { none, union } from "./values.js";

/** What the protocol's own list of terms says of each term. A term that is not in the list has no ancestors and no traits. */
export class Vocabulary {
  readonly #terms = new Map<Term["slot"], Map<string, Term>>();

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      const ofSlot = this.#terms.get(term.slot);
      if (ofSlot) ofSlot.set(term.id, term);
      else this.#terms.set(term.slot, new Map([[term.id, term]]));
    }
  }

  term(slot: Term["slot"], id: string): Term | undefined {
    return this.#terms.get(slot)?.get(id);
  }

  /** The term and its ancestors. */
  lineage(slot: Term["slot"], id: string): string[] {
    return [id, ...(this.term(slot, id)?.is ?? none)];
  }

  /** Traits and class of each term, each once. */
  classes(slot: Term["slot"], ids: readonly string[]): string[] {
    return union(ids, (id) => {
      const term = this.term(slot, id);
      if (term === undefined) return none;
      return term.family === undefined ? term.traits : [term.family, ...term.traits];
    });
  }

  traits(slot: Term["slot"], ids: readonly string[]): string[] {
    return union(ids, (id) => this.term(slot, id)?.traits ?? none);
  }

  has(slot: Term["slot"], id: string, trait: string): boolean {
    return this.term(slot, id)?.traits.includes(trait) ?? false;
  }
}
