import { type AnyNode, eachChild, spanOf } from "../../server/src/language/index.js";
import { type ClosedSlot, closedValue, closedValues } from "../../server/src/language/names/closed-slots.js";
import { phraseSlots, type Slot, wordSlots } from "../../server/src/language/names/slots.js";

/** A word that is one value of a list which the language closes. */
export interface ClosedWord {
  value: string;
  start: number;
  end: number;
  /** The other values that the language lets stand there. */
  others: string[];
}

export function closedWordsOf(tree: AnyNode): ClosedWord[] {
  const words: ClosedWord[] = [];
  const visit = (node: AnyNode): void => {
    eachChild(node, (child, property) => {
      const slot =
        child.$type === "Phrase"
          ? (phraseSlots[`${node.$type}.${property}`] ?? phraseSlots[keyOf(node)])
          : wordSlots[`${node.$type}.${property}`];
      const word = child.$type === "Phrase" ? (child as { term?: AnyNode }).term : child;
      const closed = slot && word?.$type === "Word" ? closedWord(word, slot) : undefined;
      if (closed) words.push(closed);
      visit(child);
    });
  };
  visit(tree);
  return words;
}

function closedWord(word: AnyNode, slot: Slot): ClosedWord | undefined {
  const { id } = word as { id?: string };
  const span = spanOf(word);
  if (id === undefined || !span) return undefined;
  for (const list of listsOf(slot)) {
    const value = closedValue(list, id);
    if (value === undefined) continue;
    const others = closedValues(list).flatMap((other) => (other.id === value ? [] : [other.id]));
    return { value, others, ...span };
  }
  return undefined;
}

function listsOf(slot: Slot): readonly ClosedSlot[] {
  if (slot.is === "closed") return [slot.slot];
  return slot.is === "term" ? (slot.closed ?? []) : [];
}

/** The key of a phrase's slot where the keyword of the line decides. */
function keyOf(node: AnyNode): string {
  const {
    keyword = "",
    prompt,
    $container,
  } = node as {
    keyword?: string;
    prompt?: string;
    $container?: { vocabulary?: unknown };
  };
  if (prompt !== undefined) return `${node.$type}.${prompt}`;
  const vocabulary = $container?.vocabulary;
  return typeof vocabulary === "string" && `${keyword} of ${vocabulary}` in phraseSlots
    ? `${keyword} of ${vocabulary}`
    : keyword;
}
