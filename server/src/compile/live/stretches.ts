import type { Span } from "../../finding.js";
import { type BoundFile, type Declaration, spanOf } from "../../language/index.js";

/**
 * The text of a sound file as its protocols see it: the stretch of each, with the comments before it, and all that
 * stands around them.
 */
export class Stretches {
  readonly protocols = new Map<Declaration, Span>();
  /** What stands around the protocols, in the order of the text. */
  readonly rest: readonly Span[];
  /** All that can make a difference to a protocol of this file besides its own text. */
  readonly around: readonly string[];

  constructor(private readonly bound: BoundFile) {
    const { parsed, declarations, damage, unknownIn } = bound;
    const byNode = new Map<object, Declaration>(declarations.protocols.map(({ declaration: d }) => [d.node, d]));
    const nodes = [...parsed.tree.imports, ...parsed.tree.members]
      .flatMap((node) => ({ declaration: byNode.get(node), end: spanOf(node)?.end ?? 0 }))
      .sort((a, b) => a.end - b.end);
    const rest: Span[] = [];
    let before = 0;
    let restStart = 0;
    for (const { declaration, end } of nodes) {
      if (declaration) {
        this.protocols.set(declaration, { start: before, end });
        rest.push({ start: restStart, end: before });
        restStart = end;
      }
      before = end;
    }
    rest.push({ start: restStart, end: parsed.text.length });
    this.rest = rest;
    const names = declarations.protocols.map(({ declaration }) => declaration.name);
    const isWhole = String(damage.length === 0);
    this.around = [isWhole, names.join(), [...unknownIn].sort().join(), ...rest.map((span) => this.contentOf(span))];
  }

  /** A stretch of the text, with where words in it mean nothing. */
  contentOf({ start, end }: Span): string {
    const { parsed, damage } = this.bound;
    const text = parsed.text.slice(start, end);
    if (damage.length === 0) return text;
    const lost = damage.filter((offset) => offset >= start && offset <= end).map((offset) => offset - start);
    return `${lost.join()}\n${text}`;
  }
}
