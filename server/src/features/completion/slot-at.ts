import type { IToken } from "chevrotain";
import { parentSlots, phraseSlotKey, phraseSlots, type Slot, wordSlots } from "../../language/names/slots.js";
import type { Move } from "../../language/tokens/line-network.js";

/** A slot for a word, and the name it is known by. */
export interface SlotAt {
  key: string;
  slot: Slot;
}

/**
 * The slot of a word that a line can go on with; undefined where a name is declared, or a word stands that nobody reads.
 * @param opener the first word of the statement whose block the line stands in
 */
export function slotAt({ type, path }: Move, line: readonly IToken[], opener: string | undefined): SlotAt | undefined {
  if (type.name !== "ID") return undefined;
  if (path.at(-1) === "ImportedName.name") return { key: "ImportedName.name", slot: { is: "free" } };
  if (path.at(-1) !== "Word.id") return undefined;
  const holder = path.at(-2) ?? "";
  const keyword = line[0]?.image ?? "";
  if (holder === "VocabularyTerm.parent") return found(holder, parentSlots[keyword], keyword);
  if (holder !== "Phrase.term") return found(holder, wordSlots[holder]);
  const property = path.at(-3) ?? "";
  const own = phraseSlots[property];
  if (own) return found(property, own);
  const key = phraseSlotKey({ type: property.split(".")[0] ?? "", keyword, vocabulary: opener });
  return found(key, phraseSlots[key]);
}

function found(key: string, slot: Slot | undefined, more?: string): SlotAt | undefined {
  return slot && { key: more === undefined ? key : `${key} ${more}`, slot };
}
