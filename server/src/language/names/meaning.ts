import type * as ast from "../../../../grammar/generated/ast.js";
import type { Tree } from "../tree.js";
import type { ClosedSlot } from "./closed-slots.js";
import type { Declaration } from "./declarations.js";
import type { Slot } from "./slots.js";
import type { TermInfo } from "./vocabulary.js";

/** What a word of a text stands for. */
export type Meaning =
  | { is: "term"; term: TermInfo }
  /** A value of a closed slot, by its canonical id; without a slot also `open` and the like. */
  | { is: "value"; id: string; slot?: ClosedSlot }
  /** Several declarations only where steps of several hierarchies share a name. */
  | { is: "declaration"; declarations: readonly [Declaration, ...Declaration[]] }
  /** With the overlay that comes with the word, if one does. */
  | { is: "approach"; id: string; overlay?: string }
  | { is: "rule"; id: string }
  /** A word that an open vocabulary does not know: kept, without traits. */
  | { is: "unknown"; id: string; slot: Slot }
  /** A word that means nothing here; a finding says so. */
  | { is: "nothing" };

export type WordNode = Tree<ast.Word>;

const heldBy = Symbol("meaning");

interface MeaningHolder {
  [heldBy]?: Meaning;
}

/**
 * Meanings of the words of all bound files. Each is kept at its word, so that it goes when the tree goes: a map that does
 * the same by weak keys takes several times as long.
 */
export class Meanings {
  set(word: WordNode, meaning: Meaning): void {
    (word as MeaningHolder)[heldBy] = meaning;
  }

  of(word: WordNode | undefined): Meaning | undefined {
    return (word as MeaningHolder | undefined)?.[heldBy];
  }

  /** The canonical id of a term, value or approach; what was written where nothing is known of it. */
  id(word: WordNode | undefined): string | undefined {
    const meaning = this.of(word);
    switch (meaning?.is) {
      case "term":
        return meaning.term.id;
      case "declaration":
        return meaning.declarations[0].name;
      case "value":
      case "approach":
      case "rule":
      case "unknown":
        return meaning.id;
      default:
        return undefined;
    }
  }

  declaration(word: WordNode | undefined): Declaration | undefined {
    const meaning = this.of(word);
    return meaning?.is === "declaration" ? meaning.declarations[0] : undefined;
  }

  term(word: WordNode | undefined): TermInfo | undefined {
    const meaning = this.of(word);
    return meaning?.is === "term" ? meaning.term : undefined;
  }
}
