import type { Move } from "../../language/tokens/line-network.js";

/** Parts of forms that words of the tree's types make; those of several words among them. */
const typesOfPart: Readonly<Record<string, readonly string[]>> = {
  FREQUENCY: ["Frequency"],
  DOSE: ["Dose"],
  CONDITION: ["Condition", "AllOf", "Comparison"],
  ACTION: ["PauseAction", "ReplaceAction", "ChangeAction", "RaiseAction", "TermAction"],
};

const numbers: ReadonlySet<string> = new Set(["N", "AMOUNT", "MINUTES", "RANGE"]);

/** Whether a part of a form may go on over several words. */
export function isOfSeveralWords(part: string): boolean {
  return Object.hasOwn(typesOfPart, part) || numbers.has(part);
}

/** Whether a word that the grammar goes on with belongs to a part of several words that has begun. */
export function goesOn(part: string, { path, node }: Move): boolean {
  const types = typesOfPart[part] ?? [];
  return [node, ...path.map((step) => step.split(".")[0] ?? "")].some((type) => types.includes(type));
}

/**
 * Whether a word can stand for a part of a form: texts in quotes where words in quotes are asked for, numbers where a
 * number is, one of the fixed words where a choice is, and what the grammar reads as such a part elsewhere.
 * @param moves what the grammar may read the word as; none where it fits nowhere
 */
export function canStandFor(part: string, word: string, moves: readonly Move[]): boolean {
  const isText = /^["“”„]/.test(word);
  return part.split("|").some((choice) => {
    if (choice.startsWith('"')) return isText;
    if (/^[a-z%]/.test(choice)) return choice === word;
    if (isText || word === "," || word === "{") return false;
    if (choice === "UNIT") return moves.length === 0 || moves.some(({ path }) => /unit$/i.test(path.at(-1) ?? ""));
    if (numbers.has(choice)) return /^[\d.–—-]/.test(word) || moves.some((move) => isInRange(move));
    return !Object.hasOwn(typesOfPart, choice) || moves.length === 0 || moves.some((move) => goesOn(choice, move));
  });
}

function isInRange({ path, node }: Move): boolean {
  return node === "NumberRange" || path.some((step) => step.startsWith("NumberRange."));
}
