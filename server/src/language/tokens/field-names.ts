import type { IToken } from "chevrotain";
import type { TokenLine } from "./token-line.js";

/** Keywords of a record's own; every other word that begins a line of a record may name a field. */
export const recordWords: ReadonlySet<string> = new Set(["held", "seen", "kept", "others"]);

/** Keywords that also name fields of the standard vocabulary. */
export const fieldsNamedLikeKeywords: ReadonlySet<string> = new Set([
  "belief",
  "coping",
  "date",
  "difficulty",
  "done",
  "evidence",
  "note",
  "other",
  "time",
  "minutes",
  "wish",
]);

export const fieldTypes: ReadonlySet<string> = new Set(["text", "number", "time", "date", "yes-no"]);

/**
 * Whether a line of a record that begins with a keyword names a field: one of the standard vocabulary, or a team's own,
 * which is known by the type that follows it.
 */
export function namesField(line: TokenLine): boolean {
  const [first, second] = line;
  if (!first || recordWords.has(first.image)) return false;
  return fieldsNamedLikeKeywords.has(first.image) || (second !== undefined && isFieldType(second));
}

export function isFieldType(token: IToken): boolean {
  return token.tokenType.name === "NUMBER" || fieldTypes.has(token.image);
}
