/** Keywords of a record's own; every other word that begins a line of a record may name a field. */
const recordWords = new Set(["held", "seen", "kept", "others"]);

/** Keywords that also name fields of the standard vocabulary. */
const fieldsNamedLikeKeywords = new Set([
  "belief",
  "evidence",
  "wish",
  "coping",
  "date",
  "done",
  "difficulty",
  "note",
  "time",
  "minutes",
  "text",
  "number",
  "other",
  "response",
  "trigger",
  "value",
  "goal",
  "need",
  "event",
]);

/** Whether a keyword may stand as the name of a field at the start of a line inside a record. */
export function isFieldName(word: string): boolean {
  return fieldsNamedLikeKeywords.has(word) && !recordWords.has(word);
}
