import type { Phrase } from "../../finding.js";
import { isReservedName } from "../../language/names/declaration-checks.js";
import { namePattern, normalName } from "../../language/tokens/letters.js";
import { refusal } from "../../messages/refusals.js";

/** Why something cannot be called so, wherever it is declared; undefined if it can. */
export function whyNoName(wanted: string, old: string): Phrase | undefined {
  if (!isName(wanted)) return refusal("name-not-possible", { wanted, example: old });
  return isReservedName(wanted) ? refusal("name-reserved", { wanted }) : undefined;
}

/** A name as it is compared: names that differ in their Unicode normal form only are one. */
export function asName(written: string): string {
  return normalName(written.trim());
}

function isName(word: string): boolean {
  namePattern.lastIndex = 0;
  return namePattern.test(word) && namePattern.lastIndex === word.length;
}
