import type { Phrase, Protocol, Term } from "../../protocol/generated/protocol-types.js";

/** Words for people, for what a compiled protocol names by ids. */
export class ProtocolWords {
  readonly #terms: ReadonlyMap<string, string>;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(protocol: Protocol) {
    this.#terms = new Map(
      protocol.terms.flatMap(({ slot, id, name }) => (name === undefined ? [] : [[`${slot} ${id}`, name] as const])),
    );
    const steps = protocol.hierarchies.flatMap((hierarchy) => hierarchy.steps);
    const named = [...protocol.homework, ...protocol.measures, ...protocol.stages, ...protocol.strands];
    this.#titles = new Map([
      ...[...protocol.events, ...protocol.aims, ...steps].map(({ id, name, text }) => [id, text ?? name] as const),
      ...named.map(({ id, name, title }) => [id, title ?? name] as const),
    ]);
  }

  /** The title of a declared thing by its id, else its name. */
  title(id: string): string {
    return this.#titles.get(id) ?? id.slice(id.lastIndexOf(".") + 1);
  }

  titles(ids: readonly string[]): string[] {
    return ids.map((id) => this.title(id));
  }

  /** The name of a term; one that no vocabulary holds is read as it stands, without its hyphens. */
  term(slot: Term["slot"], id: string): string {
    return this.#terms.get(`${slot} ${id}`) ?? plain(id);
  }

  /** The author's words where there are some, else the name of the term. */
  phrase(slot: Term["slot"], { term, text }: Phrase): string {
    return text ?? (term === undefined ? "" : this.term(slot, term));
  }
}

/** An id as words. */
export function plain(id: string): string {
  return id.replaceAll("-", " ");
}
