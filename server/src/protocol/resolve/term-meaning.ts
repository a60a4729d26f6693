import type { TermInfo } from "../../language/index.js";
import { defined, filled } from "../defined.js";
import type { Kind, Mechanism, Term } from "../generated/protocol-types.js";

const basePhases = ["beginning", "middle", "ending"] as const;

/**
 * What a term says together with all that it is. It is worked out once and told to many protocols, each of which gets
 * objects of its own.
 */
export class TermMeaning {
  private readonly is: readonly string[];
  private readonly traits: readonly string[];
  private readonly flags: readonly string[];
  private readonly family: string | undefined;

  /** @param line the term and all that it is, nearest first */
  constructor(
    private readonly info: TermInfo,
    private readonly line: readonly TermInfo[],
  ) {
    this.is = line.slice(1).map((ancestor) => ancestor.id);
    this.traits = unique(line.flatMap((ancestor) => ancestor.traits));
    this.flags = unique(line.flatMap((ancestor) => ancestor.flags));
    this.family = line.map((ancestor) => ancestor.family).find((name) => name !== undefined);
  }

  get term(): Term {
    const { id, title, declared, vocabulary, codes, aliases, targets, usual, typical, note, fieldType } = this.info;
    const own =
      declared === "project"
        ? { aliases: filled(aliases), targets: filled(targets), usual: filled(usual), typical, note, fieldType }
        : {};
    return defined({
      slot: vocabulary as Term["slot"],
      id,
      name: title,
      declared,
      is: [...this.is],
      traits: [...this.traits],
      family: this.family,
      flags: [...this.flags],
      base: vocabulary === "phase" ? basePhases.find((base) => this.line.some((term) => term.id === base)) : undefined,
      codes: codes.map((code) => ({ ...code })),
      ...own,
    });
  }

  get kind(): Kind {
    const { id, title } = this.info;
    const kind: Kind = { id, is: [...this.is], traits: [...this.traits] };
    if (title !== undefined) kind.name = title;
    return kind;
  }

  get mechanism(): Mechanism {
    const { id, title } = this.info;
    const mechanism: Mechanism = { id, flags: [...this.flags] };
    if (title !== undefined) mechanism.name = title;
    if (this.family !== undefined) mechanism.family = this.family;
    return mechanism;
  }
}

export function unique<Item>(items: readonly Item[]): Item[] {
  // A set costs more than it saves where a list is short, as nearly all are.
  if (items.length > 24) return [...new Set(items)];
  return items.filter((item, n) => items.indexOf(item) === n);
}
